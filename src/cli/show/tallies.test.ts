import { expect, test } from 'vitest';
import type { TallyFigure } from '../../types.js';
import { tallyLines } from './tallies.js';
import type { View } from './view.js';

const figure = (article: string, value: number, attributedTo: string | null = null, start = 0): TallyFigure => ({
  article,
  start,
  end: start + 2,
  exact: `${value}`,
  value,
  qualifier: 'exact',
  mode: 'total',
  asOf: '2025-10-05',
  attributedTo,
});
const tally = (measure: string, ...figures: TallyFigure[]) => ({
  id: measure,
  measure,
  unit: '1',
  scope: 'Lazny',
  independent: 1,
  anchors: figures,
  figures,
});
const shown = (...tallies: ReturnType<typeof tally>[]): string[] =>
  tallyLines({ width: 200, cited: (id) => id, story: { links: { tallies, entities: [] } } } as Pick<
    View,
    'width' | 'cited'
  > as View);

test('what is given alike is one row, and the number that never moved stands last on its own line', () =>
  expect(
    shown(
      tally('feet', figure('a', 200), figure('a', 200, null, 9), figure('b', 200)),
      tally('dead', figure('a', 6), figure('b', 11), figure('b', 11, null, 9), figure('b', 11, 'Ida Brand')),
    ),
  ).toEqual([
    'dead · Lazny (2 reports, 1 independent)',
    '           6  5 Oct 2025   the report itself (a)',
    '          11  5 Oct 2025   the report itself (b)',
    '          11  5 Oct 2025   Ida Brand (b)',
    'one number throughout',
    '         200  5 Oct 2025   feet · Lazny (2 reports, 1 independent) the report itself (a; b)',
  ]));
test('where all numbers stand still nothing introduces them', () =>
  expect(shown(tally('feet', figure('a', 200)))).toEqual([
    '         200  5 Oct 2025   feet · Lazny the report itself (a)',
  ]));
test('a word for a number stays the report’s own, and figures of money keep their columns', () => {
  expect(
    shown(
      tally('dead', figure('a', 6), {
        ...figure('b', 0),
        value: undefined,
        low: 24,
        exact: 'dozens',
      } as unknown as TallyFigure),
    )[2],
  ).toBe('    “dozens”  5 Oct 2025   the report itself (b)');
  const [, first, second] = shown({ ...tally('loss', figure('a', 5e8), figure('b', 7)), unit: 'USD' });
  expect([first!.indexOf('5 Oct'), first]).toEqual([
    second!.indexOf('5 Oct'),
    '500,000,000 USD  5 Oct 2025   the report itself (a)',
  ]);
});
