/**
 * Where two wordings of one utterance differ, word by word: a changed number, a lost "not", a dropped half-sentence,
 * one moved, quotation marks gone, another language, another speaker.
 */
import { NEGATIONS } from '../lang/en/negations.js';
import { anchorAt } from '../text/anchors.js';
import { byPlace } from '../text/spans.js';
import type { Anchor, Drift, Span } from '../types.js';
import { onceOfTwo } from './once.js';
import { areRenderings, isTranslated } from './utterances/languages.js';
import { alignWords, type Pair } from './utterances/alignment.js';
import type { Saying, Voice } from './utterances/sayings.js';
import type { Word } from './utterances/words.js';

/**
 * Below this share of the shorter wording (words by weight; half of all words between two quotations) the two only say
 * alike, and what is left out, put in or replaced is not listed. Tuned on the two invented stories.
 */
const WORDING_KEPT = 0.6;

/** In order of the text; the speaker last. */
export const findDrift = (from: Saying, into: Saying): readonly Drift[] => driftBetween(from.voice, into.voice);

const driftBetween = onceOfTwo((from: Voice, into: Voice): readonly Drift[] => {
  const pairs = alignWords(from.words, into.words);
  const quotations = from.statement.form === 'direct' && into.statement.form === 'direct';
  const kept =
    weightOf(pairs.map((p) => from.words[p.i]!)) >=
      WORDING_KEPT * Math.min(weightOf(from.words), weightOf(into.words)) ||
    (quotations && 2 * pairs.length >= Math.min(from.words.length, into.words.length));
  const gaps = findGaps(from, into, pairs).filter(
    (gap) =>
      !isSpacing(gap) &&
      ((kept && quotations) || [...gap.from, ...gap.into].some((w) => w.weight === 1 || NEGATIONS.has(w.norm))),
  );
  const moved = kept ? findMoved(gaps, quotations) : [],
    changes = gaps
      .filter((gap) => !moved.some((m) => m.gaps.includes(gap) || isWentAlong(gap, m)))
      .map(toDrift)
      .filter(({ kind }) => kept || (kind !== 'omission' && kind !== 'addition' && kind !== 'replacement'));
  const orders = moved.map(
    (m): Drift => ({
      kind: 'order',
      from: anchorOf(from, withoutEdges(m.from)),
      into: anchorOf(into, withoutEdges(m.into)),
    }),
  );
  return [...changes, ...orders]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .concat(findRendering(from, into, changes), findMarks(from, into, pairs), findSpeaker(from, into));

  function toDrift(gap: Gap): Drift {
    const kind = kindOf(gap);
    const numbers = {
      from: gap.from.filter((w) => w.kind === 'number'),
      into: gap.into.filter((w) => w.kind === 'number'),
    };
    const shown = kind === 'number' && numbers.from.length === 1 && numbers.into.length === 1 ? numbers : gap;
    return { kind, from: anchorOf(from, shown.from), into: anchorOf(into, shown.into) };
  }
});

const placeOf = ({ from, into }: Drift): number => from?.start ?? into?.start ?? 0;

const weightOf = (words: readonly Word[]): number => words.reduce((sum, w) => sum + w.weight, 0);

interface Gap {
  readonly from: readonly Word[];
  readonly into: readonly Word[];
}

/**
 * Stretches between words that stand for each other. A word with another ending is a gap of its own. No gap runs over
 * the cue.
 */
function findGaps(from: Voice, into: Voice, pairs: readonly Pair[]): Gap[] {
  const gaps: Gap[] = [];
  let i = 0,
    j = 0;
  for (const pair of [...pairs.filter((p) => p.equal), { i: from.words.length, j: into.words.length }]) {
    const left = from.words.slice(i, pair.i),
      right = into.words.slice(j, pair.j);
    if (left.length || right.length)
      gaps.push(...cut({ from: left, into: right }, from.statement.content, into.statement.content).flatMap(levelled));
    i = pair.i + 1;
    j = pair.j + 1;
  }
  return gaps;
}

/** "First Group" and "FirstGroup". */
const isSpacing = ({ from, into }: Gap): boolean =>
  from.length > 0 &&
  from
    .map((w) => w.norm)
    .join('')
    .replaceAll('-', '') ===
    into
      .map((w) => w.norm)
      .join('')
      .replaceAll('-', '');

/**
 * A word or two against a whole clause: the first words of the clause stand for them, the rest was left out or put in.
 */
function levelled({ from, into }: Gap): Gap[] {
  const few = Math.min(from.length, into.length),
    many = Math.max(from.length, into.length);
  if (few < 1 || few > 2 || many < 6) return [{ from, into }];
  return [
    { from: from.slice(0, few), into: into.slice(0, few) },
    { from: from.slice(few), into: into.slice(few) },
  ];
}

/** What lies on both sides of a cue is two gaps; a gap that has words on both sides stays with the first stretch. */
function cut({ from, into }: Gap, fromPieces: readonly Span[], intoPieces: readonly Span[]): Gap[] {
  const left = pieced(from, fromPieces),
    right = pieced(into, intoPieces);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, k) => ({
    from: left[k] ?? [],
    into: right[k] ?? [],
  }));
}

const pieced = (words: readonly Word[], pieces: readonly Span[]): Word[][] =>
  [...pieces]
    .sort(byPlace)
    .map((piece) => words.filter((w) => piece.start <= w.start && w.end <= piece.end))
    .filter((part) => part.length);

/**
 * Left out here and put in there: the same words of content, at another place; two words at least, unless both stand
 * between quotation marks.
 */
interface Moved extends Gap {
  readonly gaps: readonly [Gap, Gap];
}

function findMoved(gaps: readonly Gap[], quotations: boolean): Moved[] {
  const least = quotations ? 1 : 2;
  const content = (words: readonly Word[]) =>
    words
      .filter((w) => w.weight === 1)
      .map((w) => w.stem)
      .sort()
      .join(' ');
  const taken = new Set<Gap>();
  return gaps.flatMap((gone): Moved[] => {
    const words = content(gone.from),
      come =
        words && gone.from.length >= least && !gone.into.some((w) => w.weight === 1) && !taken.has(gone)
          ? gaps.find(
              (g) =>
                g !== gone &&
                !taken.has(g) &&
                g.into.length >= least &&
                !g.from.some((w) => w.weight === 1) &&
                content(g.into) === words,
            )
          : undefined;
    if (!come) return [];
    taken.add(gone).add(come);
    return [{ from: gone.from, into: come.into, gaps: [gone, come] }];
  });
}

/** From the first word of content to the last. */
const withoutEdges = (words: readonly Word[]): readonly Word[] =>
  words.slice(
    words.findIndex((w) => w.weight === 1),
    words.findLastIndex((w) => w.weight === 1) + 1,
  );

/** "After", left behind by "the storm on the lake". */
const isWentAlong = ({ from, into }: Gap, moved: Moved): boolean =>
  [
    [from, moved.into],
    [into, moved.from],
  ].every(([left, with_]) => left!.every((w) => w.weight < 1 && with_!.some((m) => m.norm === w.norm)));

/**
 * One wording is a translation, or both are: a report says so, or nearly all words agree in sense alone. Where no word
 * differs there is nothing to explain.
 */
function findRendering(from: Voice, into: Voice, changes: readonly Drift[]): Drift[] {
  const differ = changes.some(({ kind }) => kind === 'replacement' || kind === 'addition' || kind === 'omission');
  const quoted = from.statement.form !== 'indirect' && into.statement.form !== 'indirect';
  return differ && quoted && (isTranslated(from) || isTranslated(into) || areRenderings(from, into))
    ? [{ kind: 'translation', from: anchorOf(from, from.words), into: anchorOf(into, into.words) }]
    : [];
}

function kindOf({ from, into }: Gap): Drift['kind'] {
  const of = (words: readonly Word[], is: (w: Word) => boolean) =>
    words
      .filter(is)
      .map((w) => w.stem)
      .sort()
      .join(' ');
  const differs = (is: (w: Word) => boolean) => of(from, is) !== of(into, is);
  const isNegation = (w: Word) => NEGATIONS.has(w.norm),
    contentStems = (words: readonly Word[]) =>
      words
        .filter((w) => w.weight === 1 && !isNegation(w))
        .map((w) => w.stem)
        .join(' ');
  const isNumber = (w: Word) => w.kind === 'number',
    isName = (w: Word) => w.kind === 'name';
  if (from.some(isNegation) !== into.some(isNegation) && contentStems(from) === contentStems(into)) return 'polarity';
  if (from.some(isNumber) && into.some(isNumber) && differs(isNumber)) return 'number';
  if (!into.length) return 'omission';
  if (!from.length) return 'addition';
  return from.length <= 4 && into.length <= 4 && from.some(isName) && into.some(isName) && differs(isName)
    ? 'name'
    : 'replacement';
}

/** Words that stand in both, between quotation marks in one only; one drift a run. */
function findMarks(from: Voice, into: Voice, pairs: readonly Pair[]): Drift[] {
  const runs: Gap[] = [];
  let before: Pair | undefined;
  for (const pair of pairs) {
    const a = from.words[pair.i]!,
      b = into.words[pair.j]!;
    if (a.quoted === b.quoted) {
      before = undefined;
      continue;
    }
    const last = runs.at(-1);
    if (
      before &&
      last &&
      last.from[0]!.quoted === a.quoted &&
      samePiece(from, last.from[0]!, a) &&
      samePiece(into, last.into[0]!, b)
    )
      runs[runs.length - 1] = { from: [...last.from, a], into: [...last.into, b] };
    else runs.push({ from: [a], into: [b] });
    before = pair;
  }
  return runs
    .filter((run) => run.from.some((w) => w.weight === 1))
    .map((run) => ({ kind: 'quotation marks', from: anchorOf(from, run.from), into: anchorOf(into, run.into) }));
}

const samePiece = (s: Voice, a: Word, b: Word): boolean =>
  s.statement.content.some((piece) => piece.start <= a.start && b.end <= piece.end);

/** The speaker is lost or gained, or the reports name different ones; whom a pronoun means is no word of the report. */
function findSpeaker(from: Voice, into: Voice): Drift[] {
  const lost = (from.statement.speaker === null) !== (into.statement.speaker === null);
  const other =
    !from.pronoun &&
    !into.pronoun &&
    from.entity !== undefined &&
    into.entity !== undefined &&
    from.entity !== into.entity;
  return lost || other ? [{ kind: 'attribution', from: sourceOf(from), into: sourceOf(into) }] : [];
}

const sourceOf = ({ report, statement }: Voice): Anchor | null =>
  statement.source[0] ? anchorAt(report.article, statement.source[0]) : null;

const anchorOf = ({ report }: Voice, words: readonly Word[]): Anchor | null =>
  words.length ? anchorAt(report.article, { start: words[0]!.start, end: words.at(-1)!.end }) : null;
