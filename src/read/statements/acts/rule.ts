/** A rule of acts as data: what it finds, and examples in marked text whose cues say the act. */
import type { Act } from '../../../types.js';
import type { Phrasing } from '../../phrasing.js';
import type { Saying } from './saying.js';

/** Undefined where the rule does not know. */
export interface ActRule extends Phrasing {
  readonly find: (saying: Saying) => Act | undefined;
}
