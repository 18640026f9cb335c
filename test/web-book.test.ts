/** A story opened for reading: by what names its reports are known. */
import { expect, test } from 'vitest';
import type { StoryAnswer } from '../src/serve/wire.js';
import { firstTeller, nameAt, sayWhy, toBook } from '../web/book.js';
import { directionOf } from '../src/link/copies/direction.js';
import type { Report } from '../src/link/report.js';
import { isSupposed } from '../src/say/reports.js';
import { sayPublished } from '../src/say/words.js';

const report = (id: string, title: string, published: string, outlet?: string) => ({
  id,
  title,
  text: title,
  published,
  blocks: [],
  sentences: [],
  sure: [],
  ...(outlet === undefined ? {} : { outlet }),
});
const book = toBook({
  story: {
    id: 's',
    name: 'Dam',
    articles: [],
    guests: [],
    from: null,
    to: null,
    chapters: [],
    counts: { articles: 4, origins: 4, speakers: 0, utterances: 0, tallies: 0, copies: 0, conflicts: 0 },
  },
  articles: [
    report('a', 'Dam holds', '2025-10-05T08:00', 'www.valepost.example'),
    report('b', 'Dam fails', '2025-10-05T19:00', 'www.valepost.example'),
    report('c', 'Town cleared', '2025-10-06', 'www.valepost.example'),
    report('d', 'Dam fails', '2025-10-05'),
  ],
  links: {
    entities: [],
    utterances: [],
    happenings: [],
    tallies: [],
    copies: [],
    origins: [],
    conflicts: [],
    positions: [],
  },
  rulings: [],
} satisfies StoryAnswer);

test('an undated report says the day it is taken as, and by what', () => {
  expect(sayPublished('2025-10-05', undefined)).toBe('5 Oct 2025');
  expect(sayPublished(undefined, { day: '2025-10-05', from: '“Sunday, October 5, 2025”', exact: false })).toBe(
    'undated; taken as about 5 Oct 2025, from “Sunday, October 5, 2025”',
  );
  expect(sayPublished(undefined, { day: '2025-10-05', from: 'its address', exact: true })).toBe(
    'undated; taken as 5 Oct 2025, from its address',
  );
});

test('two reports of one outlet and day are told apart by their titles, also in a reason', () => {
  expect(['a', 'b', 'c', 'd', 'x'].map((id) => nameAt(book, id))).toEqual([
    'valepost.example “Dam holds”',
    'valepost.example “Dam fails”',
    'valepost.example',
    '“Dam fails”',
    'x',
  ]);
  expect(sayWhy(book, '40% of a stands in b')).toBe(
    '40% of valepost.example “Dam holds” stands in valepost.example “Dam fails”',
  );
});

test('who took words from whom is said to be known where a date or a credit tells it, and supposed where only the make of the reports does', () => {
  const undated = (id: string, text: string, published?: string) =>
    ({
      article: { id, text, blocks: [], ...(published !== undefined && { published }) },
      reading: { sentences: [] },
    }) as unknown as Report;
  const supposed = (a: Report, b: Report, place = { a: 0.5, b: 0.5 }): boolean =>
    isSupposed({ linked: { by: '', why: `9 of 9 words in the same order; ${directionOf(a, b, place).why}` } });
  const [short, long, other] = [
    undated('a', 'The dam held.'),
    undated('b', 'The dam held, and no one was hurt.'),
    undated('c', 'The dam held.'),
  ] as const;
  expect([
    supposed(short, long),
    supposed(short, long, { a: 0, b: 1 }),
    supposed(short, other),
    supposed(undated('a', 'x', '2025-10-05'), undated('b', 'x', '2025-10-06')),
  ]).toEqual([true, true, true, false]);
});

test('who had it first is said only where the dates of all tell', () => {
  const first = (...ids: string[]) =>
    firstTeller(
      book,
      ids.map((article) => ({ article, start: 0, end: 3, exact: 'Dam' })),
    )?.report.id;
  expect([first('a', 'b'), first('b', 'c'), first('c', 'a')]).toEqual(['a', 'b', 'a']);
  expect([first('a', 'd'), first('a')], 'the hour of one is not known; only one tells it').toEqual([
    undefined,
    undefined,
  ]);
  const { published: _, ...undated } = report('u', 'Dam seeps', ''),
    beside = { ...book, reports: [...book.reports, undated], report: new Map([...book.report, ['u', undated]]) };
  expect(
    firstTeller(beside, [
      { article: 'a', start: 0, end: 3, exact: '' },
      { article: 'u', start: 0, end: 3, exact: '' },
    ]),
  ).toBe(undefined);
});
