/** What a pair of events counts in the sum of two groups. */
import type { Occurrence } from './occurrences.js';
import { APART, areApart, differ, isCopied, likenessOf } from './sameness.js';

export function scoreOf(a: Occurrence, b: Occurrence): number {
  if (isCopied(a, b)) return COPIED;
  if (differ(a, b)) return KEPT_APART;
  return areApart(a, b) ? APART : likenessOf(a, b);
}

export const KEPT_APART = Number.NEGATIVE_INFINITY;

/** A copied sentence counts for more than all that two events may have in common. */
const COPIED = 1000;
