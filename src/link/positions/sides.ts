/**
 * Where in what somebody says the side is taken: of a long quotation the sentences that ask, promise, refuse or deny,
 * and of these what stands under no condition or reason. An issue is named by these words, not by what is said beside.
 */
import { NEGATIONS } from '../../lang/en/negations.js';
import { UNDER, WANTED } from '../../lang/en/stances.js';
import { overlaps } from '../../text/spans.js';
import type { Act, Span } from '../../types.js';
import type { Report } from '../report.js';
import { findWords } from '../utterances/words.js';

const ASKS: ReadonlySet<Act> = new Set<Act>(['request', 'offer', 'promise', 'threaten']);

/** In order; all of it where no sentence shows the side by itself. */
export function sideIn({ article: { text }, reading }: Report, content: readonly Span[], act: Act): readonly Span[] {
  const sentences = content.flatMap((span) => partsOf(span, reading.sentences));
  const shown = sentences.length > 1 ? sentences.filter((s) => takesSide(text, s, act)) : [];
  return (shown.length ? shown : sentences).map((s) => mainIn(text, s));
}

/** What stands of it in each sentence. */
const partsOf = (span: Span, sentences: readonly Span[]): Span[] =>
  sentences.flatMap((s) =>
    overlaps(s, span) ? [{ start: Math.max(s.start, span.start), end: Math.min(s.end, span.end) }] : [],
  );

const takesSide = (text: string, sentence: Span, act: Act): boolean =>
  ASKS.has(act)
    ? WANTED.test(text.slice(sentence.start, sentence.end))
    : act !== 'deny' || findWords(text, [sentence]).some((w) => NEGATIONS.has(w.norm));

/** "If the dam holds, we shall stay" → "we shall stay"; "we shall stay because it holds" → "we shall stay". */
function mainIn(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const under = UNDER.exec(words.replace(/^["“‘']/, ' '));
  if (!under) return { start, end };
  if (under.index > 0) return { start, end: start + under.index };
  const comma = words.indexOf(', ');
  return comma < 0 ? { start, end } : { start: start + comma + 2, end };
}
