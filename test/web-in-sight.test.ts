/** What of a day is shown at once. */
import { expect, test } from 'vitest';
import type { Happening, Utterance } from '../src/types.js';
import { inSight } from '../web/in-sight.js';
import type { Entry } from '../web/timeline.js';

const day = '2025-11-03';
const said = (key: string, independent: number, sure = 0.9): Entry => ({
  kind: 'statement',
  key,
  day,
  sure,
  dated: false,
  utterance: { independent } as Utterance,
});
const told = (key: string, independent: number, dated = false): Entry => ({
  kind: 'happening',
  key,
  day,
  dated,
  happenings: [{ independent } as Happening],
});
const keys = (entries: readonly Entry[], most: number): string[] => inSight(entries, most).map((e) => e.key);

test('a day that holds little is shown whole', () =>
  expect(keys([said('a', 1, 0.2), told('b', 1)], 2)).toEqual(['a', 'b']));
test('what more independent reports carry is in sight, in its order', () =>
  expect(keys([said('a', 1), said('b', 3), said('c', 2)], 2)).toEqual(['b', 'c']));
test('readings that are hardly sure, and what one report tells without a date, wait', () =>
  expect(
    keys([told('dated', 1, true), said('sure', 1), said('hardly', 5, 0.3), told('once', 1), told('twice', 2)], 2),
  ).toEqual(['dated', 'sure', 'twice']));
test('where there is nothing better, they are shown', () =>
  expect(keys([told('a', 1), told('b', 1), told('c', 1)], 2)).toEqual(['a', 'b']));
