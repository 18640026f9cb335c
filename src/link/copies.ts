/** Passages taken from another report of the story, piece by piece, with their direction. Where the same words stand in several reports, each passage is led back to one. */
import { anchorAt } from '../text/anchors.js';
import { idOf } from '../text/hash.js';
import type { Copy, Span } from '../types.js';
import { alignmentsOf } from './copies/align.js';
import { directionOf } from './copies/direction.js';
import { type Passage, partOf, passagesOf } from './copies/passages.js';
import { findRuns, type Shingles } from './copies/runs.js';
import { toWords, type Words } from './copies/words.js';
import { byPublished, type Report } from './report.js';

interface Taken { readonly from: Words; readonly into: Words; readonly passage: Passage; readonly why: string }

/** In order of the copying report, then of its text. */
export function findCopies(reports: readonly Report[]): Copy[] {
  const numbering = new Map<string, number>(), shingles: Shingles = new Map();
  const all = [...reports].sort(byPublished).map((report) => toWords(report, numbering));
  const taken = new Map<Words, Taken[]>();
  all.forEach((later, index) => {
    for (const [earlier, runs] of findRuns(all, index, shingles)) {
      const passages = passagesOf(all[earlier]!, later, alignmentsOf(all[earlier]!, later, runs));
      if (!passages.length) continue;
      const place = { a: mean(passages.map((p) => p.i.start / all[earlier]!.length)), b: mean(passages.map((p) => p.j.start / later.length)) };
      const direction = directionOf(all[earlier]!.report, later.report, place);
      const [from, into] = direction.from === 'a' ? [all[earlier]!, later] : [later, all[earlier]!];
      const list = taken.get(into) ?? taken.set(into, []).get(into)!;
      for (const p of passages) list.push({ from, into, passage: direction.from === 'a' ? p : turned(p), why: direction.why });
    }
  });
  return all.flatMap((words) => ofOneSource(taken.get(words) ?? [], all).map(toCopy));
}

const mean = (shares: readonly number[]): number => shares.reduce((sum, s) => sum + s, 0) / shares.length;

const turned = ({ i, j, matches }: Passage): Passage => ({ i: j, j: i, matches: matches.map((m) => ({ i: m.j, j: m.i })) });

/** The closest rendering of each passage, the earlier report where two are as close. What is left of another beside it is kept, so passages of a report never overlap. */
function ofOneSource(found: readonly Taken[], all: readonly Words[]): Taken[] {
  const ranked = [...found].sort((a, b) => b.passage.matches.length - a.passage.matches.length || all.indexOf(a.from) - all.indexOf(b.from) || a.passage.j.start - b.passage.j.start);
  const kept: Taken[] = [];
  for (const t of ranked) {
    const { start, end } = longestFree(t.passage.j, kept.map((k) => k.passage.j));
    const passage = start === t.passage.j.start && end === t.passage.j.end ? t.passage : partOf(t.passage, start, end);
    if (passage) kept.push({ ...t, passage });
  }
  return kept.sort((a, b) => a.passage.j.start - b.passage.j.start);
}

/** The longest stretch of a span that none of the others touches. */
function longestFree(span: Span, others: readonly Span[]): Span {
  const over = others.filter((o) => o.start < span.end && o.end > span.start).sort((a, b) => a.start - b.start);
  const free = [...over, { start: span.end, end: span.end }].map((o, k) => ({ start: Math.max(span.start, over[k - 1]?.end ?? span.start), end: Math.min(span.end, o.start) }));
  return free.reduce((best, f) => (f.end - f.start > best.end - best.start ? f : best));
}

function toCopy({ from, into, passage, why }: Taken): Copy {
  const source = anchorAt(from.report.article, placed(from, passage.i)), copied = anchorAt(into.report.article, placed(into, passage.j));
  const words = passage.j.end - passage.j.start, equal = passage.matches.length;
  const kind = equal === words && words === passage.i.end - passage.i.start ? 'verbatim' : 'edited';
  return {
    id: idOf('copy', source.article, source.start, source.end, copied.article, copied.start, copied.end),
    anchors: [source, copied], from: source, into: copied, kind, alike: Math.round((100 * equal) / words) / 100,
    linked: { by: 'copies/words', why: `${equal} of ${words} words in the same order; ${why}` },
  };
}

/** A whole sentence with its marks, or from word to word. */
function placed(words: Words, { start, end }: Span): Span {
  const first = words.sentence[start]!, last = words.sentence[end - 1]!;
  return {
    start: words.first[first] === start ? words.sentences[first]!.start : words.start[start]!,
    end: words.first[last + 1] === end ? words.sentences[last]!.end : words.end[end - 1]!,
  };
}
