/** "on the 9th": a day of the month told last, or of the report's. */
import { monthOf, yearOf } from './calendar.js';
import { phrase } from './patterns.js';
import { placeDate, placeMonthDay } from './place.js';
import type { TimePhrasing } from './setting.js';

export const DAY_OF_MONTH: TimePhrasing = {
  name: 'day of the month',
  why: 'Only at the end of its phrase: on the 9th floor nothing is dated.',
  examples: [
    'It began in {October 2025|2025-10}; on {the 9th|2025-10-09}, the dam was shut.',
    'They live on the 9th floor.',
    'It is the 20th of its kind, and she was the 9th.',
  ],
  pattern: phrase(
    `(?<=\\b(?:on|since|until|by|before|after|from|of) )the (?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?=[,;:.)]| (?:and|that|with|when|but|while|he|she|they|it|at|in the (?:morning|afternoon|evening))\\b)`,
  ),
  read: (words, setting) => {
    const day = Number(words.groups?.day),
      told = /^(\d{4})-(\d\d)/.exec(setting.last?.from ?? '');
    if (told) return placeDate(Number(told[1]), Number(told[2]), day);
    if (setting.published === undefined) return undefined;
    return (
      placeMonthDay(monthOf(setting.published), day, setting, {
        start: words.index,
        end: words.index + words[0].length,
      }) ?? placeDate(yearOf(setting.published), monthOf(setting.published), day)
    );
  },
};
