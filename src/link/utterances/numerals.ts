/**
 * Runs of number words and digits → their value: "three hundred", "sixty-four", "2.09 billion", "1,400". Ordinals stay
 * words.
 */
import { SCALES, SMALL_NUMBERS, TENS } from '../../lang/en/numbers.js';
import type { Token } from '../../text/tokens.js';
import { onceOfWord } from '../once.js';

const DIGITS = /^(\p{Nd}{1,15}(?:[.,]\p{Nd}{1,15})*)(k|m|bn|mn|tn|b)?$/u;

/** "one" by itself is mostly a pronoun. */
export const isNumeral = (token: Token): boolean => token.lower !== 'one' && partsOf(token) !== undefined;

/** The value of the number that begins at a token, and its last token. */
export function numeralAt(tokens: readonly Token[], first: number): { readonly value: number; readonly last: number } {
  let total = 0,
    current = 0,
    last = first,
    after: 'start' | 'small' | 'ten' | 'scale' | 'digits' = 'start';
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.lower === 'and' && after === 'scale' && partsOf(tokens[i + 1])?.every((p) => p < 100)) continue;
    const parts = (i > first && SCALES.has(token.lower) ? [SCALES.get(token.lower)!] : partsOf(token)) ?? [];
    const goesOn =
      parts.length > 0 &&
      (i === first ||
        isScale(parts[0]!, token) ||
        (after === 'scale' && parts[0]! < 100) ||
        (after === 'ten' && parts[0]! < 10));
    if (!goesOn) break;
    for (const part of parts) {
      if (isScale(part, token)) {
        if (part === 100) current = (current || 1) * 100;
        else {
          total += (current || 1) * part;
          current = 0;
        }
        after = 'scale';
      } else {
        current += part;
        after = part >= 20 && part % 10 === 0 ? 'ten' : 'small';
      }
    }
    last = i;
  }
  return { value: Number((total + current).toPrecision(12)), last }; // 2.09 × 10⁹ is not 2089999999.9999998
}

const isScale = (part: number, token: Token): boolean => part >= 100 && token.kind === 'word';

/** "sixty-four" → 60, 4; undefined for what is no number. */
const partsOf = (token: Token | undefined): readonly number[] | undefined => token && partsOfWord(token.lower);

const partsOfWord = onceOfWord((lower): readonly number[] | undefined => {
  const digits = DIGITS.exec(lower);
  if (digits)
    return [Number(digits[1]!.replaceAll(/,(?=\p{Nd}{3})/gu, '')) * (SCALES.get(digits[2] ?? '') ?? 1)].filter(
      (n) => !Number.isNaN(n),
    );
  const parts = lower
    .split('-')
    .map(
      (word) =>
        SMALL_NUMBERS.get(word) ??
        TENS.get(word) ??
        (word === 'hundred' || word === 'thousand' || word === 'million' || word === 'billion'
          ? SCALES.get(word)
          : undefined),
    );
  return parts.every((p) => p !== undefined) && parts.length <= 3 ? (parts as number[]) : undefined;
});
