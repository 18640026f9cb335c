/** Numbers that are part of a name. */
import { isStop, type Neighbours } from './neighbours.js';

/** "Boeing 737". */
export const isOfName = ({ q, first, before, after }: Neighbours): boolean =>
  before !== undefined &&
  q.written === 'digits' &&
  q.first - 1 > first &&
  /^\p{Lu}/u.test(before.text) &&
  /^(?:[\p{Lu}]{1,4}|\p{Lu}\p{Ll}+)$/u.test(before.text) &&
  isStop(after);

/** "He faces 14 counts, Rehn 11": what the name has is left out. */
export const isLeftOut = ({ tokens, q, first }: Neighbours): boolean =>
  /^(?:,|and)$/.test(tokens[q.first - (tokens[q.first - 2]?.lower === 'the' ? 3 : 2)]?.lower ?? '') &&
  tokens
    .slice(Math.max(first, q.first - 8), q.first - 2)
    .some((t, i, near) => t.kind === 'number' && /s$|^(?:per|percent|%)$/.test(near[i + 1]?.lower ?? ''));
