/**
 * "three hours", "a day and a half", "month-long", "24-hour", "for weeks", "over two decades", "the past three years".
 */
import { amountAt, durationOf, periodAt } from './amounts.js';
import { isoDay, isoMonth, isWithin, monthOf, yearOf } from './calendar.js';
import { NUMBER, PERIOD, phrase } from './patterns.js';
import { reckoned, type Setting, type TimePhrasing } from './setting.js';

export const DURATION: TimePhrasing = {
  name: 'length of time in numbers',
  why: 'Ages are none: "71 years old", "a 20-year-old".',
  examples: [
    'The search took {two hours|PT2H}, not {a day and a half|PT36H}.',
    'A {month-long|P1M} strike followed {24 years|P24Y} of peace.',
    'Help will come within {48 hours|PT48H}.',
    'The man, 71 years old, fell. A 20-year-old saw it.',
  ],
  pattern: phrase(
    `(?:(?<half>half an?) |(?<amount>${NUMBER}|an?(?= (?:${PERIOD})s? and a half))(?: more)?[- ])(?<unit>${PERIOD})s?(?<and> and a half)?(?:[- ]long)?(?<!three[- ]quarters)(?![- ](?:old|ago|earlier|later)|-olds?)`,
  ),
  read: ({ groups = {}, input, index, 0: words }) => {
    if (/ night$/i.test(words) && !/^(?:an?|one) /i.test(words)) return undefined; // "22 night raids"
    if (/\baged? $/i.test(input.slice(Math.max(0, index - 5), index))) return undefined;
    const amount = groups.half ? 0.5 : amountAt(groups.amount!);
    return { value: durationOf(amount === undefined ? undefined : amount + (groups.and ? 0.5 : 0), groups.unit!) };
  },
};

export const BARE_DURATION: TimePhrasing = {
  name: 'length of time without a number',
  examples: [
    'It burned for {weeks|PXW}.',
    'The {year-long|P1Y} ban ended after {a week|P1W}.',
    'Aid came within {hours|PTXH}, {a day|P1D} after the flood.',
  ],
  pattern: phrase(
    `(?:(?<=\\b(?:for|within|in|after|over|took|takes|lasted|spent|than|nearly|almost|about|under|just|only|every few) (?:more than |nearly |almost |about )?)(?:an? (?<unit>(?!second)${PERIOD})(?! (?:ago|earlier|later|before|after|old|of \\p{Lu}))|(?<many>${PERIOD})s)|(?<some>${PERIOD})s(?= (?:after|before) )|an? (?<single>(?!second)${PERIOD})(?= (?:after|before) )|(?<whole>day|week|month|year|decade|hour|century)[- ]long)(?! (?:ago|earlier|later))`,
  ),
  read: ({ groups = {} }) => ({
    value:
      (groups.many ?? groups.some)
        ? durationOf(undefined, (groups.many ?? groups.some)!)
        : durationOf(1, (groups.unit ?? groups.single ?? groups.whole)!),
  }),
};

export const NEIGHBOURING_DURATION: TimePhrasing = {
  name: 'stretch up to the report, or from it on',
  examples: [
    'Rents rose in {the past three years|P3Y}.',
    'In {recent weeks|PXW} and {the next two months|P2M} ice is thin; it was so for {the past decade|P1DE}.',
  ],
  pattern: phrase(
    `(?:the |these )?(?<side>past|last|next|coming|recent|previous|following|preceding) (?:(?<amount>${NUMBER}) )?(?<unit>${PERIOD})s(?: or so)?|the (?:(?:past|last) (?<one>decade|century)|past (?<short>year|month|week|hour|day))`,
  ),
  read: ({ groups = {} }, setting) => {
    const one = groups.one ?? groups.short,
      unit = periodAt(groups.unit ?? one!),
      amount = one ? 1 : groups.amount === undefined ? undefined : amountAt(groups.amount);
    const value = durationOf(amount, unit),
      when = stretch(setting, amount, unit, /next|coming|following/i.test(groups.side ?? '') ? 1 : -1);
    return when === undefined ? { value } : reckoned(when[0], { to: when[1], value });
  },
};

/** The days or months that a stretch of so many units covers, ending or beginning with the report. */
function stretch(
  { published }: Setting,
  amount: number | undefined,
  unit: string,
  direction: 1 | -1,
): [string, string] | undefined {
  const days = { day: 1, week: 7 }[unit],
    months = { month: 1, quarter: 3, year: 12, decade: 120 }[unit];
  if (
    published === undefined ||
    amount === undefined ||
    (days === undefined && months === undefined) ||
    !isWithin(published, direction * amount, days ?? months! * 31)
  )
    return undefined;
  const far =
    days !== undefined
      ? isoDay(published + direction * Math.round(days * amount))
      : isoMonth(yearOf(published), monthOf(published), direction * Math.round(months! * amount));
  const near = days !== undefined ? isoDay(published) : isoDay(published).slice(0, 7);
  return direction < 0 ? [far, near] : [near, far];
}
