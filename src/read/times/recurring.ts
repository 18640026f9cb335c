/** "every day", "daily", "twice a week", "each July", "per year". */
import { WEEKDAYS } from '../../lang/en/weekdays.js';
import { durationOf } from './amounts.js';
import { phrase, WEEKDAY } from './patterns.js';
import type { TimePhrasing } from './setting.js';

export const RECURRING: TimePhrasing = {
  name: 'time that comes again and again',
  examples: [
    'Trains ran {every day|P1D}; a {daily|P1D} one is left, and it fails {every Monday|XXXX-WXX-1} and {on Fridays|XXXX-WXX-5}.',
    'It ran in the daily Brennick Post.',
    'It moves 40 tons {a year|P1Y}.',
  ],
  pattern: phrase(
    `(?:(?:every|each) (?:(?<unit>day|night|week|month|quarter|year|hour|minute|decade|weekend)|(?<weekday>${WEEKDAY}))|on (?<plural>${WEEKDAY.replace('(?![', 's(?![')})|(?<word>hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)|(?<= (?:times|twice|once|\\p{L}+s|\\p{L}*llion|\\p{L}*s['’]?|\\d+) )(?:a|an|per) (?<rate>day|week|month|year|hour)(?! (?:ago|earlier|later|before|after|or|that|old|of)\\b))`,
  ),
  read: ({ groups = {}, input, index, 0: words }) => {
    // "The Daily Bugle", "the daily Granite"
    if (groups.word && /^ \p{Lu}/u.test(input.slice(index + words.length, index + words.length + 2))) return undefined;
    const weekday = groups.weekday ?? groups.plural?.slice(0, -1);
    if (weekday) return { value: `XXXX-WXX-${WEEKDAYS.get(weekday.toLowerCase())}` };
    const unit = groups.unit ?? groups.rate ?? WORDS[groups.word!.toLowerCase()]!;
    return { value: durationOf(1, unit.toLowerCase()) };
  },
};

const WORDS: { readonly [word: string]: string } = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
};
