/**
 * Days in what is said: "tomorrow", "on Friday" and "23 May" are one word where the reader found that they mean one
 * day.
 */
import type { Report } from '../report.js';
import { once } from '../once.js';
import { senseOf } from './stems.js';
import type { Word } from './words.js';

interface Day {
  readonly start: number;
  readonly end: number;
  readonly day: string;
}

/** Times that mean one day, hours of it or not, in order. */
const daysIn = once(({ reading }: Report): readonly Day[] =>
  reading.times.flatMap(({ start, end, when }) => {
    const day =
      when?.to === undefined && /^\d{4}-\d\d-\d\d/.test(when?.from ?? '') ? when!.from.slice(0, 10) : undefined;
    return day === undefined ? [] : [{ start, end, day }];
  }),
);

/** "2031-05-23", where the word tells a day or belongs to what does. */
export function dayAt(report: Report, word: Word): string | undefined {
  for (const { start, end, day } of daysIn(report)) if (start <= word.start && word.end <= end) return day;
  return undefined;
}

/** A day as a sense, which no word has. */
export const senseOfDay = (day: string): string => `day:${day}`;

/** What a word is compared by: its day, else its sense. */
export const senseAt = (report: Report, word: Word): string => {
  const day = dayAt(report, word);
  return day === undefined ? senseOf(word.stem) : senseOfDay(day);
};
