/** Where what a quantity counts begins: right behind it, behind the whole it is a part of, or behind a second number. */
import type { Page, PageSentence } from '../../page.js';
import { type Counted, countedAt } from '../counted.js';
import { numeralAt } from '../numerals.js';
import type { Quantity } from '../quantity.js';

export function whatCounts({ tokens, article }: Page, sentence: PageSentence, q: Quantity): Counted | undefined {
  if (q.unit !== '1' && !q.measured) return undefined;
  const { last, block } = sentence,
    isOne = q.value === 1 || q.written === 'ordinal';
  return countedAt(
    tokens,
    afterMove(tokens, q, last) ?? afterWhole(tokens, q.next, last),
    last,
    isOne,
    article.blocks[block]?.kind === 'heading',
    isOne || q.measured !== undefined || (q.written === 'vague' && tokens[q.next]?.lower === 'of'),
  );
}

/** "120 of the 300 seats": what the part counts stands behind the whole. */
function afterWhole(tokens: Page['tokens'], next: number, last: number): number {
  if (tokens[next]?.lower !== 'of') return next;
  const start = /^(?:the|its|their|all|his|her|our|a)$/.test(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
  // "of the company's 9,100 employees"
  const owned = tokens
    .slice(start, start + OWNER)
    .findIndex((t) => t.lower === "'s" || t.lower === '’s' || /s['’]$/.test(t.lower));
  const at = owned >= 0 ? start + owned + 1 : start;
  return at < last ? (numeralAt(tokens, at, last)?.next ?? next) : next;
}

/** Tokens of whose the whole is. */
const OWNER = 4;

/** "from 65 to 125 seats": both count what stands behind the second. */
function afterMove(tokens: Page['tokens'], q: Quantity, last: number): number | undefined {
  if (tokens[q.first - 1]?.lower !== 'from' || tokens[q.next]?.lower !== 'to' || q.next + 1 >= last) return undefined;
  return numeralAt(tokens, q.next + 1, last)?.next;
}
