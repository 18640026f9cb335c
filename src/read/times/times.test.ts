import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../read.js';

const timesOf = (text: string, published?: string) => read(toArticle({ id: 'r1', text, ...(published === undefined ? {} : { published }) })).times.map((t) => [text.slice(t.start, t.end), t.value, t.when?.from]);

test('a report without a date leaves what is relative unplaced', () => {
  expect(timesOf('It failed on Friday, three days after the flood of May 3, 2019.')).toEqual([['Friday', 'XXXX-WXX-5', undefined], ['three days', 'P3D', undefined], ['May 3, 2019', '2019-05-03', '2019-05-03']]);
});

test('the day of the report is no last week', () => {
  expect(timesOf('She resigned Wednesday.', '2025-11-19')).toEqual([['Wednesday', '2025-11-19', '2025-11-19']]);
  expect(timesOf('She resigned last Wednesday.', '2025-11-19')).toEqual([['last Wednesday', '2025-11-12', '2025-11-12']]);
});

test('a clock time of another zone is told in the time of the report', () => {
  expect(timesOf('It must bid by 1600 GMT on June 17.', '2024-05-21T07:00:00+01:00')).toEqual([['by 1600 GMT on June 17', '2024-06-17T17:00', '2024-06-17T17:00']]);
});

test('the week of a year is that of ISO 8601', () => {
  expect(timesOf('It fell last week.', '2027-01-05')).toEqual([['last week', '2026-W53', '2026-12-28']]);
});

test('the year turns between the report and what it tells', () => {
  expect(timesOf('It closed in December and will open on February 2.', '2026-01-20')).toEqual([['December', '2025-12', '2025-12'], ['February 2', '2026-02-02', '2026-02-02']]);
});

test('any text is read, and every time is a slice of it', () => {
  for (const text of ['', ' ', '31/31/2025', 'May 99, 2025', 'at 99 p.m.', '0000-00-00', 'the 0th century', '٣ May 2025', 'Q9 2025', '900,000,000 days ago', '99,999,999 years later', 'at noon, and 999,999,999 hours later', 'the past 999,999,999 days', '5,000 centuries ago', '1'.repeat(5000), 'two years '.repeat(500)])
    for (const [words] of timesOf(text, '2025-11-19')) expect(words).not.toBe('');
});
