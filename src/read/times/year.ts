/** "in 2019", "early 2024", "2011–2015", "fiscal 2025", "the 1990s". */
import { phrase, YEAR } from './patterns.js';
import { stated, type TimePhrasing } from './setting.js';

export const NAMED_YEAR: TimePhrasing = {
  name: 'year',
  why: 'Four figures are a year beside a preposition, before a noun in the singular, in brackets or at a pause; never beside a currency or a counted plural.',
  examples: [
    'The firm, founded in {1998|1998}, won the {2016|2016} prize.',
    'The tower ({2004|2004}) fell.',
    'Some 2000 people came to 1800 Lake Street, and he paid $2010.',
    'He served from {2011|2011} to {2015|2015}.',
  ],
  pattern: phrase(
    `(?:(?<edge>early|late|mid|fiscal|fiscal year|the year|the end of|the beginning of|the start of)[ -](?:in )?)?(?<year>${YEAR})(?:(?<dash>[-–/])(?<until>(?:1[1-9]|20)\\d\\d|\\d\\d)(?!\\d))?`,
  ),
  read: (words) => {
    const { edge, year = '', until, dash } = words.groups ?? {};
    const last = until === undefined ? undefined : until.length === 2 ? year.slice(0, 2) + until : until;
    if (edge === undefined && !(last !== undefined && last > year && isBare(words)) && !isYearHere(words))
      return undefined;
    const modifier = MODIFIERS[(edge ?? '').toLowerCase()];
    if (last !== undefined && dash && last > year) return stated(year, { to: last, value: `${year}/${last}` });
    return stated(year, modifier ? { modifier } : {});
  },
};

/** No currency, decimal or hyphen stands before it. */
const isBare = ({ input, index }: Pick<RegExpExecArray, 'input' | 'index'>): boolean =>
  !/[$€£¥₹#\d.,–-]$/u.test(input.slice(Math.max(0, index - 1), index));

function isYearHere({ input, index, 0: words }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 14), index),
    after = input.slice(index + words.length, index + words.length + 20);
  if (
    !isBare({ input, index }) ||
    /\b(?:No\.?|flight|room|page|about|some|nearly|over|least|than) $/i.test(before) ||
    /^(?:,\d|-\p{L}|['’]?s\b(?<!['’]s))/u.test(after)
  )
    return false;
  if (
    /\b(?:in|since|of|from|to|until|till|by|through|during|before|after|for|and|or|between|dated|year|season|©|\(c\)|around|circa) $|[(©] ?$|(?:^|\n)$/iu.test(
      before,
    )
  )
    return !COUNTED.test(after);
  if (
    /\b(?!about|some|nearly|over|than|least|around|to|at|on|with)\p{Ll}+ $/u.test(before) &&
    /^ \p{Ll}+[^s\P{L}](?!\p{L})/u.test(after) &&
    !COUNTED.test(after) &&
    !/^ (?:and|or|on|at|in|by|was|were|is|are)\b/.test(after)
  )
    return true;
  return /^(?:\)|[.;:!?]?(?:\s*$|\n)|,| (?:and|but|or|to|when|after|before|until|as|with|that|which|by|in)\b|['’]s\b)/u.test(
    after,
  )
    ? /\p{L},? $/u.test(before)
    : /\b(?:the|its|his|her|their|our|a|an|this|['’]s) $/i.test(before) && !COUNTED.test(after);
}

/** A plural that four figures count. */
const COUNTED =
  /^ (?:people|men|women|children|workers|troops|soldiers|homes|houses|feet|miles|metres|meters|tons|tonnes|dollars|pounds|euros|shares|points|hours|GMT|UTC|local time|\p{L}+ (?:people|men|women|street|road|avenue|lane))\b/iu;

export const DECADE: TimePhrasing = {
  name: 'decade',
  examples: [
    'The mine closed in {the 1990s|199}.',
    'Prices peaked in {the early 1970s|197}.',
    'She wrote in {the ’80s|198}.',
  ],
  pattern: phrase(
    `(?:the )?(?:(?<edge>early|late|mid)[ -](?:to late )?)?(?:(?<decade>(?:1[1-9]|20)\\d0)['’]?s|['’](?<short>[2-9]0)s)`,
  ),
  read: ({ groups = {} }) => {
    const first = Number(groups.decade ?? `19${groups.short}`),
      modifier = MODIFIERS[(groups.edge ?? '').toLowerCase()];
    return stated(String(first), {
      to: String(first + 9),
      value: String(first / 10),
      ...(modifier ? { modifier } : {}),
    });
  },
};

export const CENTURY: TimePhrasing = {
  name: 'century',
  examples: ['The chapel is from {the 15th century|14}.'],
  pattern: phrase('(?:the )?(?:(?<edge>early|late|mid)[ -])?(?<nth>\\d{1,2})(?:st|nd|rd|th)[- ]century'),
  read: ({ groups = {} }) => {
    const first = (Number(groups.nth) - 1) * 100;
    return first < 1000
      ? { value: String(first / 100).padStart(2, '0') }
      : stated(String(first), { to: String(first + 99), value: String(first / 100) });
  },
};

const MODIFIERS: { readonly [edge: string]: 'early' | 'mid' | 'late' } = {
  early: 'early',
  'the beginning of': 'early',
  'the start of': 'early',
  mid: 'mid',
  late: 'late',
  'the end of': 'late',
};
