/**
 * Where sentences end that the rules run together, weighed: greetings, sign-offs, headings, lists. By the words on both
 * sides, how long the sentence already is, what is open in it and where the next stop is. What the rules end stays
 * ended.
 */
import { ABBREVIATIONS } from '../lang/en/abbreviations.js';
import { Features } from '../model/features.js';
import type { Linear } from '../model/linear.js';
import { hash32 } from '../text/hash.js';
import type { Token } from '../text/tokens.js';

export const BOUNDARY_LABELS = ['on', 'end'] as const;
export const MOST_BOUNDARY_FEATURES = 48;

/** The tokens of one block, and after which of them the rules end a sentence. */
export interface Stretch {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly ruled: ReadonlySet<number>;
}

/**
 * Whether a sentence may end after token `k`, which is not the last, though no rule says so. Not after a colon: what is
 * said often follows.
 */
export function canEnd({ tokens, ruled }: Stretch, k: number): boolean {
  const { end, text, kind } = tokens[k]!,
    next = tokens[k + 1]!;
  if (ruled.has(k) || text === ':' || (text === '.' && isAbbreviation(tokens[k - 1], next))) return false;
  if (next.start === end) return STOPS.has(text) && next.kind === 'word' && isCapital(next.text);
  return !(next.kind === 'word' && !isCapital(next.text)) || (kind === 'mark' && !WITHIN.has(text));
}

/** The rules know better, "no" aside: a number follows its abbreviation. */
const isAbbreviation = (word: Token | undefined, next: Token): boolean =>
  word !== undefined &&
  (word.text.length === 1 || (word.lower === 'no' ? next.kind === 'number' : ABBREVIATIONS.has(word.lower)));
const STOPS = new Set(['.', '!', '?', '…', '...']);
/** Marks after which small letters go on. */
const WITHIN = new Set([',', ';', '(', '[', '$', '£', '€', '&', '+', '/', '“', '‘', '#', '%']);
const isCapital = (word: string): boolean => {
  const c = word.charCodeAt(0);
  return c < 128 ? c < 97 || c > 122 : /^[^\p{Ll}]/u.test(word);
};

/** What is seen of the place after token `k`, in a sentence that begins at token `first`. */
export function boundaryFeatures(f: Features, { text, tokens }: Stretch, k: number, first: number): void {
  f.clear();
  const shape = (i: number): number => shapeOf(tokens[i]),
    word = (i: number): number => wordOf(tokens[i]);
  const l1 = shape(k),
    l2 = shape(k - 1),
    l3 = shape(k - 2),
    r1 = shape(k + 1),
    r2 = shape(k + 2),
    r3 = shape(k + 3);
  const length = bucket(k + 1 - first),
    left = bucket(tokens.length - 1 - k),
    gap = gapOf(text, tokens[k]!.end, tokens[k + 1]!.start);
  const { marks, open, capitals } = openIn(tokens, first, k),
    stop = stopAfter(tokens, k + 1);
  f.add(1, gap);
  f.add(2, l1, r1);
  f.add(3, word(k));
  f.add(4, word(k + 1));
  f.add(5, word(k), word(k + 1));
  f.add(6, word(k - 1), word(k));
  f.add(7, word(k + 1), word(k + 2));
  f.add(8, l2, l1, mix(r1, r2));
  f.add(9, l3, mix(l2, l1), r1);
  f.add(10, l1, mix(r1, r2), r3);
  f.add(11, mix(l3, l2), l1, mix(r1, mix(r2, r3)));
  f.add(12, shape(k + 4), r3, mix(r2, r1));
  f.add(13, length, l1, r1);
  f.add(14, length, stop);
  f.add(15, left, r1);
  f.add(16, left, length);
  f.add(17, open, marks);
  f.add(18, stop, r1, l1);
  f.add(19, capitals, length, r1);
  f.add(20, capitals, stop, mix(l1, r1));
  f.add(21, word(k + 1), l1);
  f.add(22, word(k), r1);
  f.add(23, word(k + 1), length);
  f.add(24, word(first), length);
  f.add(25, word(k - 1), l1, r1);
  f.add(26, word(k - 2), word(k - 1), l1);
  f.add(27, word(k + 2), l1, r1);
  f.add(28, shape(first), length, mix(l1, r1));
  f.add(29, ending(tokens[k]), l1, r1);
  f.add(30, gap, l1, r1);
}

/** One number of two small ones or hashes. */
const mix = (a: number, b: number): number => (Math.imul(a, 31) + b + 7) | 0;

const bucket = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 20 ? 8 : n < 35 ? 9 : 10);

function wordOf(token: Token | undefined): number {
  return token === undefined ? 1 : hash32(token.kind === 'number' ? token.lower.replace(/\d/g, '0') : token.lower);
}

const ending = (token: Token | undefined): number => (token === undefined ? 1 : hash32(token.lower.slice(-3)));

/** Small letters, a capital, capitals, a letter, digits; of a mark itself. */
function shapeOf(token: Token | undefined): number {
  if (token === undefined) return 1;
  const { text, kind } = token;
  if (kind === 'mark') return 100 + text.codePointAt(0)! + (text.length > 1 ? 7 : 0);
  if (kind === 'number') return /^\d+$/.test(text) ? (text.length > 2 ? 4 : 5) : 6;
  if (text.length === 1) return isCapital(text) ? 7 : 8;
  return !isCapital(text) ? 9 : /\p{Ll}/u.test(text) ? 10 : 11;
}

/** No space, one, several, a line's end. */
const gapOf = (text: string, end: number, start: number): number =>
  start === end ? 0 : text.slice(end, start).includes('\n') ? 3 : start - end > 1 ? 2 : 1;

/**
 * Of the sentence so far: marks of pause, what is open of brackets and quotations, and whether all its words have
 * capitals.
 */
function openIn(
  tokens: readonly Token[],
  first: number,
  k: number,
): { readonly marks: number; readonly open: number; readonly capitals: number } {
  let brackets = 0,
    quotes = 0,
    straight = 0,
    pauses = 0,
    small = 0,
    words = 0;
  for (let i = Math.max(first, k - FARTHEST); i <= k; i++) {
    const { text, kind } = tokens[i]!;
    if (kind === 'word') {
      words++;
      if (!isCapital(text)) small++;
      continue;
    }
    if (text === '(' || text === '[') brackets++;
    else if (text === ')' || text === ']') brackets--;
    else if (text === '“') quotes++;
    else if (text === '”') quotes--;
    else if (text === '"') straight++;
    else if (text === ',' || text === ';' || text === ':' || text === '-' || text === '—') pauses++;
  }
  return {
    marks: Math.min(3, pauses),
    open: (brackets > 0 ? 1 : 0) + (quotes > 0 ? 2 : 0) + (straight % 2 ? 4 : 0),
    capitals: words === 0 ? 0 : small === 0 ? 1 : small * 4 <= words ? 2 : 3,
  };
}

/** How far away, in tokens, the next stop is. */
function stopAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + FARTHEST; i++)
    if (STOPS.has(tokens[i]!.text)) return bucket(i - from);
  return 11;
}
/** No farther is looked, so that a text without stops costs no more than another. */
const FARTHEST = 40;

/**
 * After which tokens of the stretch a sentence ends, the last left out, by the rules or by weight. From left to right.
 */
export function findEnds(stretch: Stretch, model: Linear): number[] {
  const sums = new Int32Array(BOUNDARY_LABELS.length),
    f = new Features(MOST_BOUNDARY_FEATURES),
    ends: number[] = [];
  for (let k = 0, first = 0; k + 1 < stretch.tokens.length; k++) {
    let isEnd = stretch.ruled.has(k);
    if (!isEnd && canEnd(stretch, k)) {
      boundaryFeatures(f, stretch, k, first);
      model.score(f, sums);
      isEnd = sums[1]! > sums[0]!;
    }
    if (!isEnd) continue;
    ends.push(k);
    first = k + 1;
  }
  return ends;
}
