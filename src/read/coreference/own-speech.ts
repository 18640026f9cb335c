/**
 * Who can be the “she” of “…,” she said: who speaks in the sentence just before, which the quotation takes up; else
 * nobody who stands only in what she says. In indirect speech before its cue the same holds of names and descriptions.
 */
import type { Known } from '../mentions/known.js';
import type { Met } from '../mentions/met.js';
import type { Page } from '../page.js';
import { isAdverb } from '../statements/adverbs.js';
import { VERB_FORMS } from '../statements/verb-forms.js';
import type { Place } from './places.js';

/** Whom the pronoun may mean, and among whom to look if that is nobody. */
export interface Hearing {
  readonly met: readonly Met[];
  readonly orElse: readonly Met[];
}

/** Further back nobody is looked for. */
const REACH = 400;

/** Undefined where the pronoun says nothing that stands before it. */
export function withoutOwnSpeech(page: Page, met: readonly Met[], at: Place): Hearing | undefined {
  const { tokens } = page,
    clause = at.quote < 0 ? clauseStart(tokens, at.token) : undefined;
  if (clause === undefined) return undefined;
  const turn = turnBefore(page, clause),
    near = met.slice(-REACH);
  if (turn !== undefined && !isPartOf(page, turn, at)) {
    const named = new Set(near.filter((one) => one.quote === turn && one.form === 'name').map((one) => one.known)),
      outside = near.filter((one) => one.quote !== turn);
    const others = outside.filter((one) => !named.has(one.known)),
      before = sentenceBefore(page, turn, at),
      asker = whoAsks(page, others, before);
    if (asker) return { met: others.filter((one) => one.known !== asker), orElse: others };
    const opener = speakerIn(others, before);
    return opener ? { met: others.filter((one) => one.known === opener), orElse: others } : { met: others, orElse: [] };
  }
  if ((turn === undefined && tokens[clause - 1]?.text !== ',') || !isClosed(tokens, Math.max(at.end, clause + 1)))
    return undefined;
  const told = new Set<Known>(
    near.filter((one) => one.sentence === at.sentence && one.form !== 'pronoun').map((one) => one.known),
  );
  return told.size ? { met: near.filter((one) => !told.has(one.known)), orElse: near } : undefined;
}

/** The sentence that ends where the turn begins, in one paragraph with it; -1: none. */
function sentenceBefore({ text, quotes, sentences }: Page, turn: number, at: Place): number {
  const start = quotes.find((quote) => quote.turn === turn)?.start ?? -1,
    before = sentences.findLastIndex((sentence) => sentence.end <= start);
  return before < 0 || sentences[before]!.block !== at.block || text.slice(sentences[before]!.end, start).trim()
    ? -1
    : before;
}

/** “Brand stressed that it would hold. “It was built to last. …,” she added.” The one who says something there. */
function speakerIn(met: readonly Met[], sentence: number): Known | undefined {
  const speakers = new Set(
    met.filter((one) => one.sentence === sentence && one.speaks && one.quote < 0).map((one) => one.known),
  );
  return speakers.size === 1 ? [...speakers][0] : undefined;
}

/** “Counsel Ida Brand asked why it had burned. “I was ill,” he said.” Who asks there is not who answers. */
const whoAsks = ({ tokens }: Page, met: readonly Met[], sentence: number): Known | undefined =>
  met.find((one) => one.sentence === sentence && one.speaks && one.quote < 0 && asksAt(tokens, one.end))?.known;

/** “asked whether”, “asked him why”, “wanted to know how”: a question, and not “asked for a boat”. */
function asksAt(tokens: Page['tokens'], from: number): boolean {
  const words = tokens
    .slice(from, from + LONGEST_ASKING)
    .map((token) => token.lower)
    .join(' ');
  return ASKING.test(words);
}
const LONGEST_ASKING = 8,
  ASKING =
    /^(?:(?:has|had|have|then|also|later|repeatedly|again) )*(?:ask(?:s|ed)?|wonder(?:s|ed)?|inquire[sd]?|want(?:s|ed) to know|demand(?:s|ed) to know)(?: \p{L}+){0,2} (?:whether|if|why|how|what|who|whom|whose|where|when|which)\b/u;

/** “The plan is “a sham”, she said”: the quotation ends what the sentence itself says, and is no sentence of its own. */
function isPartOf({ sentences, quotes, text }: Page, turn: number, at: Place): boolean {
  const { start } = sentences[at.sentence]!,
    quote = quotes.find((q) => q.turn === turn);
  return (
    quote !== undefined &&
    quote.start > start &&
    /\p{L}["'”’»]$/u.test(text.slice(quote.start, quote.end)) &&
    /\p{L} $/u.test(text.slice(start, quote.start))
  );
}

/** First token of “she said”, “said she”; undefined where no such clause holds the pronoun. */
function clauseStart(tokens: Page['tokens'], pronoun: number): number | undefined {
  if (isSaying(tokens[pronoun - 1]?.lower)) return pronoun - 1;
  return isSaying(tokens[afterAdverbs(tokens, pronoun + 1)]?.lower) ? pronoun : undefined;
}

const isSaying = (word: string | undefined): boolean =>
  word !== undefined && (VERB_FORMS.get(word)?.cue.takes.has('tail') ?? false);

/** An auxiliary may stand there too: “she has also said”. */
function afterAdverbs(tokens: Page['tokens'], from: number): number {
  let at = from;
  while (at < from + 3 && tokens[at] && (AUXILIARIES.has(tokens[at]!.lower) || isAdverb(tokens[at]!))) at++;
  return at;
}
const AUXILIARIES = new Set(['has', 'had', 'also', 'then', 'later']);

/** “…, she said.” “…, he explained, …”: the clause ends with its verb. */
function isClosed(tokens: Page['tokens'], from: number): boolean {
  const at = isSaying(tokens[from - 1]?.lower) ? from : afterAdverbs(tokens, from) + 1,
    next = tokens[at];
  return next === undefined || /^[,.;]$/.test(next.text);
}

/**
 * The turn of the quotation that ends just before: marks, a comma and a space lie between. Of one inside another the
 * outer.
 */
function turnBefore({ text, quotes, tokens }: Page, clause: number): number | undefined {
  const { start } = tokens[clause]!;
  let low = 0,
    high = quotes.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (quotes[mid]!.start < start) low = mid + 1;
    else high = mid;
  }
  return quotes
    .slice(Math.max(0, low - DEPTH), low)
    .find(({ end }) => end <= start && /^[,.]?\s+$/u.test(text.slice(end, start)))?.turn;
}

/** So many quotations may end together. */
const DEPTH = 3;
