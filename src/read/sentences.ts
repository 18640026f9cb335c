/**
 * Blocks → sentences: Intl.Segmenter (UAX #29) and three repairs. Bylines, datelines, captions and notices hold none.
 */
import { ABBREVIATIONS } from '../lang/en/abbreviations.js';
import { trimmed } from '../text/spans.js';
import type { Article, Block, Sentence, Span } from '../types.js';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const READ = new Set<Block['kind']>(['heading', 'paragraph', 'item', 'quote']);

/**
 * Sentences in order; every character of a read block that is no white space lies in exactly one.
 * @example “Mr. Ode left. “Why?” she asked.” → “Mr. Ode left.” · “Why?” she asked.
 */
export function findSentences(article: Article): Sentence[] {
  return article.blocks.flatMap((block, index) =>
    READ.has(block.kind) ? sentencesOf(article.text, block).map((span) => ({ ...span, block: index })) : [],
  );
}

function sentencesOf(text: string, block: Block): Span[] {
  const out: Span[] = [],
    words = unwrapped(text.slice(block.start, block.end));
  for (const { segment, index } of segmentsOf(words)) {
    for (const piece of piecesOf(segment)) {
      const span = trimmed(text, { start: block.start + index + piece.start, end: block.start + index + piece.end });
      if (!span) continue;
      const before = out.at(-1);
      if (before && piece.start === 0 && runsOn(text.slice(before.start, before.end), text.slice(span.start, span.end)))
        out[out.length - 1] = { start: before.start, end: span.end };
      else out.push(span);
    }
  }
  return notesWithTheirSentence(text, out);
}

/**
 * A segment, cut where a plain word in small letters ends with a stop and the writer goes on in small letters: “it was
 * cheap. they came back”.
 */
function piecesOf(segment: string): Span[] {
  const cuts = [...segment.matchAll(/(?<=\p{Ll}{3}[.!?]) +(?=\p{Ll})/gu)].flatMap(({ index, 0: gap }) =>
    isPlainEnd(segment.slice(Math.max(0, index - LONGEST_WORD), index)) ? [index + gap.length] : [],
  );
  return cuts.length
    ? [0, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? segment.length }))
    : [{ start: 0, end: segment.length }];
}
const LONGEST_WORD = 30;

/** True of “… cheap.”, not of “… Corp.”, “… approx.”, “… Yahoo!” or “… p.m.” */
function isPlainEnd(words: string): boolean {
  const word = /(?:^|[\s“"(—–-])(\p{Ll}+)[.!?]$/u.exec(words)?.[1];
  return word !== undefined && !ABBREVIATIONS.has(word);
}

/** A note's number stands after the stop and belongs to what it proves: “It held. [3] Then it rained.” */
function notesWithTheirSentence(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const note = out.length ? /^(?:\[\p{Nd}{1,3}\]\s*)+/u.exec(text.slice(span.start, span.end))?.[0] : undefined,
      before = out.at(-1);
    if (note === undefined || !before) {
      out.push(span);
      continue;
    }
    out[out.length - 1] = { start: before.start, end: span.start + note.trimEnd().length };
    if (note.length < span.end - span.start) out.push({ start: span.start + note.length, end: span.end });
  }
  return out;
}

/**
 * Window by window: Intl.Segmenter takes time in the square of what it is given. The last segment of a window is cut
 * anew with the next.
 */
function* segmentsOf(words: string): Generator<{ readonly segment: string; readonly index: number }> {
  for (let from = 0, size = WINDOW; from < words.length; ) {
    const segments = [...SEGMENTER.segment(words.slice(from, from + size))],
      whole = from + size >= words.length;
    if (!whole && segments.length < 2) {
      size *= 2;
      continue;
    }
    const kept = whole ? segments : segments.slice(0, -1);
    for (const { segment, index } of kept) yield { segment, index: from + index };
    from += kept.reduce((length, { segment }) => length + segment.length, 0);
    size = WINDOW;
  }
}
const WINDOW = 4000;

/** Inside a block a single line break is a wrapped line, not an end. As long as before. */
const unwrapped = (words: string): string =>
  words.replace(/(?<![\r\n])\r?\n(?![\r\n])/g, (brk) => ' '.repeat(brk.length));

/** True where the break between the two is none. */
function runsOn(before: string, after: string): boolean {
  return (
    endsInAbbreviation(before, after) ||
    (/^[\s"'”’)\],;–—-]*\p{Ll}/u.test(after) && !(/^\p{Ll}/u.test(after) && isPlainEnd(before.slice(-LONGEST_WORD)))) ||
    /^[”’"')\]]+[.,]?$/u.test(after) ||
    /^\(?\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*[.)]$/u.test(before)
  );
}

/** What begins a sentence far more often than it goes on with one. */
const OPENERS =
  /^["“‘(]?(?:The|He|She|It|They|We|I|But|And|In|On|At|A|An|His|Her|Its|Their|Our|My|This|That|These|Those|There|If|When|However)\b/u;

function endsInAbbreviation(before: string, after: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(before.slice(-LONGEST_WORD))?.[1]?.toLowerCase();
  if (word === undefined) return false;
  // an initial: "John F. | Kennedy"
  if (/^\p{L}$/u.test(word)) return !/^(?:i|The|He|She|It|They|We|But|And|In)\b/u.test(after);
  if (ENDINGS.has(word) || /^(?:[a-z]\.)+[a-z]$/u.test(word)) return !OPENERS.test(after);
  return ABBREVIATIONS.has(word);
}
/** Abbreviations that end what they belong to; the others want a word after them ("Dr. Ode"). */
const ENDINGS = new Set(['etc', 'inc', 'ltd', 'co', 'corp', 'bros', 'jr', 'sr', 'al', 'ave', 'blvd', 'rd']);
