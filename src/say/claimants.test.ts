import { expect, test } from 'vitest';
import { claimantOf, figureSide } from './claimants.js';

const entities = [
  { type: 'person', name: 'Ida Brand', names: ['Ida Brand', 'Brand'] },
  { type: 'person', name: 'Per Moe', names: ['Per Moe', 'Moe'] },
  { type: 'person', name: 'Lise Moe', names: ['Lise Moe', 'Moe'] },
  { type: 'place', name: 'Orlo Bay', names: ['Orlo'] },
] as const;

test('whoever gives a number goes by the name on record, where only one may be meant', () =>
  expect(['Brand', 'Moe', 'Orlo', 'The coast guard', 'officials'].map((words) => claimantOf(entities, words))).toEqual([
    'Ida Brand',
    'Moe',
    'Orlo',
    'the coast guard',
    'officials',
  ]));
test('a side of figures has its day and its claimants as a reader knows them, each once', () =>
  expect(
    [{ says: 'at least 14 · 2025-10-07 · Brand, The coast guard, Ida Brand' }, { says: '41' }].map((side) =>
      figureSide(entities, side),
    ),
  ).toEqual([['at least 14', '7 Oct 2025', 'Ida Brand, the coast guard'], ['41']]));
