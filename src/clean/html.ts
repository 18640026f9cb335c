/**
 * Characters of a page → its tree, or why it is not worth trying. The only place that knows the parser, and what of a
 * page can harm.
 */
import { parseHTML } from 'linkedom';
import type { Refused } from './form.js';

/** What we use of the tree. (No DOM library is typed here: pages are read without a browser.) */
export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  readonly parentNode: Node | null;
}
export interface Element extends Node {
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}
export interface Page extends Element {
  readonly documentElement: Element;
  readonly body: Element;
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isWords = (node: Node): boolean => node.nodeType === 3;

/**
 * Beyond these a page is broken or hostile. Set where reading still takes some two seconds; on 5,000 levels Readability
 * runs out of stack.
 */
const MOST_TAGS = 60_000,
  MOST_LEVELS = 500,
  MOST_CHARACTERS = 8 * 2 ** 20;

/** The tree of a page, whatever of `<html>`, `<head>` and `<body>` it leaves out. */
export function toPage(html: string): Page | Refused {
  const bare = withoutScripts(html);
  if (bare.length > MOST_CHARACTERS)
    return {
      refused: `a page of ${Math.round(bare.length / 2 ** 20)} MB without its scripts; no news page is that long, save the report alone`,
    };
  const found = tooMuch(bare);
  return found
    ? { refused: `${found}; the page is broken, save the report as text` }
    : (parseHTML(framed(bare)) as unknown as { readonly document: Page }).document;
}

/**
 * Scripts and styles out, but for the metadata that some hold; comments out. By search, not by pattern, and no end is
 * looked for twice: linear on anything.
 */
function withoutScripts(html: string): string {
  const lower = html.toLowerCase(),
    never = new Set<string>();
  let out = '',
    at = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(lower); match; match = OPENING.exec(lower)) {
    const name = match[1] ?? '',
      closing = name ? `</${name}` : '-->';
    if (
      name === 'script' &&
      lower
        .slice(match.index, match.index + 200)
        .split('>', 1)[0]!
        .includes('ld+json')
    )
      continue;
    const end = never.has(closing) ? -1 : lower.indexOf(closing, match.index);
    if (end < 0) never.add(closing);
    if (end < 0 && name !== 'script' && name !== 'style') continue;
    out += html.slice(at, match.index);
    at = end < 0 ? html.length : end + closing.length;
    if (name && at < html.length) at = lower.indexOf('>', at) + 1 || html.length;
    OPENING.lastIndex = at;
  }
  return (out + html.slice(at)).replace(/<(?![a-z/!?])/gi, '&lt;');
}

const OPENING = /<(?:(script|style|svg|noscript|template)\b|!--)/g;

/** linkedom builds what it is given: a page without `<body>` gets one. */
function framed(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const headEnd = html.search(/<\/head\s*>/i);
  const strip = (part: string): string =>
    part.replace(/<!doctype[^>]{0,300}>|<\/?(?:html|head)(?:\s[^>]{0,2000})?>/gi, '');
  const lang = /<html[^>]{0,2000}?\slang\s*=\s*["']?([\w-]{2,12})/i.exec(html)?.[1] ?? '';
  const head = headEnd < 0 ? '' : html.slice(0, headEnd),
    body = headEnd < 0 ? html : html.slice(headEnd);
  return `<!doctype html><html lang="${lang}"><head>${strip(head)}</head><body>${strip(body)}</body></html>`;
}

/** Counted before parsing: 100,000 levels took the parser itself 16 seconds. */
function tooMuch(html: string): string | undefined {
  const open: string[] = [];
  let tags = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,30})|&/gi)) {
    if (++tags > MOST_TAGS) return `over ${MOST_TAGS} tags and entities`;
    const tag = name?.toLowerCase();
    if (tag === undefined || CLOSED_BY_ITSELF.has(tag)) continue;
    const at = slash ? open.lastIndexOf(tag) : -1;
    if (!slash) open.push(tag);
    else if (at >= 0) open.length = at;
    if (open.length > MOST_LEVELS) return `tags nested over ${MOST_LEVELS} deep`;
  }
  return undefined;
}

/** Elements without content, and those whose end the next one brings. */
const CLOSED_BY_ITSELF = new Set(
  `
  area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody
  tfoot
`
    .trim()
    .split(/\s+/),
);
