/** Which arrows of who took from whom are drawn. */
import { expect, test } from 'vitest';
import { largestOf } from '../web/arrows.js';

const arrow = (into: number, share: number) => ({ into, share });

test('a few arrows are all drawn', () => {
  const few = [arrow(1, 0.5), arrow(2, 0.1), arrow(2, 0.2)];
  expect(largestOf(few, 3)).toEqual(few);
});
test('of a thicket each report keeps its two largest sources, in their order', () =>
  expect(largestOf([arrow(1, 0.1), arrow(1, 0.5), arrow(1, 0.3), arrow(2, 0.2), arrow(2, 0.05)], 2)).toEqual([
    arrow(1, 0.5),
    arrow(1, 0.3),
    arrow(2, 0.2),
    arrow(2, 0.05),
  ]));
