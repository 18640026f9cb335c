/** The day a statement is shown with, and where those without one stand. */
import { expect, test } from 'vitest';
import type { Happening, Utterance } from '../src/types.js';
import type { Book } from '../web/book.js';
import { saidOn } from '../web/said.js';
import { type Entry, toDays } from '../web/timeline.js';

const book = {
  reports: [
    { id: 'early', published: '2025-11-03' },
    { id: 'late', published: '2025-11-05T07:00:00Z' },
    { id: 'bare' },
  ],
} as unknown as Book;
const told = (...articles: string[]) =>
  ({ wordings: articles.map((article) => ({ article })) }) as unknown as Utterance;

test('what has a day of its own is said to be of that day', () =>
  expect(saidOn(book, { ...told('late'), said: { from: '2025-11-04', basis: 'stated' } })).toEqual({
    day: '2025-11-04',
    own: true,
    says: '4 Nov 2025',
  }));
test('what has none goes by the day of the first of its reports, and says that it was reported then', () =>
  expect(saidOn(book, told('late', 'early'))).toEqual({ day: '2025-11-03', own: false, says: 'reported 3 Nov 2025' }));
test('what no report dates is undated', () => expect(saidOn(book, told('bare')).says).toBe('undated'));

test('within a day statements without a day of their own come after those that have one, before such happenings', () => {
  const statement = (key: string, dated: boolean): Entry => ({
    kind: 'statement',
    key,
    day: '2025-11-03',
    sure: 1,
    dated,
    utterance: told('early'),
  });
  const happening = (key: string, dated: boolean): Entry => ({
    kind: 'happening',
    key,
    day: '2025-11-03',
    dated,
    happenings: [{} as Happening],
  });
  const [day] = toDays([
    happening('b', false),
    statement('reported', false),
    statement('said', true),
    happening('a', true),
  ]);
  expect(day!.entries.map((e) => e.key)).toEqual(['a', 'said', 'reported', 'b']);
});
