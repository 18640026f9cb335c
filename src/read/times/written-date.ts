/** "January 20, 2025", "20 January", "Friday, Jan. 16", "March 3-5". */
import { MONTHS } from '../../lang/en/months.js';
import { ANY_WEEKDAY, MONTH, phrase, YEAR } from './patterns.js';
import { placeDate, placeMonthDay } from './place.js';
import type { Placed, Setting, TimePhrasing } from './setting.js';

export const MONTH_DAY: TimePhrasing = {
  name: 'month, day and year',
  why: 'A year that is not written is that of the last such day; the next, where the sentence looks ahead.',
  examples: [
    'The dam opened on {March 3, 2019|2019-03-03} and failed on {Jan. 20|2025-01-20}.',
    'The court will rule on {December 9|2025-12-09}.',
    'They met on {October 3-5|2025-10-03/2025-10-05}.',
  ],
  pattern: phrase(
    `(?:${ANY_WEEKDAY} )?(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:\\s?[-–]\\s?| to )(?<until>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? (?<year>${YEAR}))?(?![\\d:%]|[.,]\\d| (?:percent|per cent|million|billion|people))`,
  ),
  read: readDate,
};

export const DAY_MONTH: TimePhrasing = {
  name: 'day, month and year',
  examples: [
    'On {20 May 2024|2024-05-20} the stock closed at its peak.',
    'It sank on {the 2nd of August|2025-08-02}.',
    'It runs from {3 to 7 December|2025-12-03/2025-12-07}.',
    'It flooded {3–5 October|2025-10-03/2025-10-05}.',
  ],
  pattern: phrase(
    `(?:${ANY_WEEKDAY} )?(?:the )?(?<day>\\d{1,2})(?:(?:\\s?[-–]\\s?| to )(?<until>\\d{1,2}))?(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
  ),
  read: readDate,
};

function readDate(words: RegExpExecArray, setting: Setting): Placed | undefined {
  const { month: name = '', day = '', until, year } = words.groups ?? {};
  if (!/^\p{Lu}/u.test(name)) return undefined; // "may 5 people": a verb
  const month = MONTHS.get(name.toLowerCase().replace('.', ''))!;
  const span = { start: words.index, end: words.index + words[0].length };
  const at = (d: string) =>
    year === undefined ? placeMonthDay(month, Number(d), setting, span) : placeDate(Number(year), month, Number(d));
  const first = at(day),
    last = until === undefined ? undefined : at(until);
  if (!first?.when || !last?.when || last.when.from <= first.when.from) return first;
  return {
    value: `${first.value}/${last.value}`,
    when: { ...first.when, to: last.when.from, value: `${first.value}/${last.value}` },
  };
}
