/** What a person is called and by whom, and the numbers by their word. */
import { expect, test } from 'vitest';
import type { Entity, Tally, TallyFigure } from '../src/types.js';
import type { Book } from '../web/book.js';
import { findDesignations } from '../web/called.js';
import { findGiven } from '../web/given.js';

const book = {
  reports: [
    { id: 'a', published: '2025-11-03' },
    { id: 'b', published: '2025-11-04' },
    { id: 'c', published: '2025-11-05' },
  ],
  origins: new Map([
    ['a', ['o']],
    ['b', ['o']],
    ['c', ['p']],
  ]),
} as unknown as Book;
const role = (exact: string, article: string, start = 0): Entity['roles'][number] => ({
  exact,
  article,
  start,
  end: start + exact.length,
});

test('one designation is told once, with all who use it and how many of them are independent; another stands apart', () => {
  const found = findDesignations(book, {
    roles: [
      role('the harbour warden', 'b'),
      role('former warden', 'b', 40),
      role('Harbour Warden', 'a'),
      role('Harbour warden', 'a', 90),
      role('harbour warden', 'c'),
    ],
  });
  expect(found.map((d) => [d.words, d.sources.map((s) => s.report.id), d.independent])).toEqual([
    ['Harbour Warden', ['a', 'b', 'c'], 2],
    ['former warden', ['b'], 1],
  ]);
});

const figure = (value: number, attributedTo: string | null): TallyFigure => ({
  article: 'a',
  start: value,
  end: value + 2,
  exact: `${value}`,
  value,
  qualifier: 'exact',
  mode: 'total',
  asOf: '2025-11-03',
  attributedTo,
});
const tally = {
  id: 't',
  measure: 'dead',
  unit: '1',
  scope: '',
  independent: 1,
  figures: [figure(12, 'Brask'), figure(14, 'police'), figure(15, null), figure(16, 'Oline Brask')],
} as unknown as Tally;
const person = (id: string, ...names: string[]): Entity => ({
  id,
  name: names[0]!,
  type: 'person',
  names,
  roles: [],
  anchors: [],
});
const given = (...entities: readonly Entity[]): (number | undefined)[] =>
  findGiven({ ...book, links: { entities, tallies: [tally] } } as unknown as Book, entities[0]!).map(
    ({ row }) => row.figure.value,
  );

test('the numbers by somebody’s word are those given under any of their names', () =>
  expect(given(person('e', 'Oline Brask', 'Brask'))).toEqual([12, 16]));
test('where two share a name neither is said to have given them', () =>
  expect(given(person('e', 'Oline Brask', 'Brask'), person('f', 'Oline Brask'))).toEqual([]));
