/** "at 5 p.m.", "by 05.00", "1600 GMT", "10:58", "noon", "before dawn". */
import { SMALL_NUMBERS, TENS } from '../../lang/en/numbers.js';
import { ZONES } from '../../lang/en/periods.js';
import type { When } from '../../types.js';
import { amountAt } from './amounts.js';
import { isoDay, twoDigits } from './calendar.js';
import { phrase, ZONE } from './patterns.js';
import { type Placed, type Setting, reckoned, tenseAt, type TimePhrasing } from './setting.js';

const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const SMALL = [...SMALL_NUMBERS.keys()],
  MINUTES = `(?:${[...TENS.keys()].join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(1).reverse().join('|')}`;

export const CLOCK: TimePhrasing = {
  name: 'time of day by the clock',
  why: 'The day is the one written beside it, else the one told shortly before, else that of the report; the one before where the sentence looks back and the report came out earlier in the day.',
  examples: [
    'She rang {at 7:26 p.m.|2025-11-19T19:26}',
    'All were out {by 05.00|2025-11-19T05:00}.',
    'It struck {at noon|2025-11-19T12:00}.',
    'It hit {at 11:23 p.m. (1523 GMT) on Saturday|2025-11-15T23:23}.',
    'They won 3:2 on a 5.30 line.',
  ],
  pattern: phrase(
    `(?:(?<prep>at|by|around|about|before|after|until|from|since|shortly after|just before|just after) )?(?:about |around )?(?:(?<hour>\\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\\d)(?!\\d)(?::[0-5]\\d)?)?\\s?(?<half>[ap]\\.?\\s?m(?:\\.|(?!\\p{L})))?|(?<four>[0-2]\\d[0-5]\\d)(?= ?(?:hours|hrs|local time|${ZONE}))(?: hours| hrs)?|(?<word>noon|midday|midnight))(?:,? (?<local>local time)|,? (?:(?<zone>${ZONE})|\\(${ZONE}\\)))?(?: \\(\\d{1,2}[:.]?\\d\\d ${ZONE}\\))?`,
  ),
  read: (words, setting) => {
    const { prep, hour, mark, minute, half, four, word, zone, local } = words.groups ?? {};
    let h = word ? (/midnight/i.test(word) ? 0 : 12) : four ? Number(four.slice(0, 2)) : Number(hour);
    const m = four ? Number(four.slice(2)) : Number(minute ?? 0);
    const named =
      half !== undefined || zone !== undefined || local !== undefined || four !== undefined || word !== undefined;
    if (
      !named &&
      !(mark === ':' && hour!.length + minute!.length === 4) &&
      !(prep && minute !== undefined && (mark === ':' || hour!.length === 2))
    )
      return undefined;
    if (h > 23 || (half && (h > 12 || h === 0))) return undefined;
    if (half) h = (h % 12) + (/^p/i.test(half) ? 12 : 0);
    return placeClock(h, m, zone?.toLowerCase(), setting, words);
  },
};

export const SPOKEN_CLOCK: TimePhrasing = {
  name: 'time of day as it is spoken',
  examples: [
    'Half of them came {by six o’clock|2025-11-19T06:00}.',
    'The bakery opened {at four in the afternoon|2025-11-19T16:00}, the mill {at 4.25 in the morning|2025-11-19T04:25}.',
    'One in the morning shift fell ill; two at night school did.',
  ],
  pattern: phrase(
    `(?:(?:at|by|around|about|before|after|until|from|since) )?(?:about |around )?(?<hour>1[0-2]|0?[1-9]|${HOURS.join('|')})(?:[.:](?<minute>[0-5]\\d))?(?: o[’'](?<sharp>clock)(?: (?<of>in the (?:morning|afternoon|evening)|at night))?| (?<part>in the (?:morning|afternoon|evening))(?! \\p{L}+ (?:fell|was|were|is|are)\\b| shift))`,
  ),
  read: (words, setting) => {
    const { groups = {} } = words,
      hour = hourOf(groups.hour!, groups.part ?? groups.of);
    return placeClock(hour, Number(groups.minute ?? 0), undefined, setting, words);
  },
};

/** @param part of the day, which tells the half of it: "eight", "in the evening" is 20 */
function hourOf(word: string, part = ''): number {
  const hour = HOURS.indexOf(word.toLowerCase()) + 1 || Number(word),
    isLate = /afternoon|evening/i.test(part) || (/night/i.test(part) && hour > 5 && hour < 12);
  return isLate ? (hour % 12) + 12 : hour % (part ? 12 : 13);
}

export const PAST_THE_HOUR: TimePhrasing = {
  name: 'time of day by minutes past an hour or to it',
  why: 'Numbers with “to” alone between them are a range: “ten to twelve boats”.',
  examples: [
    'It gave way {at ten past eight|2025-11-19T08:10}, not {at a quarter to seven in the evening|2025-11-19T18:45}.',
    'She rang {at twenty-two minutes past eleven|2025-11-19T11:22} and {at half past nine|2025-11-19T09:30}.',
    'Ten to twelve boats came; a quarter to one in three sank, and the catch fell by a quarter to 10 tonnes.',
    'Boil it for {45 minutes|PT45M} to {one hour|PT1H}.',
  ],
  pattern: phrase(
    `(?:(?:at|by|around|about|before|after|until|from|since) )?(?:about |around )?(?:(?<half>half) past|(?<quarter>(?:a )?quarter (?:past|(?<to>(?<=\\b(?:at|about|around|until|till|before|after|since|from) (?:a )?quarter )to)))|(?<minutes>\\d{1,2}|${MINUTES}) (?:minutes? (?<side>to|past)|past)) (?<hour>1[0-2]|[1-9](?!\\d)|${HOURS.join('|')})(?! (?:\\p{Ll}+s|hour|minute|day|week|month|year|per cent|percent|hundred|thousand|million|billion)\\b|[-–%]|[.,]\\d)(?: (?<part>in the (?:morning|afternoon|evening)|at night))?`,
  ),
  read: (words, setting) => {
    const { groups = {} } = words,
      minutes = groups.half ? 30 : groups.quarter ? 15 : amountAt(groups.minutes!),
      isTo = /^to$/i.test(groups.to ?? groups.side ?? '');
    if (minutes === undefined || minutes > 59) return undefined;
    const hour = hourOf(groups.hour!, groups.part) - (isTo ? 1 : 0);
    return placeClock((hour + 24) % 24, isTo ? 60 - minutes : minutes, undefined, setting, words);
  },
};

export const STAMP: TimePhrasing = {
  name: 'time of an entry on a live page',
  why: 'One alone may be a price: “2.50 a litre”.',
  examples: ['{20.50|2025-11-19T20:50} The gates are shut.\n\n{19.15|2025-11-19T19:15} The river rises.'],
  pattern: /(?<=^[•*]? ?)(?<hour>[0-2]?\d)[.:h](?<minute>[0-5]\d)(?=\s+(?:[–—:|-] )?["“‘']?[\p{L}\p{N}])/gmu,
  read: ({ groups = {}, 0: words, index, input }, setting) => {
    const hour = Number(groups.hour);
    if (
      hour > 23 ||
      !(
        OTHER_STAMP.test(input.slice(Math.max(0, index - ENTRY), index)) ||
        OTHER_STAMP.test(input.slice(index + words.length, index + words.length + ENTRY))
      )
    )
      return undefined;
    return placeClock(hour, Number(groups.minute), undefined, withoutTold(setting));
  },
};
/** Another stands near: an entry is no longer than so many characters. */
const OTHER_STAMP = /^[•*]? ?[0-2]?\d[.:h][0-5]\d\s/mu,
  ENTRY = 3000;
const withoutTold = ({ day: _, ...setting }: Setting): Setting => setting;

/**
 * The time of day where the report came out, if that is known and the same day there; else as written.
 * @param words which tell whether it is over, where the sentence may
 */
function placeClock(
  hour: number,
  minute: number,
  zone: string | undefined,
  { published, ahead, day, minutes, text }: Setting,
  words?: RegExpExecArray,
): Placed {
  const shift = zone === undefined || ahead === undefined ? 0 : ahead - ZONES.get(zone)!,
    local = hour * 60 + minute + shift,
    isSameDay = local >= 0 && local < 1440;
  const time = isSameDay
    ? `T${twoDigits(Math.floor(local / 60))}:${twoDigits(local % 60)}`
    : `T${twoDigits(hour)}:${twoDigits(minute)}`;
  const isPast = (): boolean =>
    words !== undefined &&
    minutes !== undefined &&
    (isSameDay ? local : hour * 60 + minute) > minutes &&
    tenseAt(text, { start: words.index, end: words.index + words[0].length }) === 'past';
  const on = day ?? (published === undefined ? undefined : isoDay(isPast() ? published - 1 : published));
  return on === undefined ? { value: `XXXX-XX-XX${time}` } : reckoned(on + time);
}

export const DAWN: TimePhrasing = {
  name: 'dawn, dusk and nightfall',
  examples: ['He was held {before dawn|2025-11-19TDT}.'],
  pattern: phrase('(?:before|at|by|after) (?<word>dawn|daybreak|dusk|nightfall)'),
  read: ({ groups = {} }, { published }) => {
    const part = /dawn|daybreak/i.test(groups.word!) ? 'TDT' : 'TNI';
    return published === undefined
      ? { value: `XXXX-XX-XX${part}` }
      : reckoned(isoDay(published), { value: isoDay(published) + part });
  },
};

/** A clock time on the day of `date`: "at 5 p.m." + "Saturday". Undefined where the date is coarser than a day. */
export function clockOn(clock: Placed, date: Placed): Placed | undefined {
  const time = /T\d\d:\d\d/.exec(clock.value)?.[0];
  if (time === undefined || !date.when || date.when.from.length !== 10 || date.when.to !== undefined) return undefined;
  const when: When = { from: date.when.from + time, basis: date.when.basis };
  return { value: when.from, when };
}
