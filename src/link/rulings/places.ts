/**
 * The words a ruling holds to → what is read there now. A later reader may draw the bounds a little differently; half
 * of the words in common are enough.
 */
import type { Reading, Span } from '../../types.js';

const ENOUGH = 0.5;

/**
 * Index into `Reading.statements` of the one whose content, or cue and source where it has none, is nearest to these
 * words.
 */
export const statementAt = ({ statements }: Reading, place: Span): number | undefined =>
  nearest(
    statements.map(({ content, source, cue }) => (content.length ? content : [...source, ...cue])),
    place,
  );

/** The same of all whose words these are, the nearest first: one passage may be told by two. */
export function statementsAt(reading: Reading, place: Span): number[] {
  const first = statementAt(reading, place);
  return first === undefined
    ? []
    : [
        first,
        ...reading.statements.flatMap(({ content }, i) =>
          i !== first && content.some((c) => isAt(c, place)) ? [i] : [],
        ),
      ];
}

/** Index into `Reading.mentions`. */
export const mentionAt = ({ mentions }: Reading, place: Span): number | undefined =>
  nearest(
    mentions.map((m) => [m]),
    place,
  );

export const isAt = (span: Span, place: Span): boolean => likeness(span, place) >= ENOUGH;

function nearest(items: readonly (readonly Span[])[], place: Span): number | undefined {
  let best = -1,
    most = 0;
  items.forEach((spans, i) => {
    for (const span of spans) {
      const alike = likeness(span, place);
      if (alike >= ENOUGH && alike > most) {
        best = i;
        most = alike;
      }
    }
  });
  return best < 0 ? undefined : best;
}

/** Code units in common, as a share of all that either covers. */
function likeness(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
