/** "Christmas Eve", "last Easter", "New Year's Day 2019". */
import { BARE_HOLIDAYS, EASTER_HOLIDAYS, FIXED_HOLIDAYS, THANKSGIVINGS } from '../../lang/en/holidays.js';
import { type Day, isoDay, toDay, weekdayOf } from './calendar.js';
import { phrase, YEAR } from './patterns.js';
import { placeYearly } from './place.js';
import { stated, type TimePhrasing } from './setting.js';

const DAYS: ReadonlyMap<string, (year: number) => Day> = new Map<string, (year: number) => Day>([
  ...[...FIXED_HOLIDAYS].map(([name, [month, day]]) => [name, (year: number) => toDay(year, month, day)] as const),
  ...[...EASTER_HOLIDAYS].map(([name, away]) => [name, (year: number) => easterOf(year) + away] as const),
  ...THANKSGIVINGS.map(
    (name) => [name, (year: number) => toDay(year, 11, 28) - ((weekdayOf(toDay(year, 11, 28)) + 3) % 7)] as const,
  ),
]);
const NAMES = [...DAYS.keys()].sort((a, b) => b.length - a.length),
  oneOf = (names: readonly string[]): string =>
    names.map((n) => n.replaceAll('.', '\\.').replaceAll("'", "['’]")).join('|');

export const HOLIDAY: TimePhrasing = {
  name: 'holiday',
  why: 'Easter is that of the western churches, Thanksgiving that of the United States.',
  examples: [
    'The mill will close on {Christmas Eve|2025-12-24}.',
    'It reopened after {Easter|2025-04-20}.',
    'He was seen on {New Year’s Eve 2019|2019-12-31}.',
    'They left on {Halloween|2025-10-31}, and she on {Thanksgiving 2024|2024-11-28}.',
    'A Christmas tree fell on Easter Island.',
  ],
  pattern: phrase(
    `(?:(?<which>last|this|next) )?(?:(?<name>${oneOf(NAMES.filter((n) => !BARE_HOLIDAYS.includes(n)))})|(?<=\\b(?:at|by|before|after|until|till|since|on|over|for|through|around|past|last|this|next) )(?<bare>${oneOf(BARE_HOLIDAYS)})(?! \\p{Lu}| (?:tree|part(?:y|ies)|market|gift|card|dinner|shopping|season|holiday|sale|present|carol|light|parade|egg|lunch|break|message|song|decoration|concert|show|period|rush|weekend|vacation|travel|album|dish|costume)))(?:,? (?<year>${YEAR}))?`,
  ),
  read: (words, setting) => {
    const { which = '', name, bare, year } = words.groups ?? {},
      written = name ?? bare ?? '',
      dayIn = DAYS.get(written.toLowerCase().replaceAll('’', "'"))!;
    if (!/^\p{Lu}/u.test(written)) return undefined;
    return year === undefined
      ? placeYearly(dayIn, setting, { start: words.index, end: words.index + words[0].length }, which.toLowerCase())
      : stated(isoDay(dayIn(Number(year))));
  },
};

/** Easter Sunday by the Gregorian reckoning (the "anonymous" algorithm: Nature 13, 1876, p. 487). */
function easterOf(year: number): Day {
  const a = year % 19,
    b = Math.floor(year / 100),
    c = year % 100,
    d = Math.floor(b / 4),
    e = b % 4,
    f = Math.floor((b + 8) / 25),
    g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30,
    i = Math.floor(c / 4),
    k = c % 4,
    l = (32 + 2 * e + 2 * i - h - k) % 7,
    m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return toDay(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
