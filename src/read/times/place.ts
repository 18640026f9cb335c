/**
 * Placing what a phrasing understood: month-days, months and weekdays that name no year, and stretches given in units.
 */
import type { Span } from '../../types.js';
import { durationOf } from './amounts.js';
import {
  type Day,
  dayAt,
  isDate,
  isoDay,
  isoMonth,
  isoWeek,
  isWithin,
  mondayOf,
  monthOf,
  toDay,
  twoDigits,
  weekdayOf,
  yearOf,
} from './calendar.js';
import { type Placed, reckoned, type Setting, stated, tenseAt } from './setting.js';

/**
 * A date with no year lies ahead within so many days whatever the verbs say, since a year back would be written out;
 * within SOON where nothing in the sentence looks back. Tuned on TempEval-3 train.
 */
const AT_HAND = 30,
  SOON = 60,
  FAR = 300;

/** "January 20": the last one, unless the sentence looks ahead. */
export function placeMonthDay(month: number, day: number, setting: Setting, span: Span): Placed | undefined {
  if (!isDate(2024, month, day)) return undefined;
  if (setting.published === undefined) return { value: `XXXX-${twoDigits(month)}-${twoDigits(day)}` };
  const year = nearYear(setting.published, (y) => toDay(y, month, day), tenseAt(setting.text, span));
  return reckoned(isoDay(toDay(year, month, day)));
}

/** A day that comes once a year, "last" or "next": the nearest of its kind by the tense of its sentence. */
export function placeYearly(
  dayIn: (year: number) => Day,
  { published, text }: Setting,
  span: Span,
  which: string,
): Placed | undefined {
  if (published === undefined) return { value: `XXXX-${isoDay(dayIn(2024)).slice(5)}` };
  const year = yearOf(published),
    isOver = dayIn(year) < published;
  return reckoned(
    isoDay(
      dayIn(
        which === 'last'
          ? isOver
            ? year
            : year - 1
          : which === 'next'
            ? isOver
              ? year + 1
              : year
            : nearYear(published, dayIn, tenseAt(text, span)),
      ),
    ),
  );
}

/** "in March": the last one, unless the sentence looks ahead. */
export function placeMonth(
  month: number,
  setting: Setting,
  span: Span,
  more: Parameters<typeof reckoned>[1] = {},
): Placed {
  const { published } = setting;
  if (published === undefined) return { value: `XXXX-${twoDigits(month)}` };
  if (monthOf(published) === month) return reckoned(isoMonth(yearOf(published), month), more);
  return reckoned(
    isoMonth(
      nearYear(published, (y) => toDay(y, month, 1), tenseAt(setting.text, span)),
      month,
    ),
    more,
  );
}

function nearYear(published: Day, dayIn: (year: number) => Day, tense: 'past' | 'future' | undefined): number {
  const year = yearOf(published);
  const next = dayIn(year) >= published ? year : year + 1,
    last = dayIn(year) <= published ? year : year - 1;
  if (next === last) return year;
  const gap = dayIn(next) - published;
  return gap <= (tense === 'future' ? FAR : tense === undefined ? SOON : AT_HAND) ? next : last;
}

/** "Friday": the last one, the day of the report included, unless the sentence looks ahead. */
export function placeWeekday(weekday: number, which: string, setting: Setting, span: Span, part?: string): Placed {
  const { published } = setting;
  const suffix = part ? `T${part}` : '';
  if (published === undefined) return { value: `XXXX-WXX-${weekday}${suffix}` };
  const since = (weekdayOf(published) - weekday + 7) % 7,
    until = (7 - since) % 7;
  const told = which === 'previous' || which === 'following' ? dayAt(setting.last?.from ?? '') : undefined;
  if (told !== undefined) {
    const from = (weekdayOf(told) - weekday + 7) % 7,
      gap = which === 'previous' ? -(from || 7) : (7 - from) % 7 || 7;
    return reckoned(isoDay(told + gap), suffix ? { value: isoDay(told + gap) + suffix } : {});
  }
  const day =
    published +
    (which === 'last' || which === 'previous'
      ? -(since || 7)
      : which === 'next' || which === 'following'
        ? until || 7
        : which === 'this' || which === ''
          ? tenseAt(setting.text, span) === 'future'
            ? until
            : -since
          : -since);
  return reckoned(isoDay(day), suffix ? { value: isoDay(day) + suffix } : {});
}

/** A whole unit, so many units after the one that holds `day`: "last week" is placeUnit(day, 'week', -1). */
export function placeUnit(day: Day, unit: string, ahead: number, more: Parameters<typeof reckoned>[1] = {}): Placed {
  const year = yearOf(day),
    month = monthOf(day);
  switch (unit) {
    case 'day':
      return reckoned(isoDay(day + ahead), more);
    case 'week': {
      const monday = mondayOf(day) + 7 * ahead;
      return reckoned(isoDay(monday), { to: isoDay(monday + 6), value: isoWeek(monday), ...more });
    }
    case 'fortnight':
      return placeUnit(day, 'week', 2 * ahead, more);
    case 'weekend': {
      const saturday = mondayOf(day) + 5 + 7 * ahead;
      return reckoned(isoDay(saturday), { to: isoDay(saturday + 1), value: `${isoWeek(saturday)}-WE`, ...more });
    }
    case 'month':
      return reckoned(isoMonth(year, month, ahead), more);
    case 'quarter': {
      const months = year * 12 + (Math.floor((month - 1) / 3) + ahead) * 3;
      return placeQuarter(Math.floor(months / 12), Math.floor((months % 12) / 3) + 1, more);
    }
    case 'decade': {
      const first = (Math.floor(year / 10) + ahead) * 10;
      return reckoned(String(first), { to: String(first + 9), value: String(first / 10), ...more });
    }
    case 'century': {
      const first = (Math.floor(year / 100) + ahead) * 100;
      return reckoned(String(first), { to: String(first + 99), value: String(first / 100), ...more });
    }
    default:
      return reckoned(String(year + ahead), more);
  }
}

export const placeQuarter = (year: number, quarter: number, more: Parameters<typeof reckoned>[1] = {}): Placed =>
  reckoned(isoMonth(year, quarter * 3 - 2), { to: isoMonth(year, quarter * 3), value: `${year}-Q${quarter}`, ...more });

/** A point so many units from a day, as coarse as the unit: "two years ago" is a year, "three days later" a day. */
export function placeOffset(from: Day, amount: number | undefined, unit: string, direction: 1 | -1): Placed {
  if (amount === undefined || /second|minute|hour/.test(unit) || !isWithin(from, direction * amount, DAYS[unit] ?? 365))
    return { value: durationOf(amount, unit) };
  const whole = Math.round(amount),
    year = yearOf(from),
    month = monthOf(from);
  switch (unit) {
    case 'day':
    case 'night':
      return reckoned(isoDay(from + direction * whole));
    case 'week':
    case 'fortnight':
      return placeUnit(from, 'week', direction * whole * (unit === 'week' ? 1 : 2));
    case 'weekend':
      return placeUnit(from, 'weekend', direction * whole);
    case 'month':
      return reckoned(isoMonth(year, month, direction * Math.round(amount)));
    case 'quarter':
      return placeUnit(from, 'quarter', direction * whole);
    case 'decade':
      return reckoned(String(year + direction * Math.round(amount * 10)));
    case 'century':
      return reckoned(String(year + direction * Math.round(amount * 100)));
    default:
      return reckoned(String(year + direction * whole));
  }
}

/** Days of a unit, at most. */
const DAYS: { readonly [unit: string]: number } = {
  day: 1,
  night: 1,
  week: 7,
  weekend: 7,
  fortnight: 14,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
  century: 36525,
};

/**
 * The day that the words "the next day" count from: the time told last, else the day of the report. Undefined where
 * what was told last is coarser than the unit: no month stands before "2022".
 */
export const lastDay = (setting: Setting, unit: string): Day | undefined => {
  const { last, published } = setting;
  if (!last) return published;
  const from = last.from.slice(0, 10);
  if (from.length < (/day|night|week|fortnight/.test(unit) ? 10 : /month|quarter/.test(unit) ? 7 : 4)) return undefined;
  return dayAt(from.length === 10 ? from : from.length === 7 ? `${from}-01` : `${from.slice(0, 4)}-01-01`);
};

/** A date with its year: stated. */
export function placeDate(year: number, month: number, day: number): Placed | undefined {
  return isDate(year, month, day) ? stated(isoDay(toDay(year, month, day))) : undefined;
}
