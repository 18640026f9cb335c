/**
 * "last week", "this year", "next month", "the previous quarter", "earlier this month", "the same day", "this weekend".
 */
import { periodAt } from './amounts.js';
import { mondayOf, weekdayOf } from './calendar.js';
import { phrase } from './patterns.js';
import { lastDay, placeUnit } from './place.js';
import { type Setting, tenseAt, type TimePhrasing } from './setting.js';

const UNIT = '(?:weekend|week|fortnight|month|quarter|year|decade|century)';

export const UNIT_OF_REPORT: TimePhrasing = {
  name: 'week, month or year of the report, before or after it',
  examples: [
    'The plan came out {last week|2025-W46} and takes force {next year|2026}.',
    'It failed {earlier this month|2025-11}, in {this fiscal year|2025} as in {the last school year|2024}.',
    'Crews worked over {the weekend|2025-W46-WE}.',
  ],
  pattern: phrase(
    `(?:(?<edge>early|late|later|earlier) )?(?:(?<which>last|this|next|the past|the last|this past|the next|this coming|the coming|the current) (?:(?:fiscal|financial|school|academic|calendar) (?=year))?(?<unit>${UNIT})|(?<weekend>the weekend))`,
  ),
  read: (words, setting) => {
    const { edge = '', which = 'this', unit = 'weekend', weekend } = words.groups ?? {};
    // a stretch, not the 2010s
    if (/^the (?:past|last)$/i.test(which) && /decade|century/i.test(unit)) return undefined;
    if (setting.published === undefined) return { value: UNKNOWN[unit.toLowerCase()] ?? 'XXXX' };
    const ahead =
      weekend || (/^this$/i.test(which) && /weekend/i.test(unit))
        ? weekendOf(setting, words.index, words[0].length)
        : /last|past/i.test(which)
          ? -1
          : /next|coming/i.test(which)
            ? 1
            : 0;
    const modifier = /^early$/i.test(edge) ? ('early' as const) : /^late$/i.test(edge) ? ('late' as const) : undefined;
    return placeUnit(setting.published, unit.toLowerCase(), ahead, modifier ? { modifier } : {});
  },
};

/** From Thursday on a weekend that no past verb names is the one to come. */
function weekendOf(setting: Setting, start: number, length: number): number {
  const today = weekdayOf(setting.published!);
  if (today >= 6) return 0;
  const tense = tenseAt(setting.text, { start, end: start + length });
  return tense === 'future' || (tense === undefined && today >= 4) ? 0 : -1;
}

export const UNIT_TOLD_OF: TimePhrasing = {
  name: 'unit counted from the time told last',
  examples: [
    'The bridge opened in {2011|2011} and cracked {the following year|2012}.',
    'He came on {Friday|2025-11-14} and left {the next day|2025-11-15}.',
    'It shut in {May 2020|2020-05}; {that year|2020} was dry.',
  ],
  pattern: phrase(
    '(?:(?<which>that|that same|the same|the following|the previous|the preceding|the next) (?<unit>day|week|month|year|decade|quarter)|the (?<noun>day|week|month|year|decade) (?<side>before|after|earlier|prior)|(?<eve>the eve of))(?! of)',
  ),
  read: ({ groups = {} }, setting) => {
    if (groups.eve) return undefined;
    const unit = periodAt(groups.unit ?? groups.noun ?? 'day'),
      words = (groups.which ?? groups.side ?? '').toLowerCase();
    const ahead = /following|next|after/.test(words)
      ? 1
      : /previous|preceding|before|earlier|prior/.test(words)
        ? -1
        : 0;
    const from = lastDay(setting, unit);
    return from === undefined
      ? { value: UNKNOWN[unit] ?? 'XXXX-XX-XX' }
      : placeUnit(unit === 'week' ? mondayOf(from) : from, unit, ahead);
  },
};

const UNKNOWN: { readonly [unit: string]: string } = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};
