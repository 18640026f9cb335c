/** "at least", "about", "nearly" before a quantity, "or more" after it. */
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from '../../lang/en/qualifiers.js';
import type { Token } from '../../text/tokens.js';
import type { Figure, Qualifier } from '../../types.js';
import type { Quantity } from './quantity.js';

export interface Qualified {
  readonly qualifier: Qualifier;
  /** First token of the qualifier, else of the quantity. */
  readonly first: number;
}

export function qualifierOf(tokens: readonly Token[], quantity: Quantity, from: number, to: number): Qualified {
  const { first, next } = quantity;
  const before = (n: number, end = first) =>
    tokens
      .slice(Math.max(from, end - n), end)
      .map((t) => t.lower)
      .join(' ');
  for (const end of [first, first - 1]) {
    if (end < first && !/^(?:an?|["“‘'(])$/.test(tokens[end]?.lower ?? '')) break;
    for (let n = 5; n > 0; n--) {
      if (end - n < from) continue;
      const found = QUALIFIERS_BEFORE.get(before(n, end));
      if (
        found &&
        !(found === 'over' && tokens[end - n - 1]?.kind === 'number') &&
        !(found === 'up_to' && MOVES.test(tokens[end - n - 1]?.lower ?? ''))
      )
        return { qualifier: found, first: end - n };
    }
  }
  const after = (n: number) =>
    tokens
      .slice(next, Math.min(to, next + n))
      .map((t) => t.lower)
      .join(' ');
  for (let n = 3; n > 0; n--) {
    const found = QUALIFIERS_AFTER.get(after(n));
    if (found) return { qualifier: found, first };
  }
  if (tokens[next]?.text === '+' && tokens[next]?.start === quantity.end) return { qualifier: 'at_least', first };
  return { qualifier: 'exact', first };
}

/** "Will go up to 64": it moves there. */
const MOVES =
  /^(?:go(?:es|ne|ing)?|went|rises?|rose|risen|rising|climb\w*|brings?|brought|mov\w+|push\w*|add(?:s|ed|ing)?)$/;

/**
 * What a qualifier makes of a value: what is stated and what bounds it. Of a fall (below zero) "at least" bounds the
 * other side.
 */
export function boundsOf(
  { value, upTo, written }: Pick<Quantity, 'value' | 'upTo' | 'written'>,
  qualifier: Qualifier,
): Pick<Figure, 'value' | 'low' | 'high' | 'qualifier'> {
  if (upTo !== undefined) return { low: Math.min(value, upTo), high: Math.max(value, upTo), qualifier: 'range' };
  if (written === 'vague') return { low: value, qualifier: qualifier === 'exact' ? 'about' : qualifier };
  switch (qualifier) {
    case 'at_least':
    case 'over':
      return value < 0 ? { value, high: value, qualifier } : { value, low: value, qualifier };
    case 'nearly':
    case 'up_to':
      return value < 0 ? { value, low: value, qualifier } : { value, high: value, qualifier };
    case 'about':
    case 'range':
      return { value, qualifier: 'about' };
    default:
      return { value, low: value, high: value, qualifier };
  }
}
