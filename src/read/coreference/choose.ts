/** Whom a pronoun means: “he” and “she” by the ranking of the candidates, the others by the nearest who agrees. */
import { Features } from '../../model/features.js';
import type { Linear } from '../../model/linear.js';
import type { Known } from '../mentions/known.js';
import { type Kind, type Met, nearestTo } from '../mentions/met.js';
import { findCandidates } from './candidates.js';
import type { Place } from './places.js';
import { pairFeatures } from './ranking.js';

/** Undefined where nobody met is plainly meant. */
export type Choose = (met: readonly Met[], kind: Kind, at: Place, reflexive: boolean) => Known | undefined;

export function toChoose(model: Linear): Choose {
  const f = new Features(), sums = new Int32Array(1);
  return (met, kind, at, reflexive) => {
    if (kind !== 'he' && kind !== 'she') return nearestTo(met, kind, at);
    const candidates = findCandidates(met, kind, at);
    let best: Known | undefined, most = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      pairFeatures(f, at, reflexive, candidate, candidates.length);
      model.score(f, sums);
      if (sums[0]! > most) { best = candidate.known; most = sums[0]!; }
    }
    if (best) best.gender ??= kind; // the pronoun tells it
    return best;
  };
}
