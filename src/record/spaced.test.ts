import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spaced } from './spaced.js';

test('whoever is new has room on both sides', () => expect(spaced([undefined, undefined])).toEqual([0, 1024]));
test('one that comes in between, or first, or last, moves nobody', () => {
  expect(spaced([0, undefined, 1024])).toEqual([0, 512, 1024]);
  expect(spaced([undefined, 0])).toEqual([-1024, 0]);
  expect(spaced([0, 1024, undefined])).toEqual([0, 1024, 2048]);
});
test('the fewest are moved', () => expect(spaced([0, 3072, 1024, 2048])).toEqual([0, 512, 1024, 2048]));
test('where there is no room left all are numbered anew', () =>
  expect(spaced([0, undefined, 1])).toEqual([0, 1024, 2048]));

test('numbers always grow, and none that was in order is moved while there is room', () => {
  const had = fc.array(fc.option(fc.integer({ min: -5000, max: 5000 }), { nil: undefined }), { maxLength: 40 });
  fc.assert(
    fc.property(had, (numbers) => {
      const places = spaced(numbers);
      expect(places.length).toBe(numbers.length);
      for (let i = 1; i < places.length; i++) expect(places[i]!).toBeGreaterThan(places[i - 1]!);
    }),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 }),
      fc.nat(),
      (numbers, at) => {
        const sorted = numbers.sort((a, b) => a - b).map((n) => n * 1024),
          place = at % (sorted.length + 1),
          come = [...sorted.slice(0, place), undefined, ...sorted.slice(place)];
        expect(spaced(come).filter((_, i) => i !== place)).toEqual(sorted);
      },
    ),
  );
});
