/** "the third quarter", "Q3 2025", "the first quarter of last year", "the fourth-quarter loss". */
import { monthOf, yearOf } from './calendar.js';
import { phrase, YEAR } from './patterns.js';
import { placeQuarter } from './place.js';
import { type TimePhrasing, tenseAt } from './setting.js';

export const NAMED_QUARTER: TimePhrasing = {
  name: 'quarter of a year',
  why: 'Without a year: the last quarter of that number that has begun, unless the sentence looks ahead.',
  examples: ['Sales fell in {the third quarter|2025-Q3}.', 'Profit for {Q2 2024|2024-Q2} rose.', '{First-quarter|2025-Q1} sales were flat.'],
  pattern: phrase(`(?:the )?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter|Q(?<n>[1-4])|(?:the )?latest quarter)(?!-?final)(?:(?: of)?(?: fiscal)? (?:(?<year>${YEAR})|(?<whose>(?:last|this|next|the) year)))?`),
  read: (words, { published, text }) => {
    const { nth, n, year, whose } = words.groups ?? {};
    const number = n !== undefined ? Number(n) : nth !== undefined ? NTH[nth.toLowerCase()]! : undefined;
    if (number === undefined) return undefined;
    if (year !== undefined) return placeQuarter(Number(year), number);
    if (published === undefined) return { value: `XXXX-Q${number}` };
    const span = { start: words.index, end: words.index + words[0].length };
    const ahead = number * 3 - 2 > monthOf(published) && tenseAt(text, span) !== 'future' && whose === undefined;
    return placeQuarter(yearOf(published) + (/last/i.test(whose ?? '') ? -1 : /next/i.test(whose ?? '') ? 1 : ahead ? -1 : 0), number);
  },
};

const NTH: { readonly [word: string]: number } = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4 };
