/** Which statement tells a figure or an event: the innermost whose content holds its words. */
import { containsAny } from '../text/spans.js';
import type { Span, Statement } from '../types.js';

/** For a span its index into `statements`; undefined where the report itself speaks. */
export function tellerOf(statements: readonly Statement[]): (span: Span) => number | undefined {
  const sized = statements
    .map((s, index) => ({ index, content: s.content, size: s.content.reduce((sum, c) => sum + c.end - c.start, 0) }))
    .sort((a, b) => a.size - b.size || b.index - a.index);
  return (span) => {
    for (const s of sized) if (containsAny(s.content, span)) return s.index;
    return undefined;
  };
}
