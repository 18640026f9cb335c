/** "its 20th strike": an ordinal that gives a count away. */
import type { Token } from '../../text/tokens.js';
import type { Figure } from '../../types.js';
import type { Counted } from './counted.js';
import { measureOf } from './measure.js';
import type { Quantity } from './quantity.js';

/**
 * Only where the noun is a running measure of the dictionary, and from the third on: "a second strike" may not have
 * come.
 */
export function ordinalFigureAt(
  tokens: readonly Token[],
  q: Quantity,
  counted: Counted | undefined,
): Omit<Figure, 'scope'> | undefined {
  const before = tokens[q.first - 1];
  if (!counted || q.value < 3 || !before || !/^(?:the|its|his|her|their|our|'s|a)$/.test(before.lower))
    return undefined;
  const measured = measureOf({ ...q, unit: '1' }, counted, {
    before: '',
    after: '',
    back: '',
    sentence: '',
    report: '',
  });
  if (measured.by !== 'noun' || !measured.running) return undefined;
  const { value } = q;
  return {
    span: { start: q.start, end: q.end },
    measure: measured.name,
    of: { start: counted.start, end: counted.end },
    value,
    low: value,
    high: value,
    qualifier: 'exact',
    unit: '1',
    mode: 'total',
    by: 'figures/ordinal that counts',
    confidence: 0.85,
  };
}
