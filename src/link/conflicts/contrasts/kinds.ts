/** What a time tells: an hour, a day, a month, a year or a length. Two contradict only in what both tell. */
import { MONTHS } from '../../../lang/en/months.js';
import { WEEKDAYS } from '../../../lang/en/weekdays.js';
import type { Time } from '../../../types.js';

export type TimeKind = 'hour' | 'day' | 'month' | 'year' | 'length';
export type Telling = ReadonlyMap<TimeKind, string>;

/**
 * By its words, not by what was reckoned for them: "at 4.25" is of no day.
 * @example tellingOf({ value: '2025-11-19T04:25' }, 'at 4.25') // hour: 04:25
 */
export function tellingOf({ value }: Pick<Time, 'value'>, words: string): Telling {
  const told = new Map<TimeKind, string>(),
    hour = /T(\d\d:\d\d)/.exec(value)?.[1],
    day = /^(?:\d{4}|XXXX)-(?:\d\d-\d\d|W..-\d)/.exec(value)?.[0];
  if (hour) told.set('hour', hour);
  if (day && isCalendar(words)) told.set('day', day);
  if (/^PT?\d/.test(value)) told.set('length', value);
  if (/^(?:\d{4}|XXXX)-\d\d$/.test(value)) told.set('month', value);
  if (/^\d{4}$/.test(value)) told.set('year', value);
  return told;
}

/** A weekday or a month by name. */
export const isCalendar = (words: string): boolean =>
  (words.match(/\p{L}{3,}/gu) ?? []).some((w) => MONTHS.has(w.toLowerCase()) || WEEKDAYS.has(w.toLowerCase()));

/** What both tell, and differently. */
export const contraryIn = (a: Telling, b: Telling): TimeKind | undefined =>
  [...a.keys()].find((kind) => b.has(kind) && b.get(kind) !== a.get(kind));
