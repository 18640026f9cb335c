/** Which statement tells a figure or an event: the innermost whose content holds its words. */
import { contains } from '../text/spans.js';
import type { Span, Statement } from '../types.js';

/** Index into `statements`; undefined where the report itself speaks. */
export function toldAt(statements: readonly Statement[], span: Span): number | undefined {
  let best: number | undefined, length = Number.POSITIVE_INFINITY;
  statements.forEach((s, i) => {
    for (const c of s.content) if (contains(c, span) && c.end - c.start < length) { best = i; length = c.end - c.start; }
  });
  return best;
}
