/**
 * Numbers that take up no count: "the top ten", "ages 6 and 7", "turned 17", "Savchenko. 21,", "0800 056 0154", "1 /
 * 10", "Billions No. 18", "at 6.10".
 */
import type { Token } from '../../../text/tokens.js';
import type { PageSentence } from '../../page.js';
import type { Quantity } from '../quantity.js';

export function isOfItsOwn(tokens: readonly Token[], q: Quantity, { first, last }: PageSentence): boolean {
  const before = q.first > first ? tokens[q.first - 1] : undefined;
  const beforeThat = q.first - 1 > first ? tokens[q.first - 2] : undefined;
  const after = q.next < last ? tokens[q.next] : undefined;
  return (
    /^0\d/.test(tokens[q.first]!.text) ||
    isOfMany(before) ||
    isOfMany(after) ||
    NUMBERED.has(before?.lower ?? '') ||
    (before?.text === '.' && beforeThat?.lower === 'no') ||
    isAged(tokens, q, first) ||
    isAgeBehindName(q, beforeThat, before, after) ||
    (q.written === 'digits' && /^\d{1,2}[.:]\d\d$/.test(tokens[q.first]!.text) && before?.lower === 'at')
  );
}

/** One of several numbers: of a telephone, of a fraction. */
const isOfMany = (beside: Token | undefined): boolean => beside?.kind === 'number' || beside?.text === '/';

const NUMBERED: ReadonlySet<string> = new Set(
  `
  top no nos number numbers line lines channel route flight room bus gate highway chapter verse route level section
  group division grade
`
    .trim()
    .split(/\s+/),
);

const AGED: ReadonlySet<string> = new Set(
  'age ages aged turned turning turns old older younger born birthday'.split(' '),
);

function isAged(tokens: readonly Token[], { first }: Quantity, from: number): boolean {
  for (let i = Math.max(from, first - 4); i < first; i++) if (AGED.has(tokens[i]!.lower)) return true;
  return false;
}

/** Nobody is older, in years. */
const OLDEST = 110;

/** "Savchenko, 21, and" */
const isAgeBehindName = (
  q: Quantity,
  name: Token | undefined,
  mark: Token | undefined,
  after: Token | undefined,
): boolean =>
  q.value < OLDEST &&
  q.written === 'digits' &&
  /^[,.]$/.test(mark?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(name?.text ?? '') &&
  /^(?:,|and|\)|;)$/.test(after?.lower ?? '');
