/**
 * Which words of two wordings stand for each other: the heaviest common subsequence, equal words before words of one
 * stem.
 */
import type { Word } from './words.js';

export interface Pair {
  readonly i: number;
  readonly j: number;
  readonly equal: boolean;
}

/** Longer wordings are compared up to here, so that two long speeches cost no more than 4 million comparisons. */
const LONGEST = 2000;

/** In order of both. A pair that is not `equal` shares the stem ("offered", "offers"). */
export function alignWords(from: readonly Word[], into: readonly Word[]): Pair[] {
  const n = Math.min(from.length, LONGEST),
    m = Math.min(into.length, LONGEST),
    wide = m + 1;
  const best = room(n + 1, wide);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const alone = Math.max(best[(i + 1) * wide + j]!, best[i * wide + j + 1]!);
      const worth = worthOf(from[i]!, into[j]!);
      best[i * wide + j] = worth ? Math.max(alone, worth + best[(i + 1) * wide + j + 1]!) : alone;
    }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    const here = best[i * wide + j]!,
      worth = worthOf(from[i]!, into[j]!);
    if (worth && Math.abs(here - worth - best[(i + 1) * wide + j + 1]!) < 1e-3) {
      pairs.push({ i, j, equal: from[i]!.norm === into[j]!.norm });
      i++;
      j++;
    } else if (best[(i + 1) * wide + j]! >= best[i * wide + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Room for two wordings of some 250 words, filled anew for each two; longer ones have their own. */
const ROOM = new Float32Array(2 ** 16);

/** Rows and columns, of which the last are empty. */
function room(rows: number, columns: number): Float32Array {
  if (rows * columns > ROOM.length) return new Float32Array(rows * columns);
  ROOM.fill(0, (rows - 1) * columns, rows * columns);
  for (let row = 1; row < rows; row++) ROOM[row * columns - 1] = 0;
  return ROOM;
}

const worthOf = (a: Word, b: Word): number =>
  a.norm === b.norm ? a.weight : a.stem === b.stem ? 0.9 * Math.min(a.weight, b.weight) : 0;
