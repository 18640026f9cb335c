/** Where two reports have the same words in the same order: found by shared shingles, so that reports which share nothing cost little. */
import { once } from '../once.js';
import type { Words } from './words.js';

/** Words `from.id[i … i+length)` equal words `into.id[j … j+length)`. */
export interface Run { readonly i: number; readonly j: number; readonly length: number }

/** Five words, as in the MinHash literature (Broder 1997), or three that are not grammar, which a changed article or preposition does not break. */
const SHINGLE = 5, CONTENT_SHINGLE = 3, CONTENT_REACH = 7;

/** A shingle that stands this often in one report is a refrain, not a trace. */
const REFRAIN = 4;

/** The runs of equal words of two reports, in the order of the second. */
export function findRuns(from: Words, into: Words): Run[] {
  const runs: Run[] = [], reached = new Map<number, number>(), theirs = shinglesOf(from), own = shinglesOf(into);
  for (let s = 0; s < own.key.length; s++) for (let k = theirs.first.get(own.key[s]!) ?? NONE; k !== NONE; k = theirs.next[k]!) {
    const i = theirs.at[k]!, j = own.at[s]!;
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

/** Shingles in order of the text, a row a property; `first` of each key, and after each the `next` of its key. */
interface Shingles { readonly key: Int32Array; readonly at: Int32Array; readonly first: ReadonlyMap<number, number>; readonly next: Int32Array }

const NONE = -1;

/** Refrains left out: that bounds the work too, since a text that says one thing a thousand times is compared four times. */
const shinglesOf = once((words: Words): Shingles => {
  const count = new Map<number, number>(), kept = allShingles(words).filter(({ key }) => {
    const seen = (count.get(key) ?? 0) + 1;
    count.set(key, seen);
    return seen <= REFRAIN;
  });
  const first = new Map<number, number>(), next = new Int32Array(kept.length);
  for (let k = kept.length - 1; k >= 0; k--) { const { key } = kept[k]!; next[k] = first.get(key) ?? NONE; first.set(key, k); }
  return { key: Int32Array.from(kept, (s) => s.key), at: Int32Array.from(kept, (s) => s.at), first, next };
});

interface Shingle { readonly key: number; readonly at: number }

function allShingles({ id, length, grammar }: Words): Shingle[] {
  const out: Shingle[] = [];
  for (let at = 0; at < length; at++) {
    if (at + SHINGLE <= length) out.push({ key: mixed(id, range(at, SHINGLE), SHINGLE), at });
    if (grammar[at]) continue;
    const content = [at];
    for (let k = at + 1; k < length && k < at + CONTENT_REACH && content.length < CONTENT_SHINGLE; k++) if (!grammar[k]) content.push(k);
    if (content.length === CONTENT_SHINGLE) out.push({ key: mixed(id, content, CONTENT_SHINGLE), at });
  }
  return out;
}

const range = (from: number, length: number): number[] => Array.from({ length }, (_, k) => from + k);

function mixed(id: Int32Array, places: readonly number[], seed: number): number {
  let h = seed;
  for (const k of places) { h = Math.imul(h ^ id[k]!, 0x9e3779b1); h ^= h >>> 15; }
  return h;
}
