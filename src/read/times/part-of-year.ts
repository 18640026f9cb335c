/** "the end of the year", "the first ten months of this year", "the first half of 2024", "year-end". */
import { amountAt } from './amounts.js';
import { isoDay, isoMonth, mondayOf, monthOf, yearOf } from './calendar.js';
import { NUMBER, phrase, YEAR } from './patterns.js';
import { placeUnit } from './place.js';
import { reckoned, stated, type TimePhrasing } from './setting.js';

export const EDGE_OF_UNIT: TimePhrasing = {
  name: 'beginning, middle or end of a year, month or week',
  examples: ['It will shut by {the end of the year|2025}.', 'It rose at {the beginning of last week|2025-W46}.'],
  pattern: phrase(
    '(?:the )?(?<edge>beginning|start|middle|end|close|turn) of (?<which>the|this|last|next) (?<unit>week|month|year|decade|century)',
  ),
  read: ({ groups = {} }, { published }) => {
    const modifier = /begin|start|turn/i.test(groups.edge!)
      ? ('early' as const)
      : /middle/i.test(groups.edge!)
        ? ('mid' as const)
        : ('late' as const);
    if (published === undefined) return { value: 'XXXX' };
    const ahead = /last/i.test(groups.which!) ? -1 : /next/i.test(groups.which!) ? 1 : 0;
    return placeUnit(published, groups.unit!.toLowerCase(), ahead, { modifier });
  },
};

export const FIRST_MONTHS: TimePhrasing = {
  name: 'first or last months or half of a year',
  examples: [
    'Thefts fell in {the first ten months of this year|2025-01/2025-10}.',
    'It lost money in {the second half of 2023|2023-07/2023-12}.',
  ],
  pattern: phrase(
    `the (?<side>first|last|second|final) (?:(?<half>half)|(?<amount>${NUMBER}) months) of (?:(?<which>this|last|next|the) year|(?<year>${YEAR}))`,
  ),
  read: ({ groups = {} }, { published }) => {
    if (published === undefined && groups.year === undefined) return { value: 'XXXX' };
    const year =
      groups.year !== undefined
        ? Number(groups.year)
        : yearOf(published!) + (/last/i.test(groups.which!) ? -1 : /next/i.test(groups.which!) ? 1 : 0);
    const months = groups.half ? 6 : (amountAt(groups.amount!) ?? 3),
      isFirst = /first/i.test(groups.side!);
    const from = isoMonth(year, isFirst ? 1 : 13 - months),
      to = isoMonth(year, isFirst ? months : 12);
    return (groups.year === undefined ? reckoned : stated)(from, { to, value: `${from}/${to}` });
  },
};

export const YEAR_END: TimePhrasing = {
  name: 'year-end',
  examples: ['Stocks are up since {year-end|2024-12-31}.'],
  pattern: phrase('year[- ]end'),
  read: ({ input, index }, { published }) => {
    if (published === undefined) return { value: 'XXXX-12-31' };
    const isPast = /since $/i.test(input.slice(Math.max(0, index - 6), index));
    return reckoned(`${yearOf(published) - (isPast ? 1 : 0)}-12-31`);
  },
};

export const BUSINESS_UNIT: TimePhrasing = {
  name: 'week, month or year so far',
  examples: ['It was the wettest of {the week|2025-W47}.'],
  pattern: phrase(
    '(?<=\\b(?:of|for|in|during|over) )the (?:full |whole |entire )?(?<unit>week|month|year)(?! (?:of|ended|ending|before|after|that|to|in|when|earlier|prior|since)\\b)',
  ),
  read: ({ groups = {} }, { published }) => {
    const unit = groups.unit!.toLowerCase();
    if (published === undefined) return undefined;
    if (unit === 'week')
      return reckoned(isoDay(mondayOf(published)), {
        to: isoDay(mondayOf(published) + 6),
        value: placeUnit(published, 'week', 0).value,
      });
    return reckoned(unit === 'month' ? isoMonth(yearOf(published), monthOf(published)) : String(yearOf(published)));
  },
};
