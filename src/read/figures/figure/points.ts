/** "At 34 per cent, up five points": a change of the percentage before. */
import type { Token } from '../../../text/tokens.js';
import type { Counted } from '../counted.js';
import type { Bare } from '../figure.js';
import { isFall } from '../mode.js';
import { boundsOf, type Qualified } from '../qualifier.js';
import type { Quantity } from '../quantity.js';
import { REACH } from './around.js';

export const isPoints = (tokens: readonly Token[], q: Quantity, counted: Counted, before: Bare): boolean =>
  counted.noun === 'point' && counted.start === tokens[q.next]?.start && before.unit === '%' && q.unit === '1';

export function pointsAt(
  text: string,
  q: Quantity,
  { qualifier }: Qualified,
  counted: Counted,
  { measure }: Bare,
): Bare | undefined {
  const lead = text.slice(Math.max(0, q.start - REACH), q.start).toLowerCase();
  if (/plus or minus|margin|\+\/-/.test(lead)) return undefined;
  const value = isFall({ before: '', back: lead, after: '', sentence: '', report: '' }) ? -q.value : q.value;
  return {
    span: { start: q.start, end: counted.end },
    measure,
    ...boundsOf({ ...q, value }, qualifier),
    unit: '%',
    mode: 'rate',
    by: 'figures/percentage',
    confidence: 0.8,
  };
}
