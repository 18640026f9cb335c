/**
 * Alignments → passages: where a copied block begins and ends on both sides. Whether it is copied at all stands in
 * proof.ts.
 */
import type { Span } from '../../types.js';
import type { Match } from './align.js';
import { copiedOf, LEAST } from './proof.js';
import type { Words } from './words.js';

/** A block of both reports, in words (half-open), and the words that stand in both, in order. */
export interface Passage {
  readonly i: Span;
  readonly j: Span;
  readonly matches: readonly Match[];
}

/** Passages of one pair of reports, in order of `into`. */
export function passagesOf(from: Words, into: Words, alignments: readonly (readonly Match[])[]): Passage[] {
  const found = alignments
    .flatMap((matches) => split(matches))
    .map((matches) => toPassage(from, into, matches))
    .sort((a, b) => a.j.start - b.j.start || a.i.start - b.i.start);
  return joinedPassages(from, into, copiedOf(from, into, found));
}

/** The part of a passage that lies between two words of `into`; undefined where little is left. */
export function partOf({ matches }: Passage, start: number, end: number): Passage | undefined {
  const inside = matches.filter((m) => m.j >= start && m.j < end),
    first = inside[0],
    last = inside.at(-1);
  if (!first || !last || last.j + 1 - first.j < LEAST) return undefined;
  return { i: { start: first.i, end: last.i + 1 }, j: { start: first.j, end: last.j + 1 }, matches: inside };
}

const WIDE = 14;

function split(matches: readonly Match[]): Match[][] {
  const out: Match[][] = [];
  for (const m of matches) {
    const last = out.at(-1)?.at(-1);
    if (last && m.i - last.i <= WIDE && m.j - last.j <= WIDE) out.at(-1)!.push(m);
    else out.push([m]);
  }
  return out;
}

function toPassage(from: Words, into: Words, matches: readonly Match[]): Passage {
  const i = toSentences(
      from,
      matches.map((m) => m.i),
    ),
    j = toSentences(
      into,
      matches.map((m) => m.j),
    );
  return { i, j, matches: matches.filter((m) => m.i >= i.start && m.i < i.end && m.j >= j.start && m.j < j.end) };
}

/**
 * From the first word to the last; a sentence that is mostly covered is taken whole, one that is barely touched is
 * left.
 */
function toSentences(words: Words, places: readonly number[]): Span {
  let start = places[0]!,
    end = places.at(-1)! + 1;
  const head = sentenceAt(words, start),
    tail = sentenceAt(words, end - 1);
  const inHead = Math.min(head.end, end) - start,
    inTail = end - Math.max(tail.start, start);
  if (inHead >= 0.5 * (head.end - head.start)) start = head.start;
  else if (inHead <= BARELY && head.end < end) start = head.end;
  if (inTail >= 0.5 * (tail.end - tail.start)) end = tail.end;
  else if (inTail <= BARELY && tail.start > start) end = tail.start;
  return { start, end };
}
const BARELY = 4;

const sentenceAt = (words: Words, place: number): Span => {
  const s = words.sentence[place]!;
  return { start: words.first[s]!, end: words.first[s + 1]! };
};

/**
 * Blocks that follow each other on both sides are one; so are two in one paragraph with a rewritten stretch between
 * them.
 */
function joinedPassages(from: Words, into: Words, passages: readonly Passage[]): Passage[] {
  const out: Passage[] = [];
  for (const p of passages) {
    const last = out.at(-1);
    const gap = last ? { i: p.i.start - last.i.end, j: p.j.start - last.j.end } : undefined;
    const follows =
      last &&
      gap &&
      gap.i >= 0 &&
      gap.j >= 0 &&
      Math.max(gap.i, gap.j) <= (inParagraph(from, last.i, p.i) && inParagraph(into, last.j, p.j) ? REWRITTEN : 3);
    if (follows)
      out[out.length - 1] = {
        i: { start: last.i.start, end: p.i.end },
        j: { start: last.j.start, end: p.j.end },
        matches: [...last.matches, ...p.matches],
      };
    else out.push(p);
  }
  return out;
}
const REWRITTEN = 20;

const inParagraph = (words: Words, before: Span, after: Span): boolean =>
  words.sentences[words.sentence[before.end - 1]!]!.block === words.sentences[words.sentence[after.start]!]!.block;
