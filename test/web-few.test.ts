/** What of a long list is in sight. */
import { expect, test } from 'vitest';
import { foldAfter, sayFew } from '../web/few.js';

test('what goes beyond is folded, but for a single one', () => {
  expect(foldAfter([1, 2, 3, 4], 3)).toEqual({ shown: [1, 2, 3, 4], folded: [] });
  expect(foldAfter([1, 2, 3, 4, 5], 3)).toEqual({ shown: [1, 2, 3], folded: [4, 5] });
});
test('a line says the first, and how many more there are', () =>
  expect([sayFew(['6', '11', '14'], 2), sayFew(['6', '11'], 2)]).toEqual(['6 / 11 and 1 more', '6 / 11']));
