/** Bytes → Article, or the reason why not. Pure: no network, files or clock. Never throws. */
import type { Article, Document, Rejected } from '../types.js';
import { type ArticleInput, toArticle, withId } from './article.js';
import { declaredIn, decode } from './decode.js';
import { type Refused, readForm } from './form.js';
import { readPage } from './page.js';

/**
 * @example clean(document, new TextEncoder().encode('The weir held, the warden said.')).text // "The weir held, the
 * warden said."
 */
export function clean(document: Document, bytes: Uint8Array): Article | Rejected {
  const rejected = (found: string): Rejected => ({
    rejected: true,
    reason: `${document.via}: ${document.origin}: ${found}`,
  });
  if (bytes.length === 0) return rejected('empty; nothing to read');
  const isPage = document.mediaType === 'text/html' || document.mediaType === 'application/xhtml+xml';
  const decoded = decode(bytes, document.charset ?? (isPage ? declaredIn(bytes) : undefined));
  if (!decoded) return rejected('binary content, not text; save it as text, HTML or JSON lines');
  if (!decoded.text.trim()) return rejected('only white space; nothing to read');
  if (isPage) {
    const page = readPage(
      decoded.text,
      document.via === 'url' || document.via === 'warc' ? document.origin : undefined,
    );
    return 'refused' in page ? rejected(page.refused) : withId(page.input, page.blocks);
  }
  const input: ArticleInput | Refused =
    document.mediaType === 'application/x-onrecord-article+json'
      ? readForm(decoded.text)
      : { text: lineFeeds(decoded.text) };
  return 'refused' in input ? rejected(input.refused) : toArticle(input);
}

/** "\r\n" → "\n"; lone returns too in a text that has no other line ends (old Macintosh files). */
const lineFeeds = (text: string): string =>
  text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
