/**
 * A million that the report tells of in a currency: "If I had stolen six million" after "six million crowns", "worth
 * four million".
 */
import type { Bare } from '../figure.js';
import { isMoney } from '../measure/money.js';
import type { Recall } from '../recalled/recall.js';
import { behind, hasNoNoun } from './number.js';
import { isSum } from './said.js';
import { isNear } from './sizes.js';

/** The sum that tells its currency and what it is of. */
export function moneyToldElsewhere(recall: Recall): Bare | undefined {
  const { q, lead, figures } = recall;
  if (q.value < LEAST || !hasNoNounOfMoney(recall)) return undefined;
  const money = figures.filter((f) => isMoney(f.unit)),
    same = money.find((f) => f.value === q.value);
  if (same) return same;
  if (new Set(money.map((f) => f.unit)).size !== 1) return undefined;
  if (WORTH.test(lead)) return { ...money[0]!, measure: 'worth', mode: 'other' };
  const last = money.findLast((f) => f.span.end <= q.start);
  return last && isSum(lead) && last.mode !== 'rate' && isNear(last, q) ? last : undefined;
}
const LEAST = 1e5;
const WORTH =
  /(?<!\p{L})(?:worth|valued at|cost(?:s|ing)?|paid|price of|sold for|bought for)(?: an?)?(?: \p{Ll}+)?[\s“"]*$/iu;

const hasNoNounOfMoney = (recall: Recall): boolean =>
  hasNoNoun(recall.page.tokens[recall.q.next]?.lower, behind(recall)) ||
  /^ (?:of (?:them|it)|in|would|could|for|I|he|she|we|they|you|it)(?!\p{L})/u.test(behind(recall).slice(0, 12));
