/**
 * What one report does not say and another does: "38 million crowns changed hands" beside "bribes of 38 million
 * crowns", "the 43 men" beside "43 men are missing", 700 votes in a cellar beside 700 ballots.
 */
import { lastWith } from '../../once.js';
import { sharedBy } from '../../shared-words.js';
import type { Reckoned } from '../context.js';
import { ODD } from './sizes.js';
import { isMoney, isSameSum } from './sums.js';

export function withUnsaid(figures: readonly Reckoned[]): Reckoned[] {
  const named = figures.filter(({ figure: { unit, measure } }) => isMoney(unit) && measure !== 'amount');
  const told = figures.filter(
    ({ figure: { unit, measure } }) => unit === '1' && (TOLD_OF_PEOPLE.has(measure) || BALLOTS.has(measure)),
  );
  return figures.map((f) => {
    const same = f.figure.measure === 'amount' ? named.find((g) => isSameSum(f, g)) : fateOf(f, told);
    return same ? withMeasure(f, same.figure.measure) : f;
  });
}

const withMeasure = lastWith((f: Reckoned, measure): Reckoned => ({ ...f, figure: { ...f.figure, measure } }));

/**
 * The only measure that the story gives a number of people, or of votes, where the number is too odd to be of two
 * things and something more is in common.
 */
function fateOf(f: Reckoned, told: readonly Reckoned[]): Reckoned | undefined {
  const fates = fatesOf(f.figure.measure);
  if (!fates || f.figure.unit !== '1' || !isOdd(f.figure.value)) return undefined;
  const same = told.filter(
    (g) =>
      g.figure.value === f.figure.value &&
      fates.has(g.figure.measure) &&
      (sharedBy(f.names, g.names) > 0 || sharedBy(f.around, g.around) > 0),
  );
  return same.every((g) => g.figure.measure === same[0]!.figure.measure) ? same[0] : undefined;
}

/** What may have become of those whom a measure only names. */
const fatesOf = (measure: string): ReadonlySet<string> | undefined =>
  PEOPLE_UNTOLD.has(measure) ? TOLD_OF_PEOPLE : measure === 'votes' ? BALLOTS : undefined;
const PEOPLE_UNTOLD: ReadonlySet<string> = new Set(['person', 'man', 'woman']);
const TOLD_OF_PEOPLE: ReadonlySet<string> = new Set(['missing', 'rescued', 'escaped', 'aboard']);
const BALLOTS: ReadonlySet<string> = new Set(['ballots']);

const isOdd = (value: number | undefined): boolean =>
  value !== undefined && value >= ODD && (value % 10 !== 0 || value >= LARGE);
const LARGE = 1000;
