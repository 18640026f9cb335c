/**
 * What a statement says by how rare its words are, whole and sentence by sentence: of a speech of three sentences
 * another report retells one. Knows no speakers, and nothing of how likely it is that two are one.
 */
import { rarityOf } from '../../model/models.js';
import { once } from '../once.js';
import { toTerm } from '../stories/term.js';
import { alignWords } from './alignment.js';
import { dayAt, senseOfDay } from './days.js';
import type { Voice } from './sayings.js';
import { senseOf } from './stems.js';
import { contentOf, type Word } from './words.js';

/**
 * A number says less than a word as rare: counts of one story are much alike; a day, less. The commonest word says
 * something.
 */
const NUMBER = 0.5,
  DAY_SAID = 0.2,
  COMMON = 0.2;
/** Sentences of a long speech that are compared one by one. */
const MOST = 12;

/** Words of a statement, or of one sentence of it, and how rare they are. */
interface Part {
  readonly words: readonly Word[];
  readonly of: ReadonlyMap<string, number>;
  readonly all: number;
}

function partOf({ report }: Voice, words: readonly Word[]): Part {
  const of = new Map<string, number>();
  for (const word of contentOf(words)) {
    const day = dayAt(report, word),
      sense = day === undefined ? senseOf(word.stem) : senseOfDay(day);
    of.set(sense, Math.max(of.get(sense) ?? 0, weightOfOne(word, day)));
  }
  return { words, of, all: [...of.values()].reduce((sum, r) => sum + r, 0) };
}

/** @param day that it tells, if any */
const weightOfOne = (word: Word, day: string | undefined): number =>
  day !== undefined ? DAY_SAID : word.kind === 'number' ? NUMBER : COMMON + (1 - COMMON) * rarityOf(toTerm(word.norm));

export const weightsOf = once((voice: Voice) => {
  const { report, content, words } = voice,
    counts = content.filter((w) => w.kind === 'number' && dayAt(report, w) === undefined),
    whole = partOf(voice, words);
  const from = words[0]?.start ?? 0,
    to = words.reduce((last, w) => Math.max(last, w.start), from);
  const sentences = report.reading.sentences
    .filter((s) => from < s.end && s.start <= to)
    .map(({ start, end }) => words.filter((w) => start <= w.start && w.start < end))
    .filter((ws) => contentOf(ws).length > 0);
  return {
    ...whole,
    parts: sentences.length > 1 ? [whole, ...sentences.slice(0, MOST).map((ws) => partOf(voice, ws))] : [whole],
    quoted: new Set(content.flatMap((w) => (w.quoted ? [w.stem] : []))),
    quotations: quotationsOf(words),
    runs: content.some((w) => w.quoted) ? runsOf(words) : NO_RUNS,
    numbers: new Set(counts.map((w) => w.norm)),
  };
});

export interface Closest {
  readonly x: Part;
  readonly y: Part;
  readonly share: number;
}

/** The two parts, whole or a sentence, that have most in common. */
export function closestParts(a: Voice, b: Voice): Closest {
  const [whole, other] = [weightsOf(a), weightsOf(b)];
  let best = { x: whole as Part, y: other as Part, share: shareOf(whole, other) };
  for (const x of whole.parts)
    for (const y of other.parts) {
      const share = shareOf(x, y);
      if (share > best.share) best = { x, y, share };
    }
  return best;
}

/** False where a sentence of a longer one is nearer than all of it. */
export const areWhole = (a: Voice, b: Voice): boolean => {
  const { x, y } = closestParts(a, b);
  return x.words === a.words && y.words === b.words;
};

function shareOf(x: Part, y: Part): number {
  let met = 0;
  const few = x.of.size <= y.of.size ? x : y,
    many = few === x ? y : x;
  few.of.forEach((weight, sense) => {
    const other = many.of.get(sense);
    if (other !== undefined) met += Math.min(weight, other);
  });
  return (2 * met) / (x.all + y.all || 1);
}

/** Three quoted words in a row, two of which have content: "absolutely ruled out". */
function runsOf(words: Voice['words']): ReadonlySet<string> {
  return new Set(
    words.flatMap((_, i) => {
      const run = words.slice(i, i + RUN);
      return run.length === RUN && run.every((w) => w.quoted) && run.filter((w) => w.weight === 1).length >= 2
        ? [run.map((w) => w.norm).join(' ')]
        : [];
    }),
  );
}
const RUN = 3,
  NO_RUNS: ReadonlySet<string> = new Set();

/**
 * Whole quotations of three words or more, one of which has content, or two that have: " talk to them "; of six with
 * none: " not for him not for them ".
 */
function quotationsOf(words: Voice['words']): string[] {
  const out: Word[][] = [];
  words.forEach((word, i) => {
    if (word.quoted) {
      if (words[i - 1]?.quoted) out.at(-1)!.push(word);
      else out.push([word]);
    }
  });
  return out
    .filter((q) => q.filter((w) => w.weight === 1).length >= (q.length > 5 ? 0 : q.length > 2 ? 1 : 2))
    .map((q) => ` ${q.map((w) => w.norm).join(' ')} `);
}

const stemsOf = once((words: readonly Word[]) => {
  const stems = contentOf(words).map((w) => w.stem);
  return { stems, all: new Set(stems), weight: words.reduce((sum, w) => sum + w.weight, 0) };
});
const weightOf = (words: readonly Word[]): number => stemsOf(words).weight;

/**
 * Weight of the words that both have in one order, of all words of both, whole or of the two sentences that are most
 * alike.
 */
export const wordsOf = (a: Voice, b: Voice, parts = closestParts(a, b)): number =>
  mostOf(a, b, parts, (x, y) => {
    const common = alignWords(x, y).reduce((sum, p) => sum + x[p.i]!.weight, 0);
    return (2 * common) / (weightOf(x) + weightOf(y) || 1);
  });

/** What that can come to at most. */
export const wordsAtMost = (a: Voice, b: Voice, parts: Closest): number =>
  mostOf(a, b, parts, (x, y) => {
    const p = stemsOf(x),
      q = stemsOf(y),
      slight = Math.min(p.weight - p.stems.length, q.weight - q.stems.length);
    return Math.min(
      1,
      (2 *
        (Math.min(p.stems.filter((stem) => q.all.has(stem)).length, q.stems.filter((stem) => p.all.has(stem)).length) +
          slight)) /
        (p.weight + q.weight || 1),
    );
  });

function mostOf(
  a: Voice,
  b: Voice,
  { x, y }: Closest,
  alike: (x: readonly Word[], y: readonly Word[]) => number,
): number {
  const whole = alike(a.words, b.words);
  return x.words === a.words && y.words === b.words ? whole : Math.max(whole, alike(x.words, y.words));
}
