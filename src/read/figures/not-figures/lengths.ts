/** Lengths that are told of where things lie. */
import type { Token } from '../../../text/tokens.js';
import type { Quantity } from '../quantity.js';
import type { Told } from './told.js';

/** "The last two miles". */
export const isLastLength = ({ q, before }: Told): boolean =>
  q.measured === 'length' && /^(?:last|final|first|next|few|past|remaining)$/.test(before);

/** "39 miles west of": how far places lie apart. */
export function isDistance(tokens: readonly Token[], q: Quantity): boolean {
  if (q.measured !== 'length') return false;
  const words = tokens
    .slice(q.next, q.next + 5)
    .map((t) => t.lower)
    .join(' ');
  return /^(?:\( \S+ \S+ \) )?(?:(?:to the )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)|from|off|away|outside|inland|apart|down the road|up the)\b/.test(
    words,
  );
}

/** "(63 kilometers)" after "39 miles": the same thing in another unit. Conversions of money count. */
export const isConversion = (tokens: readonly Token[], q: Quantity, before: Quantity | undefined): boolean =>
  q.measured !== undefined &&
  before?.measured !== undefined &&
  tokens[q.first - 1]?.text === '(' &&
  q.first - before.next <= 2;
