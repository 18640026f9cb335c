/** Where two reports have the same words in the same order: found by shared shingles, so that reports which share nothing cost nothing. */
import type { Words } from './words.js';

/** Words `from.id[i … i+length)` equal words `into.id[j … j+length)`. */
export interface Run { readonly i: number; readonly j: number; readonly length: number }

/** Five words, as in the MinHash literature (Broder 1997), or three that are not grammar, which a changed article or preposition does not break. */
const SHINGLE = 5, CONTENT_SHINGLE = 3, CONTENT_REACH = 7;

/** A shingle that stands this often in one report is a refrain, not a trace. */
const REFRAIN = 4;

/** Places of each shingle among the reports put in so far. */
export type Shingles = Map<number, { readonly report: number; readonly at: number }[]>;

/** For each earlier report that shares shingles with this one, the runs of equal words; then adds this one's shingles. */
export function findRuns(all: readonly Words[], index: number, shingles: Shingles): Map<number, Run[]> {
  const into = all[index]!;
  const runs = new Map<number, Run[]>(), reached = new Map<number, Map<number, number>>();
  const own = withoutRefrains(shinglesOf(into));
  for (const { key, at: j } of own) for (const { report, at: i } of shingles.get(key) ?? []) {
    const byDiagonal = reached.get(report) ?? reached.set(report, new Map()).get(report)!;
    if ((byDiagonal.get(i - j) ?? -1) > j) continue;
    const length = equalFrom(all[report]!, i, into, j);
    if (!length) continue;
    byDiagonal.set(i - j, j + length);
    (runs.get(report) ?? runs.set(report, []).get(report)!).push({ i, j, length });
  }
  for (const { key, at } of own) (shingles.get(key) ?? shingles.set(key, []).get(key)!).push({ report: index, at });
  return runs;
}

/** Bounds the work too: a text that says one thing a thousand times is compared four times. */
function withoutRefrains(own: readonly Shingle[]): Shingle[] {
  const count = new Map<number, number>();
  return own.filter(({ key }) => {
    const seen = (count.get(key) ?? 0) + 1;
    count.set(key, seen);
    return seen <= REFRAIN;
  });
}

function equalFrom(a: Words, i: number, b: Words, j: number): number {
  let n = 0;
  while (i + n < a.length && j + n < b.length && a.id[i + n] === b.id[j + n]) n++;
  return n;
}

interface Shingle { readonly key: number; readonly at: number }

/** In order of the text. */
function shinglesOf({ id, length, grammar }: Words): Shingle[] {
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
