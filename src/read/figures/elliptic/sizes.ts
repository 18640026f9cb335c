/** How far apart two numbers of one thing are. */
import type { Bare } from '../figure.js';
import type { Quantity } from '../quantity.js';

/** Smaller bare numbers may be anything. */
export const FEW = 3;

export const isNear = (f: Bare, q: Quantity, factor = NEAR): boolean => {
  const size = Math.abs(f.value ?? f.low ?? 0);
  return q.value <= factor * size && size <= factor * q.value;
};
/** Two values of one thing that a sentence sets side by side. */
const NEAR = 6;
/** What is told of far above may be another thing of another size. */
export const CLOSE = 2.5;

/** A number of another size counts something else, but for what is bound to a hundred. */
export const isOfOtherSize = ({ value, low, high, unit }: Bare, q: Quantity): boolean => {
  const size = value ?? low ?? high ?? 0;
  return unit === '%' ? q.value > 100 : q.value > SIZES * size || size > SIZES * q.value;
};
const SIZES = 20;
