/**
 * Numbers that take up no count: "the top ten", "ages 6 and 7", "turned 17", "Savchenko. 21,", "0800 056 0154", "1 /
 * 10", "Billions No. 18", "at 6.10", "until seven", "she was 34", "on march 15", "on 19 and 26 January", "six in a row".
 */
import { MONTHS } from '../../../lang/en/months.js';
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
    isAgeOfOne(q, beforeThat, before, after) ||
    isHour(tokens, q, first) ||
    isDayOfMonth(tokens, q, before, last) ||
    (after?.lower === 'in' && tokens[q.next + 1]?.lower === 'a' && tokens[q.next + 2]?.lower === 'row') ||
    (q.written === 'digits' && /^\d{1,2}[.:]\d\d$/.test(tokens[q.first]!.text) && before?.lower === 'at')
  );
}

/** One of several numbers: of a telephone, of a fraction. */
const isOfMany = (beside: Token | undefined): boolean => beside?.kind === 'number' || beside?.text === '/';

const NUMBERED: ReadonlySet<string> = new Set(
  `
  top no nos number numbers line lines channel route flight room bus gate highway chapter verse route level section
  group division grade kilometre kilometer km page
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

/** "He was 34." */
const isAgeOfOne = (q: Quantity, who: Token | undefined, is: Token | undefined, after: Token | undefined): boolean =>
  q.value < OLDEST &&
  /^(?:he|she|who)$/.test(who?.lower ?? '') &&
  /^(?:is|was)$/.test(is?.lower ?? '') &&
  /^[.,;:)!?]?$/.test(after?.text ?? '');

/** "Knocked at nine", "until seven", "at ten past ten", "at twenty to twelve"; not "put the dead at nine". */
function isHour(tokens: readonly Token[], q: Quantity, from: number): boolean {
  const [minutes, before] = [q.first - 2, q.first - 1].map((i) => (i < from ? undefined : tokens[i]));
  if (q.value > 12 || !before) return false;
  if (/^(?:until|till|past)$/.test(before.lower)) return true;
  if (before.lower === 'to') return MINUTES.test(minutes?.lower ?? '');
  return before.lower === 'at' && !tokens.slice(from, q.first).some((t) => LEVEL.has(t.lower));
}

/** "Twenty to", "a quarter to". */
const MINUTES = /^(?:\d{1,2}|five|ten|quarter|twenty|twenty-five|minutes)$/;

/** What is at a number. */
const LEVEL: ReadonlySet<string> = new Set(
  `
  put puts putting place places placed estimate estimates estimated reckon reckons reckoned stand stands stood standing
  remain remains remained stay stays stayed keep keeps kept arrive arrived number figure count counted tally toll total
`
    .trim()
    .split(/\s+/),
);

const LAST_DAY = 31;

/** "March 15", whatever its letters, and the first of "on 19 and 26 January". */
const isDayOfMonth = (tokens: readonly Token[], q: Quantity, before: Token | undefined, last: number): boolean =>
  q.written === 'digits' &&
  q.value <= LAST_DAY &&
  (MONTHS.has(before?.lower ?? '') ||
    (/^(?:and|or|to|,)$/.test(tokens[q.next]?.lower ?? '') &&
      q.next + 2 < last &&
      tokens[q.next + 1]!.kind === 'number' &&
      MONTHS.has(tokens[q.next + 2]!.lower)));
