/** The act by what was learned of some 3,100 statements, where it is plainly surer than what the rules say. */
import { Features } from '../../../model/features.js';
import { greatest } from '../../../model/linear.js';
import { actsModel } from '../../../model/models.js';
import type { Act } from '../../../types.js';
import { ACTS, actFeatures, MOST_FEATURES } from './features.js';
import type { Saying } from './saying.js';

const f = new Features(MOST_FEATURES),
  sums = new Int32Array(ACTS.length);

export function learnedAct(saying: Saying, ruled: Act): Act {
  actFeatures(f, saying, ruled);
  actsModel().score(f, sums);
  return isSurer(sums, ruled) ? ACTS[greatest(sums)]! : ruled;
}

/**
 * Steps of weights (40 to one of the logarithm of odds) by which another act must lie above the rules'. Chosen on
 * stories and news left out of training.
 */
const SURER = 80;
export const isSurer = (all: Int32Array, ruled: Act): boolean =>
  all[greatest(all)]! - all[ACTS.indexOf(ruled)]! > SURER;
