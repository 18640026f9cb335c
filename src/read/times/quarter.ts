/** "the third quarter", "Q3 2025", "the first quarter of last year", "the fourth-quarter loss". */
import { monthOf, yearOf } from './calendar.js';
import { phrase, YEAR } from './patterns.js';
import { placeQuarter } from './place.js';
import { type Placed, type Setting, type TimePhrasing, tenseAt } from './setting.js';

/** A quarter is compared with what was told of within so many characters. Tuned on TempEval-3 train. */
const COMPARED = 1500;

/** "a year ago", "a year earlier" after a quarter: the same quarter of the year before. */
export function sameQuarterBefore({ quarter }: Setting, at: number): Placed | undefined {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(quarter?.value ?? '') ?? [];
  return year === undefined || at - quarter!.end > COMPARED
    ? undefined
    : placeQuarter(Number(year) - 1, Number(number));
}

export const QUARTER_COMPARED: TimePhrasing = {
  name: 'quarter compared with',
  why: 'Results of a quarter are held against those of the same quarter a year before.',
  examples: [
    'Profit for {the second quarter|2025-Q2} was above that of {the year-earlier quarter|2024-Q2} and of {a year ago|2024-Q2}.',
  ],
  pattern: phrase(
    '(?:the )?(?:year-(?:ago|earlier)|same|corresponding|comparable) (?:(?:first|second|third|fourth)[- ])?(?:quarter|(?<=year-(?:ago|earlier) )period)(?: (?:of )?(?:last year|a year (?:ago|earlier)))?',
  ),
  read: (words, setting) => sameQuarterBefore(setting, words.index),
};

export const NAMED_QUARTER: TimePhrasing = {
  name: 'quarter of a year',
  why: 'Without a year: the last quarter of that number that has begun, unless the sentence looks ahead.',
  examples: [
    'Sales fell in {the third quarter|2025-Q3} as in {the 2024 second quarter|2024-Q2}.',
    'Profit for {Q2 2024|2024-Q2} rose.',
    '{First-quarter|2025-Q1} sales were flat, those of {last year’s fourth quarter|2024-Q4} not.',
  ],
  pattern: phrase(
    `(?:(?<before>(?:last|this|next) year)['’]s |(?:the )?(?<front>${YEAR})(?:['’]s)? |the )?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter|Q(?<n>[1-4])|(?:the )?latest quarter)(?!-?final)(?:(?: of)?(?: fiscal)? (?:(?<year>${YEAR})|(?<whose>(?:last|this|next|the) year)))?`,
  ),
  read: (words, { published, text }) => {
    const { nth, n, before, front } = words.groups ?? {},
      year = words.groups?.year ?? front,
      whose = words.groups?.whose ?? before;
    const number = n !== undefined ? Number(n) : nth !== undefined ? NTH[nth.toLowerCase()]! : undefined;
    if (number === undefined) return undefined;
    if (year !== undefined) return placeQuarter(Number(year), number);
    if (published === undefined) return { value: `XXXX-Q${number}` };
    const span = { start: words.index, end: words.index + words[0].length };
    const ahead = number * 3 - 2 > monthOf(published) && tenseAt(text, span) !== 'future' && whose === undefined;
    return placeQuarter(
      yearOf(published) + (/last/i.test(whose ?? '') ? -1 : /next/i.test(whose ?? '') ? 1 : ahead ? -1 : 0),
      number,
    );
  },
};

const NTH: { readonly [word: string]: number } = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};
