/** Blocks → sentences: Intl.Segmenter (UAX #29) and three repairs. Bylines, datelines, captions and notices hold none. */
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
  return article.blocks.flatMap((block, index) => (READ.has(block.kind) ? sentencesOf(article.text, block).map((span) => ({ ...span, block: index })) : []));
}

function sentencesOf(text: string, block: Block): Span[] {
  const out: Span[] = [];
  for (const { segment, index } of segmentsOf(unwrapped(text.slice(block.start, block.end)))) {
    const span = trimmed(text, { start: block.start + index, end: block.start + index + segment.length });
    if (!span) continue;
    const before = out.at(-1);
    if (before && runsOn(text.slice(before.start, before.end), text.slice(span.start, span.end))) out[out.length - 1] = { start: before.start, end: span.end };
    else out.push(span);
  }
  return out;
}

/** Window by window: Intl.Segmenter takes time in the square of what it is given. The last segment of a window is cut anew with the next. */
function* segmentsOf(words: string): Generator<{ readonly segment: string; readonly index: number }> {
  for (let from = 0, size = WINDOW; from < words.length;) {
    const segments = [...SEGMENTER.segment(words.slice(from, from + size))], whole = from + size >= words.length;
    if (!whole && segments.length < 2) { size *= 2; continue; }
    const kept = whole ? segments : segments.slice(0, -1);
    for (const { segment, index } of kept) yield { segment, index: from + index };
    from += kept.reduce((length, { segment }) => length + segment.length, 0);
    size = WINDOW;
  }
}
const WINDOW = 4000;

/** Inside a block a single line break is a wrapped line, not an end. As long as before. */
const unwrapped = (words: string): string => words.replace(/(?<![\r\n])\r?\n(?![\r\n])/g, (brk) => ' '.repeat(brk.length));

/** True where the break between the two is none. */
function runsOn(before: string, after: string): boolean {
  return endsInAbbreviation(before, after) || /^[\s"'”’)\],;–—-]*\p{Ll}/u.test(after) || /^[”’"')\]]+[.,]?$/u.test(after) || /^\(?\p{Nd}{1,3}[.)]$/u.test(before);
}

function endsInAbbreviation(before: string, after: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(before.slice(-30))?.[1]?.toLowerCase();
  if (word === undefined) return false;
  if (/^\p{L}$/u.test(word)) return !/^(?:i|The|He|She|It|They|We|But|And|In)\b/u.test(after); // an initial: "John F. | Kennedy"
  if (/^(?:[a-z]\.)+[a-z]$/u.test(word)) return !/^["“‘]?(?:The|He|She|It|They|We|I|But|And|In|On|A|An|His|Her|Its|This|That|These|Those)\b/u.test(after);
  return ABBREVIATIONS.has(word);
}
