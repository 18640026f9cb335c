/** Where two wordings of one utterance differ, word by word: a changed number, a lost "not", a dropped half-sentence, quotation marks gone, another speaker. */
import { NEGATIONS } from '../lang/en/negations.js';
import { anchorAt } from '../text/anchors.js';
import { byPlace } from '../text/spans.js';
import type { Anchor, Drift, Span } from '../types.js';
import { onceOfTwo } from './once.js';
import { alignWords, type Pair } from './utterances/alignment.js';
import type { Saying, Voice } from './utterances/sayings.js';
import type { Word } from './utterances/words.js';

/** Below this share of the shorter wording (words by weight; half of all words between two quotations) the two only say alike, and what is left out, put in or replaced is not listed. Tuned on the two invented stories. */
const WORDING_KEPT = 0.6;

/** In order of the text; the speaker last. */
export const findDrift = (from: Saying, into: Saying): readonly Drift[] => driftBetween(from.voice, into.voice);

const driftBetween = onceOfTwo((from: Voice, into: Voice): readonly Drift[] => {
  const pairs = alignWords(from.words, into.words);
  const quotations = from.statement.form === 'direct' && into.statement.form === 'direct';
  const kept = weightOf(pairs.map((p) => from.words[p.i]!)) >= WORDING_KEPT * Math.min(weightOf(from.words), weightOf(into.words)) || (quotations && 2 * pairs.length >= Math.min(from.words.length, into.words.length));
  const gaps = findGaps(from, into, pairs).filter((gap) => !isSpacing(gap) && ((kept && quotations) || [...gap.from, ...gap.into].some((w) => w.weight === 1 || NEGATIONS.has(w.norm))));
  const changes = gaps.map(toDrift)
    .filter(({ kind }) => kept || (kind !== 'omission' && kind !== 'addition' && kind !== 'replacement'));
  return [...changes, ...findMarks(from, into, pairs), ...findSpeaker(from, into)];

  function toDrift(gap: Gap): Drift {
    const kind = kindOf(gap);
    const numbers = { from: gap.from.filter((w) => w.kind === 'number'), into: gap.into.filter((w) => w.kind === 'number') };
    const shown = kind === 'number' && numbers.from.length === 1 && numbers.into.length === 1 ? numbers : gap;
    return { kind, from: anchorOf(from, shown.from), into: anchorOf(into, shown.into) };
  }
});

const weightOf = (words: readonly Word[]): number => words.reduce((sum, w) => sum + w.weight, 0);

interface Gap { readonly from: readonly Word[]; readonly into: readonly Word[] }

/** Stretches between words that stand for each other. A word with another ending is a gap of its own. No gap runs over the cue. */
function findGaps(from: Voice, into: Voice, pairs: readonly Pair[]): Gap[] {
  const gaps: Gap[] = [];
  let i = 0, j = 0;
  for (const pair of [...pairs.filter((p) => p.equal), { i: from.words.length, j: into.words.length }]) {
    const left = from.words.slice(i, pair.i), right = into.words.slice(j, pair.j);
    if (left.length || right.length) gaps.push(...cut({ from: left, into: right }, from.statement.content, into.statement.content).flatMap(levelled));
    i = pair.i + 1; j = pair.j + 1;
  }
  return gaps;
}

/** "First Group" and "FirstGroup". */
const isSpacing = ({ from, into }: Gap): boolean => from.length > 0 && from.map((w) => w.norm).join('').replaceAll('-', '') === into.map((w) => w.norm).join('').replaceAll('-', '');

/** A word or two against a whole clause: the first words of the clause stand for them, the rest was left out or put in. */
function levelled({ from, into }: Gap): Gap[] {
  const few = Math.min(from.length, into.length), many = Math.max(from.length, into.length);
  if (few < 1 || few > 2 || many < 6) return [{ from, into }];
  return [{ from: from.slice(0, few), into: into.slice(0, few) }, { from: from.slice(few), into: into.slice(few) }];
}

/** What lies on both sides of a cue is two gaps; a gap that has words on both sides stays with the first stretch. */
function cut({ from, into }: Gap, fromPieces: readonly Span[], intoPieces: readonly Span[]): Gap[] {
  const left = pieced(from, fromPieces), right = pieced(into, intoPieces);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, k) => ({ from: left[k] ?? [], into: right[k] ?? [] }));
}

const pieced = (words: readonly Word[], pieces: readonly Span[]): Word[][] =>
  [...pieces].sort(byPlace).map((piece) => words.filter((w) => piece.start <= w.start && w.end <= piece.end)).filter((part) => part.length);

function kindOf({ from, into }: Gap): Drift['kind'] {
  const of = (words: readonly Word[], is: (w: Word) => boolean) => words.filter(is).map((w) => w.stem).sort().join(' ');
  const differs = (is: (w: Word) => boolean) => of(from, is) !== of(into, is);
  const isNegation = (w: Word) => NEGATIONS.has(w.norm), contentStems = (words: readonly Word[]) => words.filter((w) => w.weight === 1 && !isNegation(w)).map((w) => w.stem).join(' ');
  const isNumber = (w: Word) => w.kind === 'number', isName = (w: Word) => w.kind === 'name';
  if (from.some(isNegation) !== into.some(isNegation) && contentStems(from) === contentStems(into)) return 'polarity';
  if (from.some(isNumber) && into.some(isNumber) && differs(isNumber)) return 'number';
  if (!into.length) return 'omission';
  if (!from.length) return 'addition';
  return from.length <= 4 && into.length <= 4 && from.some(isName) && into.some(isName) && differs(isName) ? 'name' : 'replacement';
}

/** Words that stand in both, between quotation marks in one only; one drift a run. */
function findMarks(from: Voice, into: Voice, pairs: readonly Pair[]): Drift[] {
  const runs: Gap[] = [];
  let before: Pair | undefined;
  for (const pair of pairs) {
    const a = from.words[pair.i]!, b = into.words[pair.j]!;
    if (a.quoted === b.quoted) { before = undefined; continue; }
    const last = runs.at(-1);
    if (before && last && last.from[0]!.quoted === a.quoted && samePiece(from, last.from[0]!, a) && samePiece(into, last.into[0]!, b)) runs[runs.length - 1] = { from: [...last.from, a], into: [...last.into, b] };
    else runs.push({ from: [a], into: [b] });
    before = pair;
  }
  return runs.filter((run) => run.from.some((w) => w.weight === 1)).map((run) => ({ kind: 'quotation marks', from: anchorOf(from, run.from), into: anchorOf(into, run.into) }));
}

const samePiece = (s: Voice, a: Word, b: Word): boolean => s.statement.content.some((piece) => piece.start <= a.start && b.end <= piece.end);

/** The speaker is lost or gained, or the reports name different ones; whom a pronoun means is no word of the report. */
function findSpeaker(from: Voice, into: Voice): Drift[] {
  const lost = (from.statement.speaker === null) !== (into.statement.speaker === null);
  const other = !from.pronoun && !into.pronoun && from.entity !== undefined && into.entity !== undefined && from.entity !== into.entity;
  return lost || other ? [{ kind: 'attribution', from: sourceOf(from), into: sourceOf(into) }] : [];
}

const sourceOf = ({ report, statement }: Voice): Anchor | null => (statement.source[0] ? anchorAt(report.article, statement.source[0]) : null);

const anchorOf = ({ report }: Voice, words: readonly Word[]): Anchor | null =>
  (words.length ? anchorAt(report.article, { start: words[0]!.start, end: words.at(-1)!.end }) : null);
