/**
 * One figure as different keepers of records would count it. The figure itself stays as the report has it: a lens only
 * says which number a policy puts into its sums. docs/measures.md names the sources. Summing up, and which reports
 * count, is the caller's; nothing here looks at who is believed.
 */
import type { Figure } from '../types.js';

export type Lens = 'as reported' | 'ACLED' | 'UCDP' | 'Iraq Body Count';

/**
 * What is counted by a policy. `best` is absent where the policy gives only a range; `high` where nothing bounds it.
 */
export interface Counted {
  readonly low: number;
  readonly best?: number;
  readonly high?: number;
}

type Reported = Pick<Figure, 'value' | 'low' | 'high' | 'qualifier'>;

/** Vague plurals as ACLED counts them; the reader gives them by their lower bound: "tens", "dozens", "hundreds". */
const ACLED_VAGUE: readonly (readonly [low: number, counted: number])[] = [
  [20, 10],
  [24, 12],
  [200, 100],
];

/**
 * Undefined where the figure holds no number.
 * @example countedBy('ACLED', { low: 24, qualifier: 'at_least' }) // dozens: { low: 12, best: 12, high: 12 }
 */
export function countedBy(lens: Lens, figure: Reported): Counted | undefined {
  const low = figure.low ?? (figure.qualifier === 'up_to' ? undefined : figure.value),
    high = figure.high ?? (isOpen(figure) ? undefined : figure.value);
  const least = low ?? figure.value ?? figure.high;
  if (least === undefined) return undefined;
  switch (lens) {
    case 'as reported':
      return {
        low: low ?? 0,
        ...(figure.value !== undefined && { best: figure.value }),
        ...(high !== undefined && { high }),
      };
    case 'ACLED': {
      const counted = conservative(figure, low ?? 0, least);
      return { low: counted, best: counted, high: counted };
    }
    case 'UCDP':
      return { low: low ?? 0, best: figure.value ?? least, high: high ?? figure.value ?? least };
    case 'Iraq Body Count':
      return { low: low ?? 0, high: high ?? figure.value ?? least };
  }
}

/** The lowest number that the words allow; "up to 20" allows none, and its 20 is all there is to count. */
function conservative({ value, high }: Reported, low: number, least: number): number {
  if (value !== undefined) return value;
  return (high === undefined ? ACLED_VAGUE.find(([bound]) => bound === low)?.[1] : undefined) ?? (low || least);
}

/** "at least 20", "more than 20": nothing bounds it above. */
const isOpen = ({ qualifier, high }: Reported): boolean =>
  high === undefined && (qualifier === 'at_least' || qualifier === 'over');

/**
 * Figures of one count and one time, from several sources, as one policy joins them: ACLED the lowest, UCDP the range
 * with the most often given as best (the lower of equals), Iraq Body Count the lowest and the highest. As reported:
 * nothing is joined where they differ.
 */
export function joinedBy(lens: Lens, figures: readonly Reported[]): Counted | undefined {
  const counted = figures.map((f) => countedBy(lens, f)).filter((c) => c !== undefined);
  if (!counted.length) return undefined;
  const low = Math.min(...counted.map((c) => c.low)),
    highs = counted.map((c) => c.high),
    high = highs.some((h) => h === undefined) ? undefined : Math.max(...highs.map((h) => h!));
  switch (lens) {
    case 'as reported':
      return counted.every((c) => c.low === low && c.best === counted[0]!.best && c.high === counted[0]!.high)
        ? counted[0]
        : undefined;
    case 'ACLED':
      return { low, best: low, high: low };
    case 'UCDP':
      return { low, best: mostGiven(counted.map((c) => c.best ?? c.low)), ...(high !== undefined && { high }) };
    case 'Iraq Body Count':
      return { low, ...(high !== undefined && { high }) };
  }
}

function mostGiven(numbers: readonly number[]): number {
  const times = (n: number) => numbers.filter((m) => m === n).length;
  return [...numbers].sort((a, b) => times(b) - times(a) || a - b)[0]!;
}
