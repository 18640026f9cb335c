/**
 * Where two reports have the same words in the same order: found by shared shingles, so that reports which share
 * nothing cost little.
 */
import { once } from '../once.js';
import type { Words } from './words.js';

/** Words `from.id[i … i+length)` equal words `into.id[j … j+length)`. */
export interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

/**
 * Five words, as in the MinHash literature (Broder 1997), or three that are not grammar, which a changed article or
 * preposition does not break.
 */
const SHINGLE = 5,
  CONTENT_SHINGLE = 3,
  CONTENT_REACH = 7;

/** A shingle that stands this often in one report is a refrain, not a trace. */
const REFRAIN = 4;

/** The runs of equal words of two reports, in the order of the second. */
export function findRuns(from: Words, into: Words): Run[] {
  const runs: Run[] = [],
    reached = new Map<number, number>(),
    theirs = shinglesOf(from),
    own = shinglesOf(into);
  for (let s = 0; s < own.key.length; s++)
    for (let k = theirs.first[slotOf(theirs, own.key[s]!)]!; k !== NONE; k = theirs.next[k]!) {
      const i = theirs.at[k]!,
        j = own.at[s]!;
      if ((reached.get(i - j) ?? -1) > j) continue;
      const length = equalFrom(from, i, into, j);
      if (!length) continue;
      reached.set(i - j, j + length);
      runs.push({ i, j, length });
    }
  return runs;
}

function equalFrom(a: Words, i: number, b: Words, j: number): number {
  let n = 0;
  while (i + n < a.length && j + n < b.length && a.id[i + n] === b.id[j + n]) n++;
  return n;
}

/**
 * Shingles in order of the text, a row a property; the `first` of each key in the slot that the key finds, and after
 * each the `next` of its key.
 */
interface Shingles {
  readonly key: Int32Array;
  readonly at: Int32Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Where a key is, or would be: open addressing, since of a map for each report the memory is felt. */
function slotOf({ key, first }: Pick<Shingles, 'key' | 'first'>, wanted: number): number {
  let slot = wanted & (first.length - 1);
  while (first[slot] !== NONE && key[first[slot]!] !== wanted) slot = (slot + 1) & (first.length - 1);
  return slot;
}

const NONE = -1;

/**
 * Refrains left out: that bounds the work too, since a text that says one thing a thousand times is compared four
 * times.
 */
const shinglesOf = once((words: Words): Shingles => {
  const key = new Int32Array(2 * words.length),
    at = new Int32Array(2 * words.length),
    times = new Map<number, number>();
  let kept = 0;
  for (let from = 0; from < words.length; from++) {
    const whole = wholeShingleAt(words, from),
      content = contentShingleAt(words, from);
    if (whole !== undefined && isNoRefrain(whole, times)) {
      key[kept] = whole;
      at[kept++] = from;
    }
    if (content !== undefined && isNoRefrain(content, times)) {
      key[kept] = content;
      at[kept++] = from;
    }
  }
  const first = new Int32Array(2 ** Math.ceil(Math.log2(2 * kept + 2))).fill(NONE),
    next = new Int32Array(kept);
  for (let k = kept - 1; k >= 0; k--) {
    const slot = slotOf({ key, first }, key[k]!);
    next[k] = first[slot]!;
    first[slot] = k;
  }
  return { key: key.slice(0, kept), at: at.slice(0, kept), first, next };
});

/** Counts it. */
function isNoRefrain(key: number, times: Map<number, number>): boolean {
  const seen = (times.get(key) ?? 0) + 1;
  times.set(key, seen);
  return seen <= REFRAIN;
}

/** Undefined where fewer words are left. */
function wholeShingleAt({ id, length }: Words, from: number): number | undefined {
  if (from + SHINGLE > length) return undefined;
  let of = SHINGLE;
  for (let k = from; k < from + SHINGLE; k++) of = mixed(of, id[k]!);
  return of;
}

/** Undefined at a word of grammar, and where there are too few others. */
function contentShingleAt({ id, grammar, length }: Words, from: number): number | undefined {
  if (grammar[from]) return undefined;
  let of = mixed(CONTENT_SHINGLE, id[from]!),
    held = 1;
  for (let k = from + 1; k < length && k < from + CONTENT_REACH && held < CONTENT_SHINGLE; k++)
    if (!grammar[k]) {
      of = mixed(of, id[k]!);
      held++;
    }
  return held === CONTENT_SHINGLE ? of : undefined;
}

function mixed(hash: number, word: number): number {
  const h = Math.imul(hash ^ word, 0x9e3779b1);
  return h ^ (h >>> 15);
}
