/**
 * "171 ashore and 17 dead. That is 188": what is summed may be of two measures; it is neither then. What is left is of
 * the larger number; of those who were in there it is who is missing.
 */
import type { Bare } from '../figure.js';
import { isAlikeIn, type Recall, toFigure } from './recall.js';

const SUMS = /^(?:that is|that makes|that made|that brings|which makes|that leaves|which leaves)$/;
const MOST_PARTS = 4;

export function summedAt(recall: Recall): Bare | undefined {
  const { q, before } = recall;
  if (!SUMS.test(before)) return undefined;
  const figures = recall.figures.filter((f) => f.span.end <= q.start && f.unit === '1');
  const last = figures.findLast((f) => isAlikeIn(f, q));
  if (!last) return undefined;
  const measure = measureOfSum(figures, q.value);
  if (measure !== undefined) return toFigure(recall, measure, 'total');
  return before.endsWith('leaves') ? left(recall, figures, last) : toFigure(recall, last.measure, modeOfRest(last));
}

/** Of the last two figures or more whose sum it is. */
function measureOfSum(figures: readonly Bare[], value: number): string | undefined {
  for (let n = 2; n <= Math.min(MOST_PARTS, figures.length); n++) {
    const parts = figures.slice(-n);
    if (parts.reduce((sum, f) => sum + (f.value ?? Number.NaN), 0) === value)
      return [...new Set(parts.map((f) => f.measure))].join(' and ');
  }
  return undefined;
}

/** "That leaves nine" */
function left(recall: Recall, figures: readonly Bare[], last: Bare): Bare {
  const { q } = recall;
  const of = figures.findLast((f) => (f.value ?? 0) > q.value && isAlikeIn(f, q)) ?? last;
  return toFigure(recall, /^(?:inside|aboard)$/.test(of.measure) ? 'missing' : of.measure, modeOfRest(of));
}

const modeOfRest = ({ mode }: Bare): Bare['mode'] => (mode === 'increment' ? 'total' : mode);
