/** Numbers that tell how old somebody is. */
import { FUNCTION_WORDS } from '../../../lang/en/counting.js';
import { PEOPLE } from '../../../lang/en/measures.js';
import type { Token } from '../../../text/tokens.js';
import type { Quantity } from '../quantity.js';
import { isStop, type Neighbours, wordBefore } from './neighbours.js';
import type { Told } from './told.js';

const OLDEST = 110;

export const isAgeTold = (n: Neighbours): boolean => isNamedAge(n) || isBehindName(n) || isOfTwo(n);

/** "Aged 34", "aged 3 and 7", "47 year old". */
const isNamedAge = (n: Neighbours): boolean =>
  /^aged?$/.test(wordBefore(n, 1)) ||
  (wordBefore(n, 1) === 'and' && wordBefore(n, 3) === 'aged') ||
  /^years?-old/.test(n.after?.lower ?? '') ||
  n.tokens[n.q.next + 1]?.lower === 'old';

/** "Rehn, 34,". */
const isBehindName = ({ tokens, q, before, after }: Neighbours): boolean =>
  before?.text === ',' &&
  after !== undefined &&
  /^[,.]$/.test(after.text) &&
  q.written === 'digits' &&
  q.value > 5 &&
  q.value < OLDEST &&
  /^\p{Lu}/u.test(tokens[q.first - 2]?.text ?? '');

/** "His sons, 17 and 22,". */
const isOfTwo = ({ tokens, q, before, after }: Neighbours): boolean =>
  before?.lower === 'and' &&
  q.written === 'digits' &&
  q.value < OLDEST &&
  after !== undefined &&
  /^[,.]$/.test(after.text) &&
  tokens[q.first - 3]?.text === ',' &&
  /^\d{1,3}$/.test(tokens[q.first - 2]!.text) &&
  tokens[q.first - 4]?.kind === 'word';

/** "Children under ten", "over 65". */
export const isAge = ({ tokens, q, counted, measured, before }: Told): boolean =>
  q.value < OLDEST &&
  (!counted || !tokens[counted.next - 1]!.lower.endsWith('s')) &&
  measured.by !== 'phrase' &&
  measured.by !== 'noun' &&
  BOUND.test(before);
const BOUND = /^(?:under|over|above|below)$/;

/** "Most of them children under six, were ill": what is told behind it is told of the children. */
export function isAgeOfPeople(tokens: readonly Token[], q: Quantity, last: number): boolean {
  const bound = tokens[q.first - 1]?.lower ?? '',
    who = tokens[q.first - (/^aged?$/.test(bound) || tokens[q.first - 2]?.lower === 'aged' ? 3 : 2)]?.lower ?? '',
    next = q.next < last ? tokens[q.next] : undefined;
  return (
    q.unit === '1' &&
    q.value < OLDEST &&
    BOUND.test(bound) &&
    (PEOPLE.has(who) || /^(?:anyone|everyone|anybody|everybody|those|all)$/.test(who)) &&
    (isStop(next) || FUNCTION_WORDS.has(next!.lower))
  );
}
