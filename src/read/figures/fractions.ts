/** Shares in words: "a third of the votes", "two-thirds of them", "half the crew", "one in five". Told as per cent. */
import { FRACTIONS } from '../../lang/en/numbers.js';
import type { Token } from '../../text/tokens.js';
import type { Quantity } from './quantity.js';

/** A share that begins at token `i`. A "quarter" of a year, "half past" and "a third strike" are none. */
export function fractionAt(tokens: readonly Token[], i: number, last: number): Quantity | undefined {
  const share = spelledAt(tokens, i, last) ?? oneInAt(tokens, i, last);
  if (!share) return undefined;
  const { next, parts } = share;
  return {
    start: tokens[i]!.start,
    end: tokens[next - 1]!.end,
    first: i,
    next,
    value: Number((100 * parts).toPrecision(12)),
    unit: '%',
    written: 'words',
    tail: '',
  };
}

/** Tokens up to `next` that say a share of one. */
interface Share {
  readonly next: number;
  readonly parts: number;
}

function spelledAt(tokens: readonly Token[], i: number, last: number): Share | undefined {
  const { lower: word } = tokens[i]!,
    [count = '', part = ''] = word.includes('-') ? word.split('-') : [word],
    isOne = count === 'a' || count === 'one';
  if (!isOne && count !== 'half' && !COUNTS.has(count)) return undefined;
  const lower = (n: number) => (n < last ? (tokens[n]?.lower ?? '') : ''),
    glued = part ? FRACTIONS.get(part) : undefined,
    apart = part ? undefined : FRACTIONS.get(lower(i + 1)),
    half = count === 'half' && !part;
  const of = half
    ? { next: i + 1, parts: 0.5 }
    : glued !== undefined
      ? { next: i + 1, parts: (COUNTS.get(count) ?? 0) * glued }
      : apart !== undefined
        ? { next: i + 2, parts: (isOne ? 1 : (COUNTS.get(count) ?? 0)) * apart }
        : undefined;
  if (!of || of.parts <= 0 || of.parts >= 1 || TIMES.test(lower(of.next + 1)) || TIMES.test(lower(of.next + 2)))
    return undefined;
  const whole = lower(i + 1) === 'of' ? i + 3 : i + 2;
  if (half && lower(whole - 1) === 'the' && FIGURATIVE.has(lower(whole)) && lower(whole + 1) !== "'s") return undefined;
  const isPart =
    lower(of.next) === 'of'
      ? WHOLES.test(lower(of.next + 1)) || /(?:s|people)$/.test(lower(of.next + 1))
      : COUNTED_AS_MANY.test(lower(of.next)) || (half && OWNERS.test(lower(i + 1)));
  return isPart || isChangedBy(tokens, i) ? of : undefined;
}

/** "a third were children": many, so no third one of a row. */
const COUNTED_AS_MANY = /^(?:were|are|have)$/;
/** "half the country" is a manner of speaking. */
const FIGURATIVE: ReadonlySet<string> = new Set(
  `
  country nation world planet globe town city village battle fun time story job night day truth continent
`
    .trim()
    .split(/\s+/),
);

/** "one in five", "two out of three", "one case in ten". */
function oneInAt(tokens: readonly Token[], i: number, last: number): Share | undefined {
  const isOfOne =
    tokens[i]!.lower === 'one' &&
    tokens[i + 1]?.kind === 'word' &&
    tokens[i + 2]?.lower === 'in' &&
    i + 3 < last &&
    ENDS.test(tokens[i + 4]?.text ?? '.');
  const at = isOfOne
    ? i + 3
    : tokens[i + 1]?.lower === 'in'
      ? i + 2
      : tokens[i + 1]?.lower === 'out' && tokens[i + 2]?.lower === 'of'
        ? i + 3
        : last;
  const few = COUNTS.get(tokens[i]!.lower),
    many =
      at < last
        ? (COUNTS.get(tokens[at]!.lower) ?? (/^\d+$/.test(tokens[at]!.text) ? Number(tokens[at]!.text) : undefined))
        : undefined;
  return few !== undefined && many !== undefined && few < many && many >= 3 && many <= 1000
    ? { next: at + 1, parts: few / many }
    : undefined;
}

/** "fell by half", "up more than a third". */
const isChangedBy = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens
    .slice(Math.max(0, i - 4), i)
    .map((t) => t.lower)
    .join(' ');
  return (
    /(?:^| )by(?: (?:more than|less than|about|nearly|almost|over|around|at least|some))?$/.test(before) ||
    /(?:^| )(?:up|down|rose|fell|jumped|dropped)(?: (?:more than|less than|about|nearly|almost|over|around|at least|some))?$/.test(
      before,
    )
  );
};

/** After "one case in ten" nothing more is counted. */
const ENDS =
  /^(?:[^\p{L}\p{N}]+|is|are|was|were|has|have|had|will|can|in|of|on|at|to|and|but|or|that|who|as|by|with)$/u;

const WHOLES = /^(?:the|its|his|her|their|our|all|those|these|them|us|what|it|whom|which|this)$/,
  OWNERS = /^(?:the|its|his|her|their|our|of)$/;
const TIMES = /^(?:century|decade|year|month|week|day|hour|minute|season|finals?)s?$/;
const COUNTS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, n) => [word, n + 1]),
);
