/** Whom a pronoun means: “he” and “she” by the ranking of the candidates, the others by the nearest who agrees. */
import { Features } from '../../model/features.js';
import type { Linear } from '../../model/linear.js';
import type { Known } from '../mentions/known.js';
import { type Kind, type Met, nearestTo } from '../mentions/met.js';
import { findCandidates } from './candidates.js';
import type { Place } from './places.js';
import { pairFeatures } from './ranking.js';

/** Whom a pronoun is taken to mean, how sure that is (0–1), and who else it may well mean. */
export interface Choice {
  readonly known: Known;
  readonly sure: number;
  readonly or?: Known;
}

/** Undefined where nobody met can be meant. */
export type Choose = (met: readonly Met[], kind: Kind, at: Place, reflexive: boolean) => Choice | undefined;

/** What one unit of score weighs in the exponent: the unit of training times the step of the rounding. */
const UNIT = 0.05 * 0.05;
/**
 * Less sure than this is a doubt: some 53 in 100 of those are right on five folds of GUM and ECB+ train. They are led
 * all the same: leaving open even the 1 in 20 that hang by a hair loses 3 points of all there, since later pronouns
 * follow.
 */
const DOUBTFUL = 0.7;
/** As sure as this tells the gender of one whose name does not. Anything from 0.7 to 0.98 does on the same folds. */
const TELLING = 0.92;

export function toChoose(model: Linear): Choose {
  const f = new Features(),
    sums = new Int32Array(1);
  return (met, kind, at, reflexive) => {
    if (kind !== 'he' && kind !== 'she') return nearestChoice(met, kind, at);
    const candidates = findCandidates(met, kind, at),
      scores: number[] = [];
    for (const candidate of candidates) {
      pairFeatures(f, at, reflexive, candidate, candidates.length);
      model.score(f, sums);
      scores.push(sums[0]!);
    }
    let best = 0,
      second = -1;
    for (let i = 1; i < scores.length; i++) {
      if (scores[i]! > scores[best]!) {
        second = best;
        best = i;
      } else if (second < 0 || scores[i]! > scores[second]!) second = i;
    }
    const known = candidates[best]?.known;
    if (!known) return undefined;
    const sure = Math.round(100 * shareOf(best, scores)) / 100;
    if (sure >= TELLING) known.gender ??= kind;
    return { known, sure, ...(sure < DOUBTFUL ? { or: candidates[second]!.known } : {}) };
  };
}

/** Of all that is likely, how much is the one. */
function shareOf(one: number, scores: readonly number[]): number {
  let all = 0;
  for (const score of scores) all += Math.exp((score - scores[one]!) * UNIT);
  return 1 / all;
}

/** The rule: the nearest who agrees. */
export function nearestChoice(met: readonly Met[], kind: Kind, at: Place): Choice | undefined {
  const known = nearestTo(met, kind, at);
  if (known && !known.given && (kind === 'he' || kind === 'she')) known.gender ??= kind; // the pronoun tells it
  return known && { known, sure: known.named ? 0.6 : 0.5 };
}
