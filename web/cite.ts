/** A passage as a citation: its words, who published them and when, and where they stand. Pure. */
import type { Article, Span } from '../src/types.js';
import { outletOf } from '../src/say/reports.js';
import { sayDate } from '../src/say/words.js';

/**
 * "“The dam is safe” (Vale Post, “Dam”, 19 Nov 2025)" and, each on a line of its own, the address at the outlet and the
 * one here.
 */
export function toCitation(article: Article, { start, end }: Span, here: string): string {
  const words = article.text.slice(start, end).replace(/\s+/g, ' ').trim(),
    quoted = /^[“"«]/.test(words) ? words : `“${words}”`;
  const of = [outletOf(article), article.title && article.outlet && `“${article.title}”`, sayDate(article.published)]
    .filter(Boolean)
    .join(', ');
  return [
    `${quoted} (${of})`,
    article.url && /^https?:/.test(article.url) ? withFragment(article.url, words) : '',
    here,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The address with a text fragment: a browser that knows them shows these very words. */
function withFragment(url: string, words: string): string {
  const all = words.split(' '),
    part = (some: readonly string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  return `${url.split('#')[0]}#:~:text=${all.length > 10 ? `${part(all.slice(0, 5))},${part(all.slice(-5))}` : part(all)}`;
}
