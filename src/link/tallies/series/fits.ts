/** Figures of one measure and scope, each put with those that it fits best. */
import { byPublished } from '../../report.js';
import { sharedBy } from '../../shared-words.js';
import type { Reckoned } from '../context.js';
import { OF_THE_EVENT, STATED } from '../followed.js';
import { isOfTheNumberBefore } from '../open/told-before.js';
import { OWNED } from '../owners.js';
import { PART } from '../scope.js';
import { areOnOtherSides } from '../sides.js';
import { nameOthers } from './others.js';
import { fitsOwner } from './owned.js';
import { isOneShare } from './share-prices.js';
import { areRateAndSum, isMoney, isSameSum } from './sums.js';
import { fitsVote, isOfOtherVoters } from './votes.js';

/** The figures that name a cause or a place first, so that the others can join them. */
export function byFit(figures: readonly Reckoned[]): Reckoned[][] {
  const all: Reckoned[][] = [];
  for (const f of [...figures].sort(byTelling)) {
    const series = nearest(f, all);
    if (series) series.push(f);
    else all.push([f]);
  }
  return all;
}

const byTelling = (a: Reckoned, b: Reckoned): number =>
  telling(b) - telling(a) || byPublished(a.report, b.report) || a.figure.span.start - b.figure.span.start;
const telling = (f: Reckoned): number => (f.owner ? 1 : 0) + (f.causes.size ? 2 : 0) + (f.countries.size ? 1 : 0);

/** Of those that it fits. */
function nearest(f: Reckoned, all: readonly Reckoned[][]): Reckoned[] | undefined {
  const fitting = all.filter((series) => fits(f, series));
  if (fitting.length < 2) return fitting[0];
  return fitting.map((series) => ({ series, near: nearness(f, series) })).sort((a, b) => b.near - a.near)[0]?.series;
}

const nearness = (f: Reckoned, series: readonly Reckoned[]): number =>
  Math.max(
    ...series.map(
      (s) =>
        (f.owner !== undefined && s.figure.value === f.figure.value ? 10 : 0) +
        10 * sharedBy(f.causes, s.causes) +
        sharedBy(f.around, s.around),
    ),
  );

function fits(f: Reckoned, series: readonly Reckoned[]): boolean {
  const { measure } = f.figure;
  if (isOfAnother(f, series)) return false;
  if (measure === 'share price' && series.some((s) => isOneShare(f, s))) return true;
  const asVote = measure === 'votes' ? fitsVote(f, series) : undefined;
  if (asVote !== undefined) return asVote;
  if (OWNED.has(measure)) return fitsOwner(f, series);
  if (isOneSum(f, series)) return true;
  if (OF_MANY_THINGS.has(measure)) return false;
  if (measure === 'magnitude' && series.every((s) => areOfTwoQuakes(f, s))) return false;
  if (f.scope.isAside) return fitsAside(f, series);
  if (f.scope.within === PART) return isSamePart(f, series);
  return isOfTheEvent(f) || isToldAlike(f, series);
}

/** Of other people, on the other side, of another cause, country or doer, by other voters. */
const isOfAnother = (f: Reckoned, series: readonly Reckoned[]): boolean =>
  f.kind !== series[0]!.kind ||
  series.some((s) => areOnOtherSides(f, s) || areRateAndSum(f, s)) ||
  nameOthers(f, series, 'causes') ||
  nameOthers(f, series, 'countries') ||
  nameOthers(f, series, 'by') ||
  (/^(?:votes|margin)$/.test(f.figure.measure) && series.some((s) => isOfOtherVoters(f, s)));

const isOneSum = (f: Reckoned, series: readonly Reckoned[]): boolean =>
  series.some((s) => isSameSum(f, s)) || (isMoney(f.figure.unit) && series.some((s) => isOfTheNumberBefore(f, s)));

/** Sums of any thing: two of them are of one thing only where they are one sum. */
const OF_MANY_THINGS: ReadonlySet<string> = new Set(['amount', 'price', 'worth', 'contract', 'compensation']);

const areOfTwoQuakes = (f: Reckoned, s: Reckoned): boolean => Math.abs(s.figure.value! - f.figure.value!) > SAME_QUAKE;
/** Magnitudes that two bureaus give one earthquake seldom lie farther apart. */
const SAME_QUAKE = 0.7;

const fitsAside = (f: Reckoned, series: readonly Reckoned[]): boolean =>
  series.some((s) => sharedBy(f.names, s.names) > 0 || (s.report === f.report && s.figure.value === f.figure.value));

/** Nothing tells which part it is but its number and its place. */
const isSamePart = (f: Reckoned, series: readonly Reckoned[]): boolean =>
  series.some(
    (s) =>
      sharedBy(f.scope.place, s.scope.place) > 0 ||
      (s.figure.value === f.figure.value && sharedBy(f.around, s.around) > 0),
  );

const isOfTheEvent = ({ figure: { measure }, scope: { past, within } }: Reckoned): boolean =>
  (OF_THE_EVENT.has(measure) || (STATED.has(measure) && within !== '')) && !past;

const isToldAlike = (f: Reckoned, series: readonly Reckoned[]): boolean =>
  !nameOthers(f, series, 'names') && series.some((s) => sharedBy(f.around, s.around) >= 2);
