/** Characters of a page → its tree, or why it is not worth trying. The only place that knows the parser, and what of a page can harm. */
import { parseHTML } from 'linkedom';
import type { Refused } from './form.js';

/** What we use of the tree. (No DOM library is typed here: pages are read without a browser.) */
export interface Node { readonly nodeType: number; readonly nodeName: string; readonly textContent: string | null; readonly childNodes: Iterable<Node>; readonly firstChild: Node | null; readonly nextSibling: Node | null; readonly parentNode: Node | null }
export interface Element extends Node {
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}
export interface Page extends Element { readonly documentElement: Element; readonly body: Element }

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isWords = (node: Node): boolean => node.nodeType === 3;

/** Beyond these a page is broken or hostile. Real news pages have under 10,000 tags, 60 levels and 3 MB; Readability takes seconds from some 3,000 levels on and runs out of stack at 5,000. */
const MOST_TAGS = 200_000, MOST_LEVELS = 500, MOST_CHARACTERS = 8 * 2 ** 20;

/** The tree of a page, whatever of `<html>`, `<head>` and `<body>` it leaves out. */
export function toPage(html: string): Page | Refused {
  const bare = withoutScripts(html);
  if (bare.length > MOST_CHARACTERS) return { refused: `a page of ${Math.round(bare.length / 2 ** 20)} MB without its scripts; no news page is that long, save the report alone` };
  const tags = countTags(bare);
  if (tags > MOST_TAGS) return { refused: `a page of ${tags.toLocaleString('en')} tags; no news page has that many, save the report alone` };
  const page = (parseHTML(framed(bare)) as unknown as { readonly document: Page }).document;
  const levels = levelsOf(page);
  return levels > MOST_LEVELS ? { refused: `tags nested ${levels.toLocaleString('en')} deep; the page is broken, save the report as text` } : page;
}

/** Scripts and styles out, but for the metadata that some hold; comments out. By search, not by pattern: linear on anything. */
function withoutScripts(html: string): string {
  let out = '', at = 0;
  const lower = html.toLowerCase();
  const OPENING = /<(?:(script|style|svg|noscript|template)\b|!--)/g;
  for (let match = OPENING.exec(lower); match; match = OPENING.exec(lower)) {
    const [closing, name] = match[1] ? [`</${match[1]}`, match[1]] : ['-->', 'comment'];
    const tagEnd = lower.indexOf('>', match.index);
    const end = lower.indexOf(closing, match.index + 1);
    const next = end < 0 ? (name === 'script' || name === 'style' ? html.length : match.index + match[0].length) : Math.max(lower.indexOf('>', end) + 1, end + closing.length);
    if (name === 'script' && lower.slice(match.index, tagEnd).includes('ld+json')) { OPENING.lastIndex = next; continue; }
    if (end < 0 && name !== 'script' && name !== 'style') continue;
    out += html.slice(at, match.index);
    at = OPENING.lastIndex = next;
  }
  return out + html.slice(at);
}

/** linkedom builds what it is given: a page without `<body>` gets one. */
function framed(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const headEnd = html.search(/<\/head\s*>/i);
  const strip = (part: string): string => part.replace(/<!doctype[^>]{0,300}>|<\/?(?:html|head)(?:\s[^>]{0,2000})?>/gi, '');
  const lang = /<html[^>]{0,2000}?\slang\s*=\s*["']?([\w-]{2,12})/i.exec(html)?.[1] ?? '';
  const head = headEnd < 0 ? '' : html.slice(0, headEnd), body = headEnd < 0 ? html : html.slice(headEnd);
  return `<!doctype html><html lang="${lang}"><head>${strip(head)}</head><body>${strip(body)}</body></html>`;
}

function countTags(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
  return tags;
}

/** Depth of the tree, found without recursion. */
function levelsOf(root: Node): number {
  let deepest = 0, depth = 0, node: Node | null = root;
  while (node) {
    if (node.firstChild) { node = node.firstChild; deepest = Math.max(deepest, ++depth); continue; }
    while (node && node !== root && !node.nextSibling) { node = node.parentNode; depth--; }
    node = node && node !== root ? node.nextSibling : null;
  }
  return deepest;
}
