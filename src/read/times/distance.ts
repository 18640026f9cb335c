/** "three days ago", "weeks ago", "two hours later", "a year earlier". */
import { amountAt, periodAt } from './amounts.js';
import { dayAt, isoDay, twoDigits } from './calendar.js';
import { NUMBER, PERIOD, phrase } from './patterns.js';
import { lastDay, placeOffset } from './place.js';
import { sameQuarterBefore } from './quarter.js';
import { type Placed, reckoned, type Setting, type TimePhrasing } from './setting.js';

const DISTANCE = `(?:(?<amount>${NUMBER}|an?) )?(?<unit>${PERIOD})s?(?<and> and a half)?`;

export const AGO: TimePhrasing = {
  name: 'so long ago',
  examples: [
    'It opened {three days ago|2025-11-16} and was planned {two years ago|2023}.',
    'He quit {weeks ago|PAST_REF}.',
  ],
  pattern: phrase(`${DISTANCE} ago`),
  read: ({ groups = {}, index }, setting) => {
    const unit = periodAt(groups.unit!),
      amount = groups.amount === undefined ? undefined : amountAt(groups.amount);
    if (amount === undefined || /second|minute|hour/.test(unit)) return { value: 'PAST_REF' };
    const quarter = amount === 1 && unit === 'year' && !groups.and ? sameQuarterBefore(setting, index) : undefined;
    if (quarter) return quarter;
    return setting.published === undefined
      ? { value: 'PAST_REF' }
      : placeOffset(setting.published, amount + (groups.and ? 0.5 : 0), unit, -1);
  },
};

export const LATER: TimePhrasing = {
  name: 'so long before or after the time told last',
  examples: [
    'It opened on {3 May 2021|2021-05-03} and shut {three days later|2021-05-06}.',
    'Profit was higher than {a year earlier|2024}.',
  ],
  pattern: phrase(
    `(?:(?:about|some|nearly|just|almost) )?${DISTANCE} (?<side>later|earlier|afterwards?|before(?= ?[,.;]|$))`,
  ),
  read: ({ groups = {}, index }, setting) => {
    const unit = periodAt(groups.unit!),
      whole = groups.amount === undefined ? undefined : amountAt(groups.amount),
      amount = whole === undefined ? undefined : whole + (groups.and ? 0.5 : 0),
      direction = /earlier|before/i.test(groups.side!) ? -1 : 1;
    const quarter = amount === 1 && unit === 'year' && direction < 0 ? sameQuarterBefore(setting, index) : undefined;
    if (quarter) return quarter;
    const shifted = amount === undefined ? undefined : shiftedClock(setting, amount, unit, direction);
    if (shifted) return shifted;
    const from = lastDay(setting, unit);
    return from === undefined || amount === undefined
      ? { value: direction > 0 ? 'FUTURE_REF' : 'PAST_REF' }
      : placeOffset(from, amount, unit, direction);
  },
};

/** "two hours later", after a time told by the clock. */
function shiftedClock({ last }: Setting, amount: number, unit: string, direction: number): Placed | undefined {
  const clock = /^(.{10})T(\d\d):(\d\d)/.exec(last?.from ?? ''),
    minutes = { hour: 60, minute: 1 }[unit];
  if (!clock || minutes === undefined || !(amount <= 1e4)) return undefined; // “several hours” is no number
  const total = Number(clock[2]) * 60 + Number(clock[3]) + direction * Math.round(amount * minutes),
    day = dayAt(clock[1]!)! + Math.floor(total / 1440),
    rest = ((total % 1440) + 1440) % 1440;
  return reckoned(`${isoDay(day)}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`);
}
