/**
 * Which passages of two reports are copied: by how much of them stands in both, by what that proves, and by what else
 * is copied between the two. Where a passage begins and ends stands in passages.ts.
 */
import type { Span } from '../../types.js';
import { credits } from '../outlets.js';
import { instantOf, type Report } from '../report.js';
import type { Passage } from './passages.js';
import type { Words } from './words.js';

/** Fewer words are a phrase. */
export const LEAST = 8;

/**
 * What words must prove, and their share of the longer side, for a passage that is a copy whatever stands beside it: of
 * what is rewritten more freely, more. Tuned on the seeds and six invented stories; by eye on newscluster dev, half of
 * what proves 5 to 6 is copied.
 */
const PROVES = 5,
  HALF = 0.5,
  MUCH = 7,
  FREELY = 0.4;
/** The same where the later report names the outlet of the earlier one. */
const CREDITED = 4,
  MORE_FREELY = 0.35;
/** Beside a copied passage. */
const BESIDE = { proof: 2.2, share: 0.35 };

/** Those of the passages that are copied, in the order given. */
export function copiedOf(from: Words, into: Words, whole: readonly Passage[]): Passage[] {
  const isNamed = isCredited(from.report, into.report),
    [proof, share] = isNamed ? [CREDITED, MORE_FREELY] : [PROVES, FREELY];
  const isCertain = (p: Passage): boolean =>
    proves(from, into, p, proof, HALF) ||
    proves(from, into, p, MUCH, share) ||
    (isNamed && isWordForWord(from, into, p));
  const found = whole.map((p) => {
      const part = isCertain(p) ? p : stretchOf(p);
      return alike(p) < HALF && alike(part) >= DENSE && isCertain(part) ? part : p;
    }),
    certain = found.filter(isCertain);
  if (!certain.length) return [];
  const isClose = isNamed || certain.length > 1,
    isNext = (p: Passage): boolean => certain.some((c) => areNext(from, c.i, p.i) && areNext(into, c.j, p.j));
  const kept = new Set(
    found.filter(
      (p) =>
        certain.includes(p) ||
        (proves(from, into, p, BESIDE.proof, BESIDE.share) && certain.some((c) => isBeside(c, p))) ||
        (isWholeQuotation(from, into, p) && (isClose || isNext(p))),
    ),
  );
  if (isNamed)
    for (const p of found)
      if (!kept.has(p) && isQuotation(from, into, p) && [...kept].some((k) => isBeside(k, p))) kept.add(p);
  return found.filter((p) => kept.has(p));
}

/** Words enough, so much of them alike, and what is alike proves as much. */
const proves = (from: Words, into: Words, p: Passage, least: number, share: number): boolean =>
  p.j.end - p.j.start >= LEAST && alike(p) >= share && proofOf(from, into, p) >= least;

/** From the first word in common to the last: what was taken of sentences that are the writer's own. */
const stretchOf = ({ i, j, matches }: Passage): Passage => {
  const first = matches[0],
    last = matches.at(-1);
  return first && last
    ? { i: { start: first.i, end: last.i + 1 }, j: { start: first.j, end: last.j + 1 }, matches }
    : { i, j, matches };
};
const DENSE = 0.6;

/** Share of the words in common, of the longer side. */
const alike = ({ i, j, matches }: Passage): number => matches.length / Math.max(i.end - i.start, j.end - j.start);

/** What the words in common prove. */
function proofOf(from: Words, into: Words, { matches }: Passage): number {
  let sum = 0;
  for (const { i, j } of matches) sum += Math.min(from.proof[i]!, into.proof[j]!);
  return sum;
}

const heardIn = (from: Words, into: Words, { matches }: Passage): number =>
  matches.reduce((sum, m) => sum + Math.min(from.heard[m.i]!, into.heard[m.j]!), 0);

/** The later names the outlet of the earlier; where it is not known which is the later, either does. */
const isCredited = (from: Report, into: Report): boolean =>
  credits(into, from) ||
  ([from, into].some((r) => instantOf(r.article.published) === undefined) && credits(from, into));

/** A quotation with who said it, where and to whom. */
const isWordForWord = (from: Words, into: Words, p: Passage): boolean => {
  const narrated = proofOf(from, into, p);
  return (
    p.j.end - p.j.start >= LEAST && alike(p) >= 0.9 && narrated >= 3 && narrated + heardIn(from, into, p) >= CREDITED
  );
};

/** A quotation, half of it at least, with something of what is told beside it. */
const isQuotation = (from: Words, into: Words, p: Passage): boolean => {
  const heard = heardIn(from, into, p);
  return (
    heard >= 0.7 && p.j.end - p.j.start >= LEAST && alike(p) >= HALF && proofOf(from, into, p) >= BESIDE.proof - heard
  );
};

/**
 * A whole quotation of some words, but for a fifth of what is quoted: who took what was told from a report took what
 * was said, too.
 */
function isWholeQuotation(from: Words, into: Words, { i, j, matches }: Passage): boolean {
  const both = matches.filter((m) => from.heard[m.i]! > 0 && into.heard[m.j]! > 0).length,
    [theirs, own] = [quotedIn(from, i), quotedIn(into, j)];
  return Math.min(theirs.longest, own.longest) >= SOME && both >= 0.8 * Math.max(theirs.words, own.words);
}
const SOME = 5;

/** How many words are quoted, and how many of them in one go. */
function quotedIn({ heard }: Words, { start, end }: Span): { readonly words: number; readonly longest: number } {
  let words = 0,
    run = 0,
    longest = 0;
  for (let k = start; k < end; k++) {
    run = heard[k]! > 0 ? run + 1 : 0;
    words += Number(run > 0);
    longest = Math.max(longest, run);
  }
  return { words, longest };
}

/**
 * A block rewritten more freely counts where it stands next to a copied one on both sides; so does, from block to
 * block, a quotation where one report names the outlet of the other.
 */
const isBeside = (a: Passage, b: Passage): boolean => distance(a.i, b.i) <= NEAR && distance(a.j, b.j) <= NEAR;
const NEAR = 30;
const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);

/** No sentence stands between. */
const areNext = ({ sentence }: Words, a: Span, b: Span): boolean =>
  Math.max(sentence[a.start]! - sentence[b.end - 1]!, sentence[b.start]! - sentence[a.end - 1]!) <= 1;
