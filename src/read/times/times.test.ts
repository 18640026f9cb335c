import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { toPage } from '../page.js';
import { read } from '../read.js';
import { findTimes } from './times.js';

const timesOf = (text: string, published?: string) =>
  read(toArticle({ id: 'r1', text, ...(published === undefined ? {} : { published }) })).times.map((t) => [
    text.slice(t.start, t.end),
    t.value,
    t.when?.from,
  ]);

test('a report without a date leaves what is relative unplaced', () => {
  expect(timesOf('It failed on Friday, three days after the flood of May 3, 2019.')).toEqual([
    ['Friday', 'XXXX-WXX-5', undefined],
    ['three days', 'P3D', undefined],
    ['May 3, 2019', '2019-05-03', '2019-05-03'],
  ]);
});

test('what had happened by the morning happened the evening before; what is to come, and where the stamp tells no place, stays', () => {
  const at = (text: string, published: string) => timesOf(text, published)[0]?.[1];
  expect(at('The dam failed at about 11 p.m.', '2025-10-05T09:20')).toBe('2025-10-04T23:00');
  expect(at('The dam failed at about 7 a.m.', '2025-10-05T09:20')).toBe('2025-10-05T07:00');
  expect(at('She will speak at 2 p.m.', '2025-10-05T09:20+02:00')).toBe('2025-10-05T14:00');
  expect(at('The dam failed at noon.', '2025-10-05T09:20Z')).toBe('2025-10-05T12:00');
  expect(at('The dam failed at about 11 p.m.', '2025-10-05')).toBe('2025-10-05T23:00');
  expect(at('The dam failed at about 11 p.m.', '2025-10-05T00:00:00')).toBe('2025-10-05T23:00');
  expect(at('The dam failed at about 11 p.m.', '2025-10-05T00:00+02:00')).toBe('2025-10-05T23:00');
});

test('nothing is counted from what is coarser, or from what nobody knows', () => {
  expect(timesOf('He took office in 2022. The month before, it had rained.').at(-1)).toEqual([
    'The month before',
    'XXXX-XX',
    undefined,
  ]);
  expect(timesOf('It opened in May 2019. Last month it shut. The month before, it had leaked.').slice(1)).toEqual([
    ['Last month', 'XXXX-XX', undefined],
    ['The month before', 'XXXX-XX', undefined],
  ]);
});

test('the day of the report is no last week', () => {
  expect(timesOf('She resigned Wednesday.', '2025-11-19')).toEqual([['Wednesday', '2025-11-19', '2025-11-19']]);
  expect(timesOf('She resigned last Wednesday.', '2025-11-19')).toEqual([
    ['last Wednesday', '2025-11-12', '2025-11-12'],
  ]);
});

test('a clock time of another zone is told in the time of the report', () => {
  expect(timesOf('It must bid by 1600 GMT on June 17.', '2024-05-21T07:00:00+01:00')).toEqual([
    ['by 1600 GMT on June 17', '2024-06-17T17:00', '2024-06-17T17:00'],
  ]);
});

test('the week of a year is that of ISO 8601', () => {
  expect(timesOf('It fell last week.', '2027-01-05')).toEqual([['last week', '2026-W53', '2026-12-28']]);
});

test('the year turns between the report and what it tells', () => {
  expect(timesOf('It closed in December and will open on February 2.', '2026-01-20')).toEqual([
    ['December', '2025-12', '2025-12'],
    ['February 2', '2026-02-02', '2026-02-02'],
  ]);
});

test('any text is read, and every time is a slice of it', () => {
  for (const text of [
    '',
    ' ',
    '31/31/2025',
    'May 99, 2025',
    'at 99 p.m.',
    '0000-00-00',
    'the 0th century',
    '٣ May 2025',
    'Q9 2025',
    '900,000,000 days ago',
    '99,999,999 years later',
    'at noon, and 999,999,999 hours later',
    'at 5 p.m. on Friday, and several hours later',
    'noon on 3 May 2024; a few minutes before.',
    'the past 999,999,999 days',
    '5,000 centuries ago',
    '1'.repeat(5000),
    'two years '.repeat(500),
  ])
    for (const [words] of timesOf(text, '2025-11-19')) expect(words).not.toBe('');
});

describe('a report that brings no date', () => {
  const reportOf = (text: string, url?: string) =>
    read(toArticle({ id: 'r1', text, ...(url === undefined ? {} : { url }) }));
  const placed = (text: string, url?: string) => reportOf(text, url).times.map((t) => t.when?.from);
  const doubts = (text: string, url?: string) =>
    reportOf(text, url)
      .doubts.filter((d) => d.about.startsWith('the report'))
      .map((d) => `${text.slice(d.start, d.end)}: ${d.about}`);

  test('came out on the day in its address, and says so', () => {
    expect(placed('It failed on Friday.', 'https://brennick.example/2025/11/19/dam')).toEqual(['2025-11-14']);
    expect(doubts('It failed on Friday.', 'https://brennick.example/2025/11/19/dam')).toEqual([
      'Friday: the report brings no date: times are reckoned from 2025-11-19, inferred from its address',
    ]);
  });

  test('came out on the day of its line “Published”', () =>
    expect(
      placed('The dam of Brennick has failed and the road is shut. Published: 19 November 2025.\nIt failed on Friday.'),
    ).toContain('2025-11-14'));

  test('came out soon after the latest day it gives with its weekday: months are settled, weekdays not', () => {
    const text = 'The dam failed on Friday, November 14, 2025. It had been built in March and mended on Monday.';
    expect(placed(text)).toEqual(['2025-11-14', '2025-03', undefined]);
    expect(reportOf(text).doubts.flatMap((d) => d.taken ?? [])).toEqual([
      { day: '2025-11-14', from: '“Friday, November 14, 2025”', exact: false },
    ]);
    expect(doubts(text)).toEqual([
      'March: the report brings no date: times are reckoned from 2025-11-14, inferred from “Friday, November 14, 2025”, the latest day it gives with its weekday',
    ]);
  });

  test('is left undated where nothing tells it: a birthday is no news, a hearing lies ahead', () => {
    expect(placed('She was born on May 3, 1950, and resigned in March.')).toEqual(['1950-05-03', undefined]);
    expect(placed('The court will sit on Friday, May 3, 2030. It opened in March.')).toEqual(['2030-05-03', undefined]);
    expect(doubts('She was born on May 3, 1950, and resigned in March.')).toEqual([]);
  });
});

test('“may” and “march” as verbs, papers and walks are no times', () =>
  expect(
    timesOf(
      'He may march. The Sun and The Daily Mercury saw the March on Lisford; Augusta fell, and second thoughts came. The 1998-strong crowd sat.',
      '2025-11-19',
    ),
  ).toEqual([]));

test('a when is well-formed, and from is never after to, whatever the text', () => {
  const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/;
  const words = fc.constantFrom(
    'on',
    'the',
    'last',
    'next',
    'first',
    'Friday',
    'March',
    'of',
    '3',
    '31',
    '2024',
    '1999',
    'week',
    'weeks',
    'ago',
    'quarter',
    'to',
    '-',
    'until',
    'early',
    'winter',
    'and',
    '25',
    'at 5 p.m.',
    'following',
    'day',
    'later',
    'three',
    '1990s',
    'year',
    'half',
    'months',
    'since',
    'yesterday',
    'overnight',
    ',',
    '.',
    'several',
    'a few',
    'hours',
    'earlier',
    'before',
    'ago',
    'and a half',
    'at noon',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, '2025-11-19', '2024-02-29T23:30:00-05:00'), (some, published) => {
      for (const { start, end, when } of findTimes(
        toPage(toArticle({ id: 'r1', text: `x ${some}`, ...(published ? { published } : {}) })),
      )) {
        expect(end).toBeGreaterThan(start);
        if (!when) continue;
        expect(when.from).toMatch(ISO);
        if (when.to !== undefined) {
          expect(when.to).toMatch(ISO);
          expect(when.from <= when.to).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('hours without a number after a time of the clock are not placed', () =>
  expect(
    timesOf('The boat left at 10:15 p.m. on 3 May 2021 and sank several hours later.', '2021-05-04').map(
      ([words]) => words,
    ),
  ).toContain('several hours later'));
