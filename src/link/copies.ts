/**
 * Passages taken from another report of the story, piece by piece, with their direction. Where the same words stand in
 * several reports, each passage is led back to one.
 */
import { anchorAt } from '../text/anchors.js';
import { idOf } from '../text/hash.js';
import { overlaps } from '../text/spans.js';
import type { Copy, Span } from '../types.js';
import { directionOf } from './copies/direction.js';
import { partOf } from './copies/passages.js';
import { findShared, type Held, packed, type Shared, sharedIn, unpacked } from './copies/shared.js';
import { toWords, type Words } from './copies/words.js';
import { once, onceOfTwo } from './once.js';
import { byPublished, type Report } from './report.js';

interface Taken extends Shared {
  readonly from: Words;
  readonly into: Words;
  readonly why: string;
}

/** All that one report took from another; `turned` where the source stands behind in canonical order. */
interface Between {
  readonly from: Words;
  readonly into: Words;
  readonly held: Held;
  readonly turned: boolean;
  readonly why: string;
}

/** In order of the copying report, then of its text. */
export function findCopies(reports: readonly Report[]): Copy[] {
  const all = [...reports].sort(byPublished).map((report) => toWords(report));
  const taken = new Map<Words, Between[]>();
  for (let e = 0; e < all.length; e++)
    for (let l = e + 1; l < all.length; l++) {
      const between = takenBetween(all[e]!, all[l]!);
      if (between) (taken.get(between.into) ?? taken.set(between.into, []).get(between.into)!).push(between);
    }
  return all.flatMap((words) => copiesInto(words, taken.get(words) ?? NOTHING));
}

/** Worked out anew only where what was found is not what was found the last time. */
function copiesInto(into: Words, found: readonly Between[]): readonly Copy[] {
  const last = lastInto(into);
  if (found.length !== last.found.length || found.some((t, k) => t !== last.found[k]))
    Object.assign(last, { found, copies: ofOneSource(found.flatMap(takenIn)).map(toCopy) });
  return last.copies;
}

const NOTHING: readonly Between[] = [];

const lastInto = once((_: Words): { readonly found: readonly Between[]; readonly copies: readonly Copy[] } => ({
  found: NOTHING,
  copies: [],
}));

/**
 * What one of two reports took from the other, the first of them in canonical order given first. Made of the two alone.
 */
const takenBetween = onceOfTwo((earlier: Words, later: Words): Between | undefined => {
  const held = findShared(earlier, later);
  if (!held) return undefined;
  const passages = sharedIn(held),
    place = {
      a: mean(passages.map((p) => p.i.start / earlier.length)),
      b: mean(passages.map((p) => p.j.start / later.length)),
    };
  const { from, why } = directionOf(earlier.report, later.report, place);
  return from === 'a'
    ? { from: earlier, into: later, held, turned: false, why }
    : { from: later, into: earlier, held, turned: true, why };
});

function takenIn({ from, into, held, turned: isTurned, why }: Between): Taken[] {
  const all: Taken[] = [];
  for (const passage of sharedIn(held)) {
    const { i, j, equal, runs } = isTurned ? turned(passage) : passage;
    all.push({ from, into, i, j, equal, runs, why });
  }
  return all;
}

const mean = (shares: readonly number[]): number => shares.reduce((sum, s) => sum + s, 0) / shares.length;

const turned = ({ i, j, equal, runs }: Shared): Shared => ({
  i: j,
  j: i,
  equal,
  runs: runs.map((_, k) => runs[k % 3 === 0 ? k + 1 : k % 3 === 1 ? k - 1 : k]!),
});

/**
 * The closest rendering of each passage, the earlier report where two are as close. What is left of another beside it
 * is kept, so passages of a report never overlap.
 */
function ofOneSource(found: readonly Taken[]): Taken[] {
  const ranked = [...found].sort(byCloseness);
  const kept: Taken[] = [],
    over: Span[] = [];
  for (const t of ranked) {
    const { start, end } = longestFree(t.j, over);
    const isFree = start === t.j.start && end === t.j.end,
      part = !isFree && start < end ? partOf(unpacked(t), start, end) : undefined;
    if (!isFree && !part) continue;
    kept.push(part ? { ...t, ...packed(part) } : t);
    over.push(kept.at(-1)!.j);
  }
  return kept.sort((a, b) => a.j.start - b.j.start);
}

const byCloseness = (a: Taken, b: Taken): number =>
  b.equal - a.equal || byPublished(a.from.report, b.from.report) || a.j.start - b.j.start;

/** The longest stretch of a span that none of the others touches. */
function longestFree(span: Span, others: readonly Span[]): Span {
  const over: Span[] = [];
  for (const other of others) if (overlaps(other, span)) over.push(other);
  if (!over.length) return span;
  over.sort((a, b) => a.start - b.start);
  const free = [...over, { start: span.end, end: span.end }].map((o, k) => ({
    start: Math.max(span.start, over[k - 1]?.end ?? span.start),
    end: Math.min(span.end, o.start),
  }));
  return free.reduce((best, f) => (f.end - f.start > best.end - best.start ? f : best));
}

function toCopy({ from, into, i, j, equal, why }: Taken): Copy {
  const source = anchorAt(from.report.article, placed(from, i)),
    copied = anchorAt(into.report.article, placed(into, j));
  const words = j.end - j.start;
  const kind = equal === words && words === i.end - i.start ? 'verbatim' : 'edited';
  return {
    id: idOf('copy', source.article, source.start, source.end, copied.article, copied.start, copied.end),
    anchors: [source, copied],
    from: source,
    into: copied,
    kind,
    alike: Math.round((100 * equal) / words) / 100,
    linked: { by: 'copies/words', why: `${equal} of ${words} words in the same order; ${why}` },
  };
}

/** A whole sentence with its marks, or from word to word. */
function placed(words: Words, { start, end }: Span): Span {
  const first = words.sentence[start]!,
    last = words.sentence[end - 1]!;
  return {
    start: words.first[first] === start ? words.sentences[first]!.start : words.start[start]!,
    end: words.first[last + 1] === end ? words.sentences[last]!.end : words.end[end - 1]!,
  };
}
