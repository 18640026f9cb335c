/** "2025-12-10", "Wed, 12/10/2025", "10.12.2025". */
import { isDate, toDay } from './calendar.js';
import { ANY_WEEKDAY, phrase } from './patterns.js';
import { placeDate } from './place.js';
import type { TimePhrasing } from './setting.js';

export const ISO_DATE: TimePhrasing = {
  name: 'date as ISO writes it',
  examples: ['Updated {2025-03-04|2025-03-04}.'],
  pattern: phrase('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)'),
  read: ({ groups = {} }) => placeDate(Number(groups.year), Number(groups.month), Number(groups.day)),
};

/** So many days before the report a date is plainly that of its news. */
const FRESH = 7;

export const NUMERIC_DATE: TimePhrasing = {
  name: 'date in numbers',
  why: 'Month and day come in either order: the reading that is of the last days before the report, else one that does not lie after it, month first. Between full stops the day comes first.',
  examples: [
    '{Wed, 11/12/2025|2025-11-12}',
    'She was heard on {23/9/2025|2025-09-23}.',
    'It was filed on {4.3.2024|2024-03-04}, at 4.3.24.',
    'He wrote of 9/11 and of {1/6/17|2017-01-06}.',
  ],
  pattern: phrase(
    `(?:${ANY_WEEKDAY} )?(?<one>\\d{1,2})(?<mark>[/.])(?<two>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d|(?<=/)\\d\\d)`,
  ),
  read: ({ groups = {} }, { published }) => {
    const year = Number(groups.year!.length === 2 ? `20${groups.year}` : groups.year),
      one = Number(groups.one),
      two = Number(groups.two);
    const orders = (
      [
        [one, two],
        [two, one],
      ] as const
    ).filter(([month, day]) => isDate(year, month, day));
    if (groups.mark === '.') return placeDate(year, two, one);
    const daysAgo = ([month, day]: readonly [number, number]) =>
      published === undefined ? 0 : published - toDay(year, month, day);
    const best =
      orders.find((order) => daysAgo(order) >= 0 && daysAgo(order) <= FRESH) ??
      orders.find((order) => daysAgo(order) >= 0) ??
      orders[0];
    return best && placeDate(year, ...best);
  },
};
