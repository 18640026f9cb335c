/** A number that what leads to it says is the level of something. */
import type { Counted } from '../counted.js';
import { levelBefore } from '../level.js';
import type { Around, Measured } from '../measure/measured.js';
import { isPeople } from '../measure/people.js';
import type { Quantity } from '../quantity.js';

export const levelOf = (q: Quantity, counted: Counted | undefined, { back }: Around): Measured | undefined =>
  q.unit === '1' && (!counted || isPeople(counted)) ? levelBefore(back, q.value) : undefined;

export const isPastLevel = (q: Quantity, counted: Counted | undefined, around: Around): boolean =>
  PASSED.test(around.back) && levelOf(q, counted, around) !== undefined;
/** A toll that passes 30 is over it; a bill that passed is not. */
const PASSED = /(?<!\p{L})pass(?:es|ed|ing)[\s“"]*$/u;
