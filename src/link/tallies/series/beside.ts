/** Two numbers of one report that stand side by side, and who is named between them. */
import type { Reckoned } from '../context.js';

/** In one sentence. */
export const areBeside = (a: Reckoned, b: Reckoned): boolean =>
  a.report.reading.sentences.some((s) => s.start <= a.figure.span.start && b.figure.span.end <= s.end);

export function isNamedBetween({ report: { reading }, figure: a }: Reckoned, { figure: b }: Reckoned): boolean {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  return reading.mentions.some(
    (m) =>
      m.start >= first.span.end && m.end <= second.span.start && (m.type === 'person' || m.type === 'organization'),
  );
}
