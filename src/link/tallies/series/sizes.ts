/** How large a number is beside another. */
import type { Reckoned } from '../context.js';

export const sizeOf = ({ figure: { value, low } }: Reckoned): number | undefined => value ?? low;

/** One is more than so many times the other. */
export const areFarApart = (a: number, b: number, times: number): boolean => a > times * b || b > times * a;

/** As far as one disaster's count moves between reports; farther is another's. Set by eye on stories of development. */
export const FAR = 4;

/** From here a number that is not round is too odd to be of two things of one story. */
export const ODD = 11;
