/**
 * Numbers as they are written: "131", "2.1bn", "sixty-four", "two hundred and sixty-eight", "dozens", "20th". What they
 * count is left to others.
 */
import { ORDINALS, SCALES, SEVERAL, SMALL_NUMBERS, TENS, VAGUE } from '../../lang/en/numbers.js';
import type { Token } from '../../text/tokens.js';
import type { Span } from '../../types.js';

export interface Numeral extends Span {
  /** Its tokens: `first` included, `next` excluded. */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly written: 'digits' | 'words' | 'vague' | 'ordinal';
  /** What is glued to the number: "p" of "412p-a-share", "storey" of "six-storey". */
  readonly tail: string;
}

/** The number that begins at token `i`. */
export function numeralAt(tokens: readonly Token[], i: number, last: number): Numeral | undefined {
  const token = tokens[i]!;
  if (token.kind === 'number') return digitsAt(tokens, i, last);
  if (token.kind !== 'word' || !(OPENERS.has(token.lower) || token.lower.includes('-'))) return undefined;
  return vagueAt(tokens, i, last) ?? ordinalAt(token, i) ?? wordsAt(tokens, i, last);
}

/** Words a number can begin with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...ORDINALS.keys(),
  'a',
  'half',
  'tens',
  ...SEVERAL,
]);

const DIGITS = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:-?(\p{L}[\p{L}\p{N}-]*))?$/u;

function digitsAt(tokens: readonly Token[], i: number, last: number): Numeral | undefined {
  const token = tokens[i]!,
    parts = DIGITS.exec(token.text);
  if (!parts) return undefined;
  const digits = parts[1]!,
    tail = (parts[2] ?? '').toLowerCase(),
    value = Number(digits.replaceAll(',', ''));
  if (/^(?:st|nd|rd|th)$/.test(tail))
    return { start: token.start, end: token.end, first: i, next: i + 1, value, written: 'ordinal', tail: '' };
  const [scaleWord = '', ...rest] = tail.split('-'),
    glued = SCALES.get(scaleWord);
  if (glued !== undefined && (scaleWord !== 'm' || /^\d+(?:\.\d+)?m(?:-|$)/.test(token.lower)))
    return {
      start: token.start,
      end: token.start + digits.length + (token.text[digits.length] === '-' ? 1 : 0) + scaleWord.length,
      first: i,
      next: i + 1,
      value: exact(value * glued),
      written: 'digits',
      tail: rest.join('-'),
    };
  if (tail)
    return {
      start: token.start,
      end: token.start + digits.length,
      first: i,
      next: i + 1,
      value,
      written: 'digits',
      tail,
    };
  return scaled(tokens, last, {
    start: token.start,
    end: token.end,
    first: i,
    next: i + 1,
    value,
    written: 'digits',
    tail: '',
  });
}

/** "2.09 billion", "60 million", "2.09 bln-pound". */
function scaled(tokens: readonly Token[], last: number, numeral: Numeral): Numeral {
  const token = numeral.next < last ? tokens[numeral.next] : undefined;
  if (!token || token.start - numeral.end > 1) return numeral;
  const [word = '', ...rest] = token.lower.split('-'),
    scale = word.length > 1 ? SCALES.get(word) : undefined;
  if (scale === undefined) return numeral;
  const more = {
    ...numeral,
    end: token.start + word.length,
    next: numeral.next + 1,
    value: exact(numeral.value * scale),
    tail: rest.join('-'),
  };
  return more.tail ? more : scaled(tokens, last, more);
}

function wordsAt(tokens: readonly Token[], i: number, last: number): Numeral | undefined {
  let total = 0,
    part: number | undefined,
    at = i,
    end = tokens[i]!.start,
    tail = '';
  while (at < last && !tail) {
    const token = tokens[at]!;
    if (at > i && token.start - end > 1) break;
    const scale = token.lower.length > 2 ? SCALES.get(token.lower) : undefined,
      small = smallAt(token.lower);
    if (small && (part === undefined || (part % 100 === 0 && part > 0))) {
      part = (part ?? 0) + small.value;
      tail = small.tail;
    } else if (scale !== undefined && part !== undefined) {
      if (scale === 100) part *= 100;
      else {
        total += part * scale;
        part = undefined;
      }
    } else if (
      (token.lower === 'a' || token.lower === 'half') &&
      at === i &&
      isScale(tokens[at + (tokens[at + 1]?.lower === 'a' ? 2 : 1)])
    ) {
      part = token.lower === 'a' ? 1 : 0.5;
      if (tokens[at + 1]?.lower === 'a') at++;
    } else if (
      token.lower === 'and' &&
      at > i &&
      (part === undefined || part % 100 === 0) &&
      smallAt(tokens[at + 1]?.lower ?? '')
    ) {
      end = token.end;
      at++;
      continue;
    }
    // "two point one million"
    else if (
      token.lower === 'point' &&
      part !== undefined &&
      Number.isInteger(part) &&
      total === 0 &&
      isDigit(tokens[at + 1])
    ) {
      let digits = '';
      while (at + 1 < last && isDigit(tokens[at + 1])) digits += SMALL_NUMBERS.get(tokens[++at]!.lower);
      part += Number(`0.${digits}`);
    } else break;
    end = tail ? token.end - tail.length - 1 : tokens[at]!.end;
    at++;
  }
  return at === i || (part === undefined && total === 0)
    ? undefined
    : { start: tokens[i]!.start, end, first: i, next: at, value: exact(total + (part ?? 0)), written: 'words', tail };
}

const isDigit = (token: Token | undefined): boolean =>
  token !== undefined && (SMALL_NUMBERS.get(token.lower) ?? 10) < 10;
const isScale = (token: Token | undefined): boolean =>
  token !== undefined && token.lower.length > 2 && SCALES.has(token.lower);

/** "seven", "sixty-four", and "six-storey" with its tail. */
function smallAt(lower: string): { value: number; tail: string } | undefined {
  const parts = lower.split('-'),
    tens = TENS.get(parts[0]!),
    ones = SMALL_NUMBERS.get(parts[tens === undefined ? 0 : 1] ?? '');
  const used = tens === undefined ? 1 : ones !== undefined && ones > 0 && ones < 10 ? 2 : 1;
  if (tens === undefined && ones === undefined) return undefined;
  return { value: (tens ?? 0) + (tens === undefined || used === 2 ? ones! : 0), tail: parts.slice(used).join('-') };
}

/** "dozens", "hundreds", "several hundred", "tens of people", "tens of thousands": the least they mean. */
function vagueAt(tokens: readonly Token[], i: number, last: number): Numeral | undefined {
  const token = tokens[i]!,
    of = tokens[i + 1]?.lower === 'of' && i + 2 < last ? tokens[i + 2] : undefined,
    more = of && VAGUE.get(of.lower);
  const start = { start: token.start, first: i, written: 'vague' as const, tail: '' };
  if (token.lower === 'tens')
    return more !== undefined
      ? { ...start, end: of!.end, next: i + 3, value: more * 10 }
      : of
        ? { ...start, end: token.end, next: i + 1, value: 20 }
        : undefined;
  const hundreds =
    SEVERAL.has(token.lower) && i + 1 < last && tokens[i + 1]!.lower.length > 2
      ? SCALES.get(tokens[i + 1]!.lower)
      : undefined;
  if (hundreds !== undefined) return { ...start, end: tokens[i + 1]!.end, next: i + 2, value: 2 * hundreds };
  const least = VAGUE.get(token.lower);
  // "scores seven points"
  if (
    least === undefined ||
    (token.lower === 'scores' && (tokens[i + 1]?.kind === 'number' || SMALL_NUMBERS.has(tokens[i + 1]?.lower ?? '')))
  )
    return undefined;
  return more === undefined
    ? { ...start, end: token.end, next: i + 1, value: least }
    : { ...start, end: of!.end, next: i + 3, value: (least / 2) * more };
}

function ordinalAt(token: Token, i: number): Numeral | undefined {
  const value = ORDINALS.get(token.lower) ?? compoundOrdinal(token.lower);
  return value === undefined
    ? undefined
    : { start: token.start, end: token.end, first: i, next: i + 1, value, written: 'ordinal', tail: '' };
}

function compoundOrdinal(lower: string): number | undefined {
  const [tens = '', ones = ''] = lower.split('-'),
    high = TENS.get(tens),
    low = ORDINALS.get(ones);
  return high !== undefined && low !== undefined && low < 10 ? high + low : undefined;
}

/** Products of decimals without their binary noise: 2.09 × 10⁹. */
const exact = (value: number): number => Number(value.toPrecision(12));
