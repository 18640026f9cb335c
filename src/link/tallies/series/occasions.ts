/** A crowd comes on a day, and another on another. */
import { instantOf } from '../../report.js';
import type { Reckoned } from '../context.js';
import { byDay, dayOf } from './days.js';

export function byOccasion(series: readonly Reckoned[]): Reckoned[][] {
  if (series[0]!.figure.measure !== 'crowd') return [[...series]];
  const occasions: Reckoned[][] = [];
  for (const f of [...series].sort(byDay)) {
    const last = occasions.at(-1);
    if (last && daysBetween(last.at(-1)!, f) <= DAYS_AFTER) last.push(f);
    else occasions.push([f]);
  }
  return occasions;
}

/** So many days after a rally reports still tell how many came. */
const DAYS_AFTER = 3;

const daysBetween = (before: Reckoned, f: Reckoned): number => (midnightOf(f) - midnightOf(before)) / DAY;
const DAY = 86_400_000;

const midnightOf = (f: Reckoned): number => instantOf(dayOf(f).slice(0, 10)) ?? 0;
