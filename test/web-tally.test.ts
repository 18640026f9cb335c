/** A tally on the page: whose numbers they are, which rows are one, and when there is a course to draw. */
import { describe, expect, test } from 'vitest';
import { toCounted } from '../src/serve/counted.js';
import type { Conflict, Entity, Tally, TallyFigure } from '../src/types.js';
import { toBook } from '../web/book.js';
import {
  asserterOf,
  conflictsOf,
  higherBefore,
  latestOf,
  rowsOf,
  seriesOf,
  shapeOf,
  toPlaced,
  undatedBeside,
} from '../web/tally.js';

const report = (id: string, published: string) => ({
  id,
  text: 'x'.repeat(99),
  published,
  blocks: [],
  sentences: [],
  sure: [],
});
const entity: Entity = {
  id: 'e',
  name: 'Ida Brand',
  type: 'person',
  names: ['Ida Brand', 'Brand'],
  roles: [],
  anchors: [],
};
const figure = (
  article: string,
  asOf: string | null,
  quantity: Partial<TallyFigure>,
  attributedTo: string | null = null,
  start = 0,
): TallyFigure => ({
  article,
  start,
  end: start + 2,
  exact: '6',
  qualifier: 'exact',
  mode: 'total',
  asOf,
  attributedTo,
  ...quantity,
});
const tally = (...figures: TallyFigure[]): Tally => ({
  id: 't',
  measure: 'dead',
  unit: '1',
  scope: '',
  independent: 1,
  figures,
  anchors: figures,
});
const bookOf = (conflicts: readonly Conflict[] = []) =>
  toBook({
    story: {
      id: 's',
      name: 'Dam',
      articles: ['a', 'b'],
      from: null,
      to: null,
      guests: [],
      chapters: [],
      counts: { articles: 2, origins: 2, speakers: 0, utterances: 0, tallies: 1, copies: 0, conflicts: 0 },
    },
    rulings: [],
    articles: [report('a', '2025-10-05'), report('b', '2025-10-06')],
    links: {
      entities: [entity],
      utterances: [],
      happenings: [],
      tallies: [],
      copies: [],
      origins: [],
      conflicts,
      positions: [],
    },
  });
const book = bookOf();

describe('a tally', () => {
  test('numbers are theirs who are known by several names', () =>
    expect(
      ['Brand', 'Ida Brand', 'The governor', null].map((who) => asserterOf(book, figure('a', null, {}, who))),
    ).toEqual(['Ida Brand', 'Ida Brand', 'the governor', null]));

  test('what several reports give alike is one row; another qualifier is another row', () => {
    const rows = rowsOf(
      book,
      tally(
        figure('a', '2025-10-05', { value: 6 }, 'Brand'),
        figure('b', '2025-10-05', { value: 6 }, 'Ida Brand'),
        figure('b', '2025-10-05', { value: 6, qualifier: 'at_least' }, 'Brand'),
      ),
    );
    expect(rows.map((r) => [r.all.map((f) => f.article), r.figure.qualifier])).toEqual([
      [['a', 'b'], 'exact'],
      [['b'], 'at_least'],
    ]);
  });

  test.each([
    [{ value: 6 }, { y: 6, low: 6, high: 6, open: null, vague: false }],
    [
      { value: 6, qualifier: 'at_least' },
      { open: 'up', vague: true },
    ],
    [{ value: 6, qualifier: 'up_to' }, { open: 'down' }],
    [
      { low: 20, high: 30, qualifier: 'range' },
      { y: 25, low: 20, high: 30, open: null },
    ],
    [
      { low: 200, qualifier: 'about' },
      { y: 200, open: 'up' },
    ],
    [
      { high: 9, qualifier: 'about' },
      { y: 9, open: 'down' },
    ],
  ] as const)('%j lies at %j', (quantity, placed) =>
    expect(toPlaced(book, figure('a', null, quantity))).toMatchObject(placed),
  );
  test('no number lies nowhere', () => expect(toPlaced(book, figure('a', null, {}))).toBeUndefined());

  test('a line for each who gives it, those with most days first; what is added to a total is in none', () => {
    const series = seriesOf(
      book,
      tally(
        figure('a', '2025-10-05', { value: 6 }),
        figure('a', '2025-10-05', { value: 6 }, 'Brand'),
        figure('b', '2025-10-06', { value: 9 }, 'Ida Brand'),
        figure('b', '2025-10-06', { value: 3, mode: 'increment' }),
      ),
    );
    expect(series.map((s) => [s.asserter, s.points.map((p) => p.y)])).toEqual([
      ['Ida Brand', [6, 9]],
      [null, [6]],
    ]);
  });

  test.each([
    ['course', [figure('a', '2025-10-05', { value: 6 }), figure('b', '2025-10-06', { value: 9 })]],
    ['none', [figure('a', '2025-10-05', { value: 6 }), figure('b', '2025-10-06', { value: 6 })]],
    ['spread', [figure('a', '2025-10-05', { value: 6 }), figure('b', '2025-10-05', { value: 9 })]],
    ['none', [figure('a', '2025-10-05', { value: 6 })]],
  ] as const)('is drawn as %s', (shape, figures) => expect(shapeOf(book, tally(...figures))).toBe(shape));

  test('what stands last: each number of the latest day once', () => {
    const of = (...figures: TallyFigure[]) =>
      latestOf(book, tally(...figures)).map((r) => [r.figure.value, r.asserter]);
    expect(
      of(
        figure('a', '2025-10-05', { value: 6 }),
        figure('b', '2025-10-06', { value: 9 }, 'Brand'),
        figure('b', '2025-10-06', { value: 9 }),
      ),
    ).toEqual([[9, 'Ida Brand']]);
    expect(
      of(
        figure('b', '2025-10-06', { value: 9 }),
        figure('a', null, { value: 6 }),
        figure('b', '2025-10-06', { value: 7 }),
      ),
    ).toEqual([
      [9, null],
      [7, null],
    ]);
  });

  test('what stands last does not hide what nobody dates, nor a higher toll of before', () => {
    const values = (rows: readonly { readonly figure: TallyFigure }[]) => rows.map((r) => r.figure.value);
    const { published: _, ...undated } = report('u', ''),
      beside = { ...book, report: new Map([...book.report, ['u', undated]]) };
    const given = tally(
      figure('a', '2025-10-05', { value: 84 }),
      figure('b', '2025-10-06', { value: 77 }),
      figure('u', null, { value: 115 }),
      figure('u', null, { value: 77 }, null, 9),
    );
    expect(values(latestOf(beside, given))).toEqual([77]);
    expect(values(undatedBeside(beside, given))).toEqual([115]);
    expect(values(higherBefore(beside, given))).toEqual([84]);
    expect(higherBefore(beside, { ...given, measure: 'missing' })).toEqual([]);
    expect(
      higherBefore(beside, tally(figure('a', '2025-10-05', { value: 6 }), figure('b', '2025-10-06', { value: 9 }))),
    ).toEqual([]);
  });

  test('a word for many is no number beside numbers, and counts where there is none', () => {
    const dozens = (article: string, day: string) =>
        figure(article, day, { low: 24, qualifier: 'about', exact: 'dozens' }),
      beside = tally(figure('a', '2025-10-05', { value: 60 }), dozens('b', '2025-10-06'));
    expect([
      latestOf(book, beside).map((r) => r.figure.value),
      seriesOf(book, beside).flatMap((s) => s.points.map((p) => p.y)),
      shapeOf(book, beside),
    ]).toEqual([[60], [60], 'none']);
    expect(latestOf(book, tally(dozens('a', '2025-10-05'), dozens('b', '2025-10-06'))).map((r) => r.day)).toEqual([
      '2025-10-06',
    ]);
  });

  test('a disagreement is told by the words it shares', () => {
    const conflict: Conflict = {
      id: 'x',
      kind: 'figure',
      about: 'dead',
      state: 'open',
      sides: [],
      linked: { by: '', why: '' },
      anchors: [{ article: 'a', start: 0, end: 2, exact: '6' }],
    };
    expect(
      [tally(figure('a', null, { value: 6 })), tally(figure('b', null, { value: 6 }))].map(
        (t) => conflictsOf(bookOf([conflict]), t).length,
      ),
    ).toEqual([1, 0]);
  });
});

describe('as keepers of records count', () => {
  const origins = [
    { id: 'o1', articles: ['a', 'b'], anchors: [] },
    { id: 'o2', articles: ['c'], anchors: [] },
  ];
  const day = (...figures: TallyFigure[]) =>
    toCounted({ tallies: [tally(...figures)], origins }).tallies[0]!.days[0]!.by;

  test('a copy is no second source: the number most often given is given most often by origins', () => {
    expect(
      day(
        figure('a', '2025-10-05', { value: 41 }),
        figure('b', '2025-10-05', { value: 41 }),
        figure('c', '2025-10-05', { value: 14 }),
      ).UCDP,
    ).toEqual({ low: 14, best: 14, high: 41 });
    expect(
      day(
        figure('a', '2025-10-05', { value: 41 }),
        figure('c', '2025-10-05', { value: 41 }),
        figure('c', '2025-10-05', { value: 14 }, null, 9),
      ).UCDP,
    ).toMatchObject({ best: 41 });
  });
  test('the most conservative, and the widest', () =>
    expect(
      day(
        figure('a', '2025-10-05', { value: 41 }),
        figure('c', '2025-10-05', { low: 20, high: 50, qualifier: 'range' }),
      ),
    ).toMatchObject({ ACLED: { low: 20, best: 20, high: 20 }, 'Iraq Body Count': { low: 20, high: 50 } }));
  test('only the dead are counted', () =>
    expect(
      toCounted({
        tallies: [
          { ...tally(figure('a', '2025-10-05', { value: 41 })), measure: 'missing' },
          { ...tally(), unit: 'USD' },
        ],
        origins,
      }).tallies,
    ).toEqual([]));
});
