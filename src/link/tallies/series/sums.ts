/** Sums of money, and which two of them are one. */
import { sharedBy } from '../../shared-words.js';
import type { Reckoned } from '../context.js';

export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/**
 * One sum to the last digit, and something more in common. Round sums of money are seldom told of two things of one
 * story.
 */
export const isSameSum = (f: Reckoned, g: Reckoned): boolean =>
  isMoney(f.figure.unit) &&
  f.figure.unit === g.figure.unit &&
  f.figure.value !== undefined &&
  f.figure.value === g.figure.value &&
  (f.report === g.report || sharedBy(f.names, g.names) > 0 || sharedBy(f.around, g.around) > 0);

/** "184 million, or 23 million a season". */
export const areRateAndSum = ({ figure: a }: Reckoned, { figure: b }: Reckoned): boolean =>
  isMoney(a.unit) && (a.mode === 'rate') !== (b.mode === 'rate') && a.value !== b.value;
