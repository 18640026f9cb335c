/** A number with what belongs to its span: range, currency, per cent, unit of measure. */
import {
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  NATIONAL_CURRENCIES,
} from '../../lang/en/currencies.js';
import { type Unit, UNITS } from '../../lang/en/units.js';
import type { Token } from '../../text/tokens.js';
import type { Span } from '../../types.js';
import { fractionAt } from './fractions.js';
import { type Numeral, numeralAt } from './numerals.js';

export interface Quantity extends Span {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** The upper end of a range. */
  readonly upTo?: number;
  /** "1", "%", UCUM or ISO 4217. */
  readonly unit: string;
  readonly measured?: Unit['measure'];
  readonly written: Numeral['written'];
  readonly tail: string;
}

export function quantityAt(tokens: readonly Token[], i: number, last: number): Quantity | undefined {
  const share = fractionAt(tokens, i, last) ?? halfAt(tokens, i, last);
  if (share) return share;
  const sign = signAt(tokens, i, last),
    at = sign?.next ?? i,
    one = at < last ? numeralAt(tokens, at, last) : undefined,
    glued = at < last ? gluedRangeAt(tokens, at) : undefined;
  if (!one && !glued) return undefined;
  const ranged = glued ?? withRange(tokens, one!, last),
    start = sign ? tokens[i]!.start : ranged.start;
  const whole = { ...ranged, start, first: i, unit: sign?.code ?? '1' };
  return sign ? whole : withUnit(tokens, whole, last);
}

/** "Half a mile", "half an acre". */
function halfAt(tokens: readonly Token[], i: number, last: number): Quantity | undefined {
  const unit =
    tokens[i]!.lower === 'half' && /^an?$/.test(tokens[i + 1]?.lower ?? '') && i + 2 < last
      ? UNITS.get(tokens[i + 2]!.lower)
      : undefined;
  return (
    unit && {
      start: tokens[i]!.start,
      end: tokens[i + 2]!.end,
      first: i,
      next: i + 3,
      value: 0.5,
      unit: unit.ucum,
      measured: unit.measure,
      written: 'words',
      tail: '',
    }
  );
}

/** "$", "US$", "USD", "Rs", "K" before a number. */
function signAt(
  tokens: readonly Token[],
  i: number,
  last: number,
): { readonly code: string; readonly next: number } | undefined {
  const token = tokens[i]!,
    next = i + 1 < last ? tokens[i + 1]! : undefined,
    sign = CURRENCY_SIGNS.get(token.text);
  if (sign) return { code: sign, next: i + 1 };
  if (next?.text === '$' && next.start === token.end && DOLLAR_LETTERS.has(token.lower))
    return { code: DOLLAR_LETTERS.get(token.lower)!, next: i + 2 };
  if (next?.kind === 'number' && next.start === token.end && CURRENCY_LETTERS.has(token.text))
    return { code: CURRENCY_LETTERS.get(token.text)!, next: i + 1 };
  const code = next?.kind === 'number' ? CURRENCY_CODES.get(token.text) : undefined;
  return code ? { code, next: i + 1 } : undefined;
}

/** "three to four", "440-470", "between 10 and 12". */
function withRange(tokens: readonly Token[], one: Numeral, last: number): Numeral & { upTo?: number } {
  const link = one.next < last ? tokens[one.next]! : undefined,
    between =
      tokens[one.first - 1]?.lower === 'between' ||
      (CURRENCY_SIGNS.has(tokens[one.first - 1]?.text ?? '') && tokens[one.first - 2]?.lower === 'between');
  if (!link || one.tail || one.written === 'ordinal' || one.written === 'vague') return one;
  if (
    !(
      link.lower === 'to' ||
      link.lower === 'or' ||
      (/^[-–—]$/.test(link.text) && link.start === one.end) ||
      (between && link.lower === 'and')
    )
  )
    return one;
  const sign = one.next + 1 < last ? signAt(tokens, one.next + 1, last) : undefined,
    at = sign?.next ?? one.next + 1,
    two = at < last ? numeralAt(tokens, at, last) : undefined;
  if (!two || (two.written !== 'digits' && two.written !== 'words')) return one;
  const scale =
    two.value >= 1e3 && one.value < 1e3 && !Number.isInteger(Math.log10(one.value)) ? scaleOf(tokens, two) : 1;
  const low = one.value * scale;
  if (
    low >= two.value ||
    (link.lower === 'or' && two.value - low > 5) ||
    (link.lower === 'to' &&
      MOVED.has(
        tokens[CURRENCY_SIGNS.has(tokens[one.first - 1]?.text ?? '') ? one.first - 2 : one.first - 1]?.lower ?? '',
      ))
  )
    return one;
  return { ...two, start: one.start, first: one.first, value: low, upTo: two.value };
}

/** "rose $2 to $84" is a change and a level, no range. */
const MOVED: ReadonlySet<string> = new Set(
  `
  from rose fell up down gained lost jumped dropped climbed slid added rise fall rises falls grew plunged surged tumbled
  soared advanced rallied slipped sank eased declined increased shed
`
    .trim()
    .split(/\s+/),
);

/** "440-470" in one token; "3-2", "555-0142" and "2011-12" are no ranges. */
function gluedRangeAt(tokens: readonly Token[], i: number): (Numeral & { upTo: number }) | undefined {
  const token = tokens[i]!;
  if (!token.text.includes('-')) return undefined;
  const parts = /^(\d{1,3}(?:,\d{3})*(?:\.\d+)?)-(\d{1,3}(?:,\d{3})*(?:\.\d+)?)$/.exec(token.text);
  if (!parts) return undefined;
  const value = Number(parts[1]!.replaceAll(',', '')),
    upTo = Number(parts[2]!.replaceAll(',', ''));
  return value < upTo && value >= 5
    ? { start: token.start, end: token.end, first: i, next: i + 1, value, upTo, written: 'digits', tail: '' }
    : undefined;
}

/** "two to three million": the scale of the second number is that of both. */
function scaleOf(tokens: readonly Token[], two: Numeral): number {
  const bare = numeralAt(tokens, two.first, two.first + 1);
  return bare && bare.value > 0 ? two.value / bare.value : 1;
}

type Bare = Numeral & { readonly upTo?: number; readonly unit: string };

/** "31 per cent", "412p", "2.1 billion pounds", "three to four meters", "253,000 hectares". */
function withUnit(tokens: readonly Token[], bare: Bare, last: number): Quantity {
  if (bare.written === 'ordinal') return bare;
  if (bare.tail) return gluedUnit(tokens, bare);
  const next = bare.next < last ? tokens[bare.next]! : undefined;
  if (!next || next.start - bare.end > 1) return bare;
  const words = (n: number) =>
    tokens
      .slice(bare.next, Math.min(last, bare.next + n))
      .map((t) => t.lower)
      .join(' ');
  const upTo = (n: number) => ({ ...bare, next: bare.next + n, end: tokens[bare.next + n - 1]!.end });
  if (next.text === '%' || next.lower === 'percent' || next.lower === 'pct') return { ...upTo(1), unit: '%' };
  if (words(2) === 'per cent' || words(2) === 'percentage points' || words(2) === 'percentage point')
    return { ...upTo(2), unit: '%' };
  if (CURRENCY_CODES.has(next.text)) return { ...upTo(1), unit: CURRENCY_CODES.get(next.text)! };
  for (const n of [3, 2]) {
    const national = NATIONAL_CURRENCIES.get(singular(words(n)));
    if (national) return { ...upTo(n), unit: national };
  }
  const [people = '', coin = ''] = words(2).split(' '),
    foreign =
      /^\p{Lu}/u.test(next.text) && people
        ? (CURRENCY_NAMES.get(singular(coin)) ?? CURRENCY_NAMES.get(coin))
        : undefined;
  if (foreign && /(?:n|sh|se|i|ch|ese)$/.test(people)) return { ...upTo(2), unit: foreign };
  if (bare.written === 'vague' && next.lower === 'of') return ofUnit(tokens, bare, last);
  for (const n of [3, 2, 1]) {
    const unit =
      bare.next + n <= last
        ? (UNITS.get(singular(words(n))) ?? UNITS.get(words(n)) ?? UNITS.get(words(n).replace(/s /, ' ')))
        : undefined;
    if (unit) return { ...upTo(n), unit: unit.ucum, measured: unit.measure };
  }
  const [word = '', ...rest] = next.lower.split('-'),
    money = CURRENCY_NAMES.get(singular(word)) ?? CURRENCY_NAMES.get(word);
  if (money && !(money === 'GBP' && tokens[bare.next + 1]?.lower === 'of') && word !== 'p')
    return { ...upTo(1), end: next.start + word.length, unit: money, tail: rest.join('-') };
  return bare;
}

/** "hundreds of tons", "millions of dollars": the unit is no part of the span where a noun follows it. */
function ofUnit(tokens: readonly Token[], bare: Bare, last: number): Quantity {
  const noun = bare.next + 1 < last ? tokens[bare.next + 1]! : undefined;
  const word = singular(noun?.lower ?? ''),
    unit = UNITS.get(word),
    money = CURRENCY_NAMES.get(word);
  if (!noun || (!unit && !money)) return bare;
  return {
    ...bare,
    next: bare.next + 2,
    end: noun.end,
    unit: unit?.ucum ?? money!,
    ...(unit ? { measured: unit.measure } : {}),
  };
}

/** Below this a "-pound" thing is weighed ("a 500-pound bomb"), above it priced ("2.09 bln-pound"). */
const HEAVY = 1e4;

/** What a "310-kilometer" thing is told by; "a 40-degree" day and a "500-watt" lamp are kinds of things. */
const DIMENSIONS: ReadonlySet<string> = new Set(['length', 'area']);

/** "412p", "445-pence", "2.09 bln-pound", "180km", "500-pound". */
function gluedUnit(tokens: readonly Token[], bare: Bare): Quantity {
  const [word = '', ...rest] = bare.tail.split('-'),
    money = CURRENCY_NAMES.get(singular(word)) ?? CURRENCY_NAMES.get(word),
    unit = UNITS.get(word);
  const isShort =
      unit !== undefined && (word.length <= 3 || (bare.written === 'digits' && DIMENSIONS.has(unit.measure))),
    end =
      bare.end + (tokens[bare.next - 1]!.text[bare.end - tokens[bare.next - 1]!.start] === '-' ? 1 : 0) + word.length;
  if (word === 'pound' && bare.value < HEAVY && rest.length === 0)
    return { ...bare, unit: '[lb_av]', measured: 'weight', end };
  if (money) return { ...bare, unit: money, end, tail: rest.join('-') };
  if (isShort) return { ...bare, unit: unit.ucum, measured: unit.measure, end, tail: rest.join('-') };
  return bare;
}

/** The last word without its plural s. */
export const singular = (words: string): string => words.replace(/(\p{L}{2,})s$/u, '$1');
