/** The labels of words, and the best row of them: exact search over pairs of neighbours (Viterbi). */

/** B opens a name, I goes on, O is outside. */
export const KINDS_OF_NAMES = ['PER', 'ORG', 'LOC', 'GRP', 'FAC', 'MISC'] as const;
export type KindOfName = (typeof KINDS_OF_NAMES)[number];
export const LABELS: readonly string[] = ['O', ...KINDS_OF_NAMES.flatMap((k) => [`B-${k}`, `I-${k}`])];
const COUNT = LABELS.length;

/** Label numbers: 0 outside, odd ones open, even ones go on with the kind opened. */
export const mayFollow = (label: number, before: number): boolean => label === 0 || label % 2 === 1 || before === label || before === label - 1;

/** Scores of the words of a row, `COUNT` each, and of each label after each at each word → the labels. Of equals the first. */
export function bestLabels(length: number, own: ArrayLike<number>, links: ArrayLike<number>): Uint8Array {
  const best = new Float64Array(length * COUNT), back = new Uint8Array(length * COUNT), out = new Uint8Array(length);
  for (let i = 0; i < length; i++)
    for (let y = 0; y < COUNT; y++) {
      let most = Number.NEGATIVE_INFINITY, from = 0;
      if (i === 0) { if (mayFollow(y, 0)) most = links[y]!; }
      else for (let z = 0; z < COUNT; z++) {
        if (!mayFollow(y, z)) continue;
        const sum = best[(i - 1) * COUNT + z]! + links[(i * COUNT + z) * COUNT + y]!;
        if (sum > most) { most = sum; from = z; }
      }
      best[i * COUNT + y] = most + own[i * COUNT + y]!;
      back[i * COUNT + y] = from;
    }
  let label = 0;
  for (let y = 1; y < COUNT; y++) if (best[(length - 1) * COUNT + y]! > best[(length - 1) * COUNT + label]!) label = y;
  for (let i = length - 1; i >= 0; i--) { out[i] = label; label = back[i * COUNT + label]!; }
  return out;
}
