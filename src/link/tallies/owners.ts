/** Whose number it is: the defendant who faces 14 counts, the party with nine seats. */
import type { Figure, Span } from '../../types.js';
import type { Report } from '../report.js';

/** Measures whose numbers are each somebody's own. */
export const OWNED: ReadonlySet<string> = new Set([
  'charges',
  'convictions',
  'acquittals',
  'bail',
  'fine',
  'seats',
  'poll share',
  'vote share',
  'wage',
]);

/**
 * The last name of whoever is named or meant last before the number, in its sentence, else in the one before; of "74 of
 * the 150 seats" the 150 are `WHOLE`.
 */
export function ownerOf(report: Report, { measure, span, told }: Figure, sentence: Span): string | undefined {
  if (!OWNED.has(measure)) return undefined;
  const {
    article: { text },
    reading: { sentences },
  } = report;
  if (measure === 'seats' && /\bof (?:the |its )?$/.test(text.slice(sentence.start, span.start))) return WHOLE;
  const at = sentences.findIndex((s) => s.start === sentence.start),
    before = sentences[at - 1];
  const gapped = GAPPED.exec(text.slice(sentence.start, span.start))?.[1],
    next = NEXT_GAP.exec(text.slice(span.end, sentence.end))?.[1];
  if (gapped) return gapped.toLowerCase();
  const speaker = told === undefined ? undefined : report.reading.statements[told]!.referent;
  const own = lastNamed(report, { start: sentence.start, end: span.start }, speaker);
  if (own !== undefined && own === next?.toLowerCase()) return undefined; // a pronoun that was taken for the other one
  return (
    own ??
    (before && before.block === sentences[at]!.block && !PRONOUN.test(text.slice(sentence.start, span.start))
      ? lastNamed(report, before, speaker)
      : undefined)
  );
}

/** "He faces 14 counts, Brand 11": the second is Brand's, and the first is not. */
const GAPPED = /\d[^.;:\d]*?(?:,| and) (?:\p{Lu}[\p{L}.’'-]* )*?(\p{Lu}[\p{L}’'-]+) (?:at |with )?$/u,
  NEXT_GAP = /^[^.;:\d]*?(?:,| and) (?:\p{Lu}[\p{L}.’'-]* )*?(\p{Lu}[\p{L}’'-]+) (?:at |with )?\d/u;
/** Whoever a pronoun means that nobody resolved need not be the last one named. */
const PRONOUN = /\b(?:he|she|they|we|i|you|who)\b/i;
const WHOLE = 'of all';

function lastNamed(
  { reading: { mentions, referents } }: Report,
  { start, end }: Span,
  speaker: number | undefined,
): string | undefined {
  const found = mentions.findLast(
    (m) =>
      m.start >= start &&
      m.end <= end &&
      m.referent !== speaker &&
      (m.type === 'person' || m.type === 'organization') &&
      referents[m.referent]!.named,
  );
  return found && referents[found.referent]!.name.split(' ').at(-1)!.toLowerCase();
}
