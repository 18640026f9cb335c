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

export const NUMERIC_DATE: TimePhrasing = {
  name: 'date in numbers',
  why: 'Month and day come in either order: the reading that is a date, does not lie after the report and is nearest to it; month first where both are as good. Between full stops the day comes first.',
  examples: ['{Wed, 11/12/2025|2025-11-12}', 'She was heard on {23/9/2025|2025-09-23}.', 'It was filed on {4.3.2024|2024-03-04}.'],
  pattern: phrase(`(?:${ANY_WEEKDAY} )?(?<one>\\d{1,2})(?<mark>[/.])(?<two>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)`),
  read: ({ groups = {} }, { published }) => {
    const year = Number(groups.year), one = Number(groups.one), two = Number(groups.two);
    const orders = ([[one, two], [two, one]] as const).filter(([month, day]) => isDate(year, month, day));
    if (groups.mark === '.') return placeDate(year, two, one);
    const gap = ([month, day]: readonly [number, number]) => { const days = (published ?? 0) - toDay(year, month, day); return published === undefined ? 0 : days < 0 ? 1e6 - days : days; };
    const best = orders.toSorted((a, b) => gap(a) - gap(b))[0];
    return best && placeDate(year, ...best);
  },
};

