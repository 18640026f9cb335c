/** "in March", "last April", "early September", "mid-May", "June 2024", "July last year". */
import { DOUBTFUL_MONTHS, MONTHS } from '../../lang/en/months.js';
import { isoMonth, monthOf, yearOf } from './calendar.js';
import { MONTH, phrase, YEAR } from './patterns.js';
import { placeMonth } from './place.js';
import { reckoned, stated, type TimePhrasing } from './setting.js';

export const NAMED_MONTH: TimePhrasing = {
  name: 'month, with or without its year',
  why: 'March, April, May, June, July and August are also verbs, walks and people: they need a preposition, a year or the like beside them.',
  examples: [
    'Prices rose in {March|2025-03} and since {early September|2025-09}.',
    'It is safe until {July 2026|2026-07}.',
    'Voting will open in {January|2026-01}.',
    'He may go. The March on Lisford drew crowds, and April Dunne spoke.',
  ],
  pattern: phrase(
    `(?:(?<edge>early|late|mid|the beginning of|the start of|the middle of|the end of|the first half of|the second half of)[ -](?:in )?)?(?:(?<which>last|next|this) )?(?<month>${MONTH})(?:(?:,| of)? (?:(?<year>${YEAR})|(?<whose>(?:last|this|next) year)))?(?! \\d{1,2}(?!\\d))`,
  ),
  read: (words, setting) => {
    const { edge, which = '', month: name = '', year, whose } = words.groups ?? {};
    const lower = name.toLowerCase().replace('.', ''),
      month = MONTHS.get(lower)!;
    if (!/^\p{Lu}/u.test(name) || (lower.length < 4 && lower !== 'may' && !name.endsWith('.') && year === undefined))
      return undefined;
    if (
      DOUBTFUL_MONTHS.has(lower) &&
      edge === undefined &&
      !which &&
      year === undefined &&
      !whose &&
      !isMonthHere(words)
    )
      return undefined;
    const modifier = edge === undefined ? {} : { modifier: MODIFIERS[edge.toLowerCase()] ?? 'mid' };
    if (year !== undefined) return stated(isoMonth(Number(year), month), modifier);
    const { published } = setting,
      span = { start: words.index, end: words.index + words[0].length };
    if (published !== undefined && whose)
      return reckoned(
        isoMonth(yearOf(published) + (/last/i.test(whose) ? -1 : /next/i.test(whose) ? 1 : 0), month),
        modifier,
      );
    if (published !== undefined && which && !/this/i.test(which)) {
      const ahead = /last/i.test(which)
        ? -((monthOf(published) - month + 12) % 12 || 12)
        : (month - monthOf(published) + 12) % 12 || 12;
      return reckoned(isoMonth(yearOf(published), monthOf(published), ahead), modifier);
    }
    return placeMonth(month, setting, span, modifier);
  },
};

/** "in May", "May's figures", "from March to May"; not "The March on", "April Dunne", "may". */
function isMonthHere({ input, index, 0: words }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 12), index),
    after = input.slice(index + words.length, index + words.length + 12);
  return (
    /\b(?:in|since|until|till|by|from|to|through|during|between|before|after|and|of|for|every|each) $/i.test(before) &&
    !/^ \p{Lu}/u.test(after) &&
    !/^ (?:on|for) \p{Lu}/u.test(after)
  );
}

const MODIFIERS: { readonly [edge: string]: 'early' | 'mid' | 'late' } = {
  early: 'early',
  'the beginning of': 'early',
  'the start of': 'early',
  'the first half of': 'early',
  mid: 'mid',
  'the middle of': 'mid',
  late: 'late',
  'the end of': 'late',
  'the second half of': 'late',
};
