/**
 * The acts of what was found, by the rules or by what was learned from statements labelled by hand, where that is
 * plainly surer.
 */
import { Features } from '../../../model/features.js';
import { greatest } from '../../../model/linear.js';
import { actsModel } from '../../../model/models.js';
import type { Act, Statement } from '../../../types.js';
import type { Grammar } from '../../grammar/grammar.js';
import type { Named } from '../../mentions/mentions.js';
import { toRoles } from '../speakers.js';
import { unsettledOf } from './act.js';
import { ACTS, actFeatures, MOST_FEATURES } from './features.js';
import { toSaying } from './saying.js';

const f = new Features(MOST_FEATURES),
  sums = new Int32Array(ACTS.length);

/** The same statements, their acts weighed. */
export function withActs<S extends Statement>(
  text: string,
  named: Named,
  grammar: Grammar,
  statements: readonly S[],
): S[] {
  const rolesOf = toRoles(text, named);
  return statements.map((statement) => {
    const saying = toSaying(text, unsettledOf(text, statement), rolesOf(statement.referent));
    actFeatures(f, saying, { ...statement, grammar }, statement.act);
    actsModel().score(f, sums);
    return isSurer(sums, statement.act) ? { ...statement, act: ACTS[greatest(sums)]! } : statement;
  });
}

/**
 * Steps of weights (40 to one of the logarithm of odds) by which another act must lie above the rules'. Chosen on
 * stories left out of training.
 */
const SURER = 80;
export const isSurer = (all: Int32Array, ruled: Act): boolean =>
  all[greatest(all)]! - all[ACTS.indexOf(ruled)]! > SURER;
