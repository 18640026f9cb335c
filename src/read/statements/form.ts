/** Direct, indirect or mixed: by how many words of the content stand inside quotation marks. */
import type { Span, Statement } from '../../types.js';
import { overlaps } from '../../text/spans.js';
import type { Page } from '../page.js';

export function formOf(page: Page, content: readonly Span[]): Statement['form'] {
  const words = content.map((span) => page.text.slice(span.start, span.end));
  let inside = 0,
    outside = 0;
  content.forEach((span, i) => {
    let at = span.start;
    for (const quote of quotesIn(page, span)) {
      inside += count(page.text.slice(Math.max(at, quote.start), Math.min(span.end, quote.end)));
      outside += count(page.text.slice(at, Math.max(at, quote.start)));
      at = Math.max(at, Math.min(span.end, quote.end));
    }
    outside += count(words[i]!.slice(at - span.start));
  });
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}

const count = (words: string): number => words.match(/[\p{L}\p{Nd}]+/gu)?.length ?? 0;

/** By halving: the quotes that touch the span. Those inside another change nothing. */
function quotesIn({ quotes }: Page, span: Span): Span[] {
  let low = 0,
    high = quotes.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (quotes[mid]!.start < span.start) low = mid + 1;
    else high = mid;
  }
  const out: Span[] = [];
  for (let i = low; i < quotes.length && quotes[i]!.start < span.end; i++)
    if (overlaps(quotes[i]!, span)) out.push(quotes[i]!);
  return out;
}
