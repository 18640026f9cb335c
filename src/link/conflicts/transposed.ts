/** Two numbers of which one is the other with its digits in another order: a slip of the pen. */
import { onceOfWord } from '../once.js';
import type { Reckoned } from '../tallies/context.js';

/** "86" and "68" in sentences that share half of their words. */
export function isTransposed(a: Reckoned, b: Reckoned): boolean {
  const one = String(a.figure.value),
    two = String(b.figure.value);
  if (one.length < 2 || one.length !== two.length || sorted(one) !== sorted(two)) return false;
  const shared = [...a.around].filter((stem) => b.around.has(stem)).length;
  return shared >= 3 && 2 * shared >= Math.min(a.around.size, b.around.size);
}

const sorted = onceOfWord((digits): string => [...digits].sort().join(''));
