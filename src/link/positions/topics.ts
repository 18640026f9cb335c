/** What a report says, outside the words of a speaker, that these were about; and what it sets beside them. */
import { ASKED_WHETHER, THEN_AND_NOW, TOPIC } from '../../lang/en/stances.js';
import { overlaps, wordsOf } from '../../text/spans.js';
import type { Span, Wording } from '../../types.js';
import type { Report } from '../report.js';

/**
 * Of the sentence a wording begins in, and of a question of a few words before it; or what stands between the cue and
 * the name that the speaker gives it: "dismissed the measures as “theatre”".
 */
export function aboutOf({ article: { text }, reading: { sentences } }: Report, wording: Wording): readonly Span[] {
  const at = sentences.findIndex((s) => wording.cue.some((c) => overlaps(s, c)));
  const sentence = sentences[at];
  if (!sentence) return [];
  const topic = namedOtherwise(text, wording) ?? openingOf(text, sentence, wording) ?? askedIn(text, sentences[at - 1]);
  return topic ? [topic] : [];
}

/** Letters between a cue and its "as", at most. */
const BETWEEN = 80;

/** "the measures" of "dismissed the measures as “theatre”". */
function namedOtherwise(text: string, { cue, content: [name] }: Wording): Span | undefined {
  const verb = name && cue.filter((c) => c.end < name.start).at(-1);
  if (!verb || !/^as\b/.test(text.slice(name.start)) || name.start - verb.end > BETWEEN) return undefined;
  const between = { start: verb.end, end: name.start };
  return /[.!?]\s/.test(wordsOf(text, between)) ? undefined : between;
}

/** "About the dam the mayor swore: …", "Asked whether the dam was safe, she said: …". */
function openingOf(text: string, sentence: Span, { source, cue, content }: Wording): Span | undefined {
  const opening = ASKED_WHETHER.exec(wordsOf(text, sentence)) ?? TOPIC.exec(wordsOf(text, sentence));
  if (!opening) return undefined;
  const topic = { start: sentence.start, end: sentence.start + opening[0].length };
  return [...source, ...cue, ...content].some((part) => overlaps(part, topic)) ? undefined : topic;
}

/** "And the dam? The mayor …"; in an interview, "Was the dam ever inspected?". */
const askedIn = (text: string, before: Span | undefined): Span | undefined =>
  before && QUESTION.test(wordsOf(text, before).trim()) ? before : undefined;

const QUESTION = /^[^.!?]{1,100}\?$/;

/** Said before: the cue says "had", or the day is an earlier one. */
export function besideOf(
  { article: { id, text, published }, reading: { sentences, statements } }: Report,
  { statement, cue }: Wording,
): (readonly [string, 'then' | 'now'])[] {
  const sentence = sentences.find((s) => cue.some((c) => overlaps(s, c)));
  const said = statements[statement]?.said?.from.slice(0, 10);
  if (!sentence || !THEN_AND_NOW.test(wordsOf(text, sentence))) return [];
  const isThen =
    cue.some((c) => /^had\b/i.test(wordsOf(text, c))) ||
    (said !== undefined && published !== undefined && said < published.slice(0, 10));
  return [[`${id} ${sentence.start}`, isThen ? 'then' : 'now']];
}
