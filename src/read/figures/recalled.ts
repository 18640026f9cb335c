/** Bare numbers whose measure was told elsewhere in the report: "the 131", "57 more than the 131", "that makes 188", "at 445" after “445p”. */
import type { Token } from '../../text/tokens.js';
import type { Bare } from './figure.js';
import { isMoney } from './measure.js';
import type { Quantity } from './quantity.js';

/** @param figures those of the report that say what they count, in order of the text */
export function recalledAt(tokens: readonly Token[], q: Quantity, figures: readonly Bare[]): Bare | undefined {
  const known = (value: number) => figures.find((f) => f.value === value && f.unit === '1');
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map((t) => t.lower).join(' ');
  if (q.unit !== '1' || q.written === 'vague' || q.written === 'ordinal' || q.upTo !== undefined || q.value < LEAST) return undefined;
  const before = words(q.first - 2, q.first), after = words(q.next, q.next + 3), same = known(q.value);
  if (/(?:^| )(?:the|those|these)$/.test(before) && same) return bare(q, same.measure, same.mode);
  const price = /(?:^| )(?:at|to|for|above|below)$/.test(before) ? figures.find((f) => f.value === q.value && f.measure !== 'price' && isMoney(f.unit)) : undefined;
  if (price) return { ...bare(q, price.measure, price.mode), unit: price.unit };
  if (/^(?:more|fewer|less|higher|lower) than (?:the|that|its|their)$/.test(after)) { const than = known(Number(tokens[q.next + 3]?.text)); return than && bare(q, `${than.measure} difference`, 'other'); }
  const last = figures.filter((f) => f.span.end <= q.start && f.unit === '1').at(-1);
  return SUMS.test(before) && last ? bare(q, last.measure, last.mode === 'increment' ? 'total' : last.mode) : undefined;
}

/** Smaller numbers are told of too many things: "the two". */
const LEAST = 5;
const SUMS = /^(?:that is|that makes|that made|which makes|that leaves|which leaves)$/;

const bare = ({ start, end, value }: Quantity, measure: string, mode: Bare['mode']): Bare =>
  ({ span: { start, end }, measure, value, low: value, high: value, qualifier: 'exact', unit: '1', mode, by: 'figures/number told before', confidence: 0.75 });
