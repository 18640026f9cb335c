/** The labels of words, and the best row of them: exact search over pairs of neighbours (Viterbi). */

/**
 * B opens a name, I goes on, O is outside: as numbers, odd ones open, even ones go on with the kind one below, 0 is
 * outside.
 */
export const KINDS_OF_NAMES = ['PER', 'ORG', 'LOC', 'GRP', 'FAC', 'MISC'] as const;
export type KindOfName = (typeof KINDS_OF_NAMES)[number];
export const LABELS: readonly string[] = ['O', ...KINDS_OF_NAMES.flatMap((k) => [`B-${k}`, `I-${k}`])];
const COUNT = LABELS.length;

/**
 * Scores of the words of a row, `COUNT` each, and of each label after each at each word → the labels. Of equals the
 * first.
 */
export function bestLabels(length: number, own: ArrayLike<number>, links: ArrayLike<number>): Uint8Array {
  const best = new Float64Array(length * COUNT),
    back = new Uint8Array(length * COUNT),
    out = new Uint8Array(length);
  for (let i = 0; i < length; i++)
    for (let y = 0; y < COUNT; y++) {
      let most = Number.NEGATIVE_INFINITY,
        from = 0;
      const within = y > 0 && y % 2 === 0; // only what opened its kind, or went on with it, comes before
      if (i === 0) {
        if (!within) most = links[y]!;
      } else
        for (let z = within ? y - 1 : 0, last = within ? y : COUNT - 1; z <= last; z++) {
          const sum = best[(i - 1) * COUNT + z]! + links[(i * COUNT + z) * COUNT + y]!;
          if (sum > most) {
            most = sum;
            from = z;
          }
        }
      best[i * COUNT + y] = most + own[i * COUNT + y]!;
      back[i * COUNT + y] = from;
    }
  let label = 0;
  for (let y = 1; y < COUNT; y++) if (best[(length - 1) * COUNT + y]! > best[(length - 1) * COUNT + label]!) label = y;
  for (let i = length - 1; i >= 0; i--) {
    out[i] = label;
    label = back[i * COUNT + label]!;
  }
  return out;
}
