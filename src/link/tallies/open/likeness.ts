/**
 * What two figures have in common, in points; where they are told apart, none. Points and threshold were set on
 * invented stories of strikes, votes, markets, courts, storms and epidemics, and are small whole and half numbers.
 */
import { sharedBy } from '../../shared-words.js';
import { besideOf } from '../beside.js';
import type { Reckoned } from '../context.js';
import { areOfOtherTimes, isApart, isBeside } from './apart.js';
import { areLevels, isGeneral, isRead, NOUN, ofOneMeasure, ofOneTopic } from './measures.js';
import { distance, equalPoints, isSame, isSharp, isWithin, NEAR_BY } from './numbers.js';
import type { Telling } from './telling.js';
import { isOfTheNumberBefore, isOwnCountOf, isPutRight } from './told-before.js';

/** Points from which two are of one series. */
export const ONE = 3;
const SURE = 9;

export function likeness(f: Reckoned, g: Reckoned, telling: Telling): number {
  if (isApart(f, g)) return 0;
  if (areSurelyOne(f, g)) return SURE;
  const topic = ofOneTopic(f, g),
    named = topic ? Math.max(NOUN, ofOneMeasure(f, g) ?? 0) : ofOneMeasure(f, g);
  if (isSame(f, g)) return named === undefined && !isSharp(f) ? 0 : likenessOfEqual(f, g, topic, named ?? 0, telling);
  return named === undefined || topic === false || areOfOtherTimes(f, g)
    ? 0
    : likenessOfUnequal(f, g, topic === true, named, telling);
}

const areSurelyOne = (f: Reckoned, g: Reckoned): boolean =>
  (isBeside(f, g) && f.figure.measure === g.figure.measure) ||
  isOfTheNumberBefore(g, f) ||
  isOwnCountOf(g, f) ||
  (isPutRight(f, g) && f.figure.measure === g.figure.measure && distance(f, g) > 0);

/** @param named points for what is counted */
function likenessOfEqual(
  f: Reckoned,
  g: Reckoned,
  topic: boolean | undefined,
  named: number,
  { rare }: Telling,
): number {
  const near = Math.min(MOST_NEAR, sharedBy(besideOf(f.place).near, besideOf(g.place).near, rare)),
    apart = haveOtherNames(f, g);
  const points =
    named + equalPoints(f, g) + near + (isLedAlike(f, g) ? 1 : 0) - (topic === false ? 1 : 0) - (apart ? 0.5 : 0);
  return apart ? points : asLevels(f, g, points);
}

function likenessOfUnequal(f: Reckoned, g: Reckoned, topic: boolean, named: number, telling: Telling): number {
  const near = nearness(f, g, telling),
    led = isLedAlike(f, g),
    only = telling.isOnly(f) && telling.isOnly(g),
    far = distance(f, g),
    within = isWithin(f, g) || isWithin(g, f);
  if (!within && named === NOUN && !topic && near < nearNeeded(far, only)) return 0;
  const value = far > 0 && !(topic || led || isRead(f, g) || only || within) ? 0 : far,
    apart = haveOtherNames(f, g);
  const points =
    named + value + near + (led ? 1 : 0) - (apart ? (isGeneral(f) ? 0.5 : 1) : 0) - (f.report === g.report ? 0.5 : 0);
  return apart || far < 0 ? points : asLevels(f, g, points);
}

/** Points for the words close to both; names say nothing where the numbers differ. */
const nearness = (f: Reckoned, g: Reckoned, { rare }: Telling): number =>
  Math.min(
    MOST_NEAR,
    sharedBy(besideOf(f.place).near, besideOf(g.place).near, (stem) => (f.names.has(stem) ? 0 : rare(stem))),
  );
const MOST_NEAR = 2.5;

const haveOtherNames = (f: Reckoned, g: Reckoned): boolean =>
  f.names.size > 0 && g.names.size > 0 && sharedBy(f.names, g.names) === 0;

function isLedAlike(f: Reckoned, g: Reckoned): boolean {
  const { lead } = besideOf(f.place);
  return lead !== '' && lead === besideOf(g.place).lead;
}

/** Levels are one where their sentences have two words in common. */
const asLevels = (f: Reckoned, g: Reckoned, points: number): number =>
  areLevels(f, g) && sharedBy(f.around, g.around) >= TWO_WORDS ? Math.max(ONE, points) : points;
const TWO_WORDS = 2;

/**
 * Two numbers of a counted noun are one count that moved only where words beside them agree as well: the farther apart,
 * the more of them; fewer where each is all that its report counts of it.
 */
const nearNeeded = (far: number, only: boolean): number =>
  far >= NEAR_BY ? (only ? 0 : 1.5) : far > 0 ? (only ? 1.25 : 2) : Number.POSITIVE_INFINITY;
