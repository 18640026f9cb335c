/** Numbers that are somebody's own, by whose they are: the counts that one of several defendants faces. */
import type { Reckoned } from '../context.js';
import { isOfTheNumberBefore } from '../open/told-before.js';
import { areOfTwoOffences } from '../owners.js';
import { areBeside, isNamedBetween } from './beside.js';

/**
 * Whose it is decides; nobody's number is that of the one who has the same. What stood before goes with what stands.
 */
export function fitsOwner(f: Reckoned, series: readonly Reckoned[]): boolean {
  if (series.some((s) => areOfTwoOffences(s.offence, f.offence))) return false;
  const beside = series.filter((s) => s.report === f.report && (areBeside(s, f) || areBeside(f, s)));
  if (f.isOld && beside.length) return true;
  // "he faces 14 counts, Brand 11"
  if (beside.some((s) => s.figure.value !== f.figure.value && isNamedBetween(s, f))) return false;
  if (f.owner !== undefined && series.some((s) => s.owner !== undefined))
    return series.some((s) => s.owner === f.owner);
  return (
    series.some((s) => s.figure.value === f.figure.value) ||
    (f.owner === undefined && series.some((s) => isOfTheNumberBefore(f, s)))
  );
}
