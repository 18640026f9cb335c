/** What was found of a quantity, put together. */
import type { Figure } from '../../../types.js';
import type { Counted } from '../counted.js';
import type { Bare } from '../figure.js';
import type { Around, Measured } from '../measure/measured.js';
import { isMoney } from '../measure/money.js';
import { isFall, modeOf } from '../mode.js';
import { boundsOf, type Qualified } from '../qualifier.js';
import type { Quantity } from '../quantity.js';

export function toFigure(
  q: Quantity,
  { qualifier }: Qualified,
  counted: Counted | undefined,
  measured: Measured,
  around: Around,
  before: Bare | undefined,
): Bare {
  const mode = modeOf(q, measured, counted, around),
    signed = mode === 'rate' && q.unit === '%' && isFall(around) ? lowered(q) : q;
  return {
    span: { start: q.start, end: q.end },
    measure: q.unit === '%' ? percentageName(measured.name, mode) : measured.name,
    ...(counted ? { of: { start: counted.start, end: counted.end } } : {}),
    ...boundsOf(signed, qualifier === 'exact' ? (qualifierConverted(q, around, before) ?? qualifier) : qualifier),
    unit: q.unit,
    mode,
    by: `figures/${kindOf(q)}`,
    confidence: measured.by === 'none' ? 0.6 : measured.by === 'counted' ? 0.75 : 0.9,
  };
}

const lowered = (q: Quantity): Quantity => ({
  ...q,
  value: -q.value,
  ...(q.upTo === undefined ? {} : { upTo: -q.upTo }),
});

/** "About £9m ($12m)": a sum in another currency is as sure as the one before it. */
const qualifierConverted = (q: Quantity, around: Around, before: Bare | undefined): Bare['qualifier'] | undefined =>
  before && isMoney(q.unit) && isMoney(before.unit) && around.before.trim() === '(' && before.qualifier !== 'range'
    ? before.qualifier
    : undefined;

/** A percentage that is no change is none of a price, and one that is a change is none of a whole. */
const percentageName = (name: string, mode: Figure['mode']): string =>
  mode === 'rate' ? (name === 'share' ? 'change' : name) : name === 'share price change' ? 'share' : name;

function kindOf(q: Quantity): string {
  if (q.upTo !== undefined) return 'range';
  if (q.unit === '%') return 'percentage';
  if (isMoney(q.unit)) return 'money';
  if (q.measured) return 'measure with its unit';
  return q.written === 'vague' ? 'vague plural' : 'count';
}
