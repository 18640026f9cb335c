/**
 * Days of the Gregorian calendar as whole numbers since 1970-01-01, and ISO 8601 words for them. Knows no language and
 * no clock.
 */
export type Day = number;

export const toDay = (year: number, month: number, day: number): Day =>
  Math.round(Date.UTC(year, month - 1, day) / DAY_MS);

/** The day of an ISO date or instant as written, its zone left alone; undefined where it names no day. */
export function dayAt(iso: string): Day | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return parts ? toDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** Minutes ahead of Greenwich of an ISO instant; undefined where it names none. */
export function aheadAt(iso: string): number | undefined {
  const zone = /T[\d:.]+(?:Z|([+-])(\d\d):?(\d\d))$/.exec(iso);
  return zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2] ?? 0) * 60 + Number(zone[3] ?? 0)) : undefined;
}

/**
 * Minutes of the day that had gone by at most: a stamp of Greenwich may be of a place half a day ahead. Midnight sharp
 * is what is stamped where only the day is known.
 */
export function minutesAt(iso: string): number | undefined {
  const clock = /T(?!00:00(?::00(?:\.0+)?)?(?:Z|[+-]|$))(\d\d):(\d\d)/.exec(iso);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) + (aheadAt(iso) === 0 ? HALF_A_DAY : 0) : undefined;
}
const HALF_A_DAY = 720;

/** @example isoDay(0) // "1970-01-01" */
export const isoDay = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const yearOf = (day: Day): number => new Date(day * DAY_MS).getUTCFullYear();
export const monthOf = (day: Day): number => new Date(day * DAY_MS).getUTCMonth() + 1;

/** Monday = 1 … Sunday = 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

/** @example isoWeek(dayAt('2025-12-03')!) // "2025-W49" */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3,
    year = yearOf(thursday);
  return `${year}-W${twoDigits(Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1)}`;
}

/** The month `ahead` months after the given one: "2025-08". */
export function isoMonth(year: number, month: number, ahead = 0): string {
  const months = year * 12 + month - 1 + ahead;
  return `${Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}`;
}

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && monthOf(toDay(year, month, day)) === month;

export const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** True where so many days or months from `day` are still a date that ISO 8601 writes with four figures. */
export const isWithin = (day: Day, units: number, daysPerUnit: number): boolean =>
  Math.abs(units) * daysPerUnit < 3e6 && day + units * daysPerUnit > FIRST && day + units * daysPerUnit < LAST;

const DAY_MS = 864e5;
const FIRST = toDay(1000, 1, 1),
  LAST = toDay(9999, 12, 31);
