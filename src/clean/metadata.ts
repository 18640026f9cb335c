/** What a page says of itself: JSON-LD first, then OpenGraph and meta elements, `<time>`, the canonical link. */
import { toDate } from './form.js';
import type { Element, Page } from './html.js';

export interface Metadata {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly language?: string;
}

/** `address`: where the page was fetched from, when it was. Read before the tree is cut up. */
export function findMetadata(page: Page, address?: string): Metadata {
  const ld = articleLd(page);
  const meta = (...names: string[]): string | undefined =>
    firstOf(names, (name) =>
      tidy(
        page
          .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
          ?.getAttribute('content'),
        page,
      ),
    );
  const outlet = tidy(nameOf(ld?.publisher), page) ?? meta('og:site_name', 'application-name', 'dc.publisher');
  const title =
    tidy(stringOf(ld?.headline), page) ??
    meta('og:title', 'twitter:title', 'dc.title') ??
    tidy(page.querySelector('title')?.textContent, page);
  const byline =
    bylineOf(tidy(nameOf(ld?.author), page)) ??
    bylineOf(meta('author', 'byl', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author')) ??
    bylineOf(tidy(page.querySelector('[rel="author"],[itemprop="author"]')?.textContent, page));
  const published = firstOf(
    [
      stringOf(ld?.datePublished),
      meta(
        'article:published_time',
        'og:published_time',
        'datePublished',
        'parsely-pub-date',
        'sailthru.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
      ),
      ...[
        'time[itemprop="datePublished"]',
        'time[pubdate]',
        'article time[datetime]',
        'header time[datetime]',
        'time[datetime]',
      ].map((place) => page.querySelector(place)?.getAttribute('datetime')),
      page.querySelector('time')?.textContent,
    ],
    (said) => toDate(said ?? undefined),
  );
  const url = firstOf(
    [page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url'), stringOf(ld?.url), address],
    (said) => absolute(said, address),
  );
  const language = /^[a-z]{2}(?=[-_]|$)/i
    .exec(stringOf(ld?.inLanguage) ?? page.documentElement.getAttribute('lang') ?? '')?.[0]
    .toLowerCase();
  return {
    ...(title === undefined ? {} : { title: withoutOutlet(title, outlet) }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(byline === undefined || byline === outlet ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

type Ld = { readonly [field: string]: unknown };

/**
 * The first thing in the page's JSON-LD that is an article of some kind. Lists and `@graph` are searched three levels
 * deep.
 */
function articleLd(page: Page): Ld | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ''), 3);
    if (found) return found;
  }
  return undefined;
}

function articleIn(value: unknown, levels: number): Ld | undefined {
  if (typeof value !== 'object' || value === null || levels < 0) return undefined;
  if (Array.isArray(value)) return firstOf(value.slice(0, 50), (one) => articleIn(one, levels - 1));
  const node = value as Ld;
  if ([node['@type']].flat().some((type) => typeof type === 'string' && /(?:Article|Posting|^Report)$/.test(type)))
    return node;
  return articleIn(node['@graph'], levels) ?? articleIn(node.mainEntity, levels - 1);
}

/** Newsrooms leave line ends in strings and comments around the whole. */
function parsed(json: string): unknown {
  const bare = json
    .replace(/^\s*(?:<!--|\/\*.{0,20}\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '')
    .replace(/[\u0000-\u001f]+/g, ' ');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** "A", {name: "A"}, [{name: "A"}, "B"] → "A", "A", "A, B". */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value))
    return (
      value
        .slice(0, 10)
        .map(nameOf)
        .filter((name) => name !== undefined)
        .join(', ') || undefined
    );
  return typeof value === 'object' && value !== null ? stringOf((value as Ld).name) : stringOf(value);
}

/** Addresses, handles and the names of machines are no bylines. */
const bylineOf = (said: string | undefined): string | undefined => {
  const name = said?.replace(/^by[\s:]+/i, '').trim();
  return name &&
    name.length <= 200 &&
    !/^(?:https?:|www\.|@)|^(?:admin|administrator|root|webmaster|editor|user)$/i.test(name)
    ? name
    : undefined;
};

/** "Weir holds | The Orlo Post" → "Weir holds", where the outlet is known or the rest is longer than what is cut. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const cut = /^(.{8,}?)\s+[|–—-]\s+([^|–—]{2,60})$/.exec(title);
  return cut &&
    outlet !== undefined &&
    cut[2]!.toLowerCase().replace(/^the /, '') === outlet.toLowerCase().replace(/^the /, '')
    ? cut[1]!
    : title;
}

/** White space made one, entities that were written twice resolved; undefined where nothing is left. */
function tidy(said: string | null | undefined, page: Page): string | undefined {
  const words = said?.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return words && /&(?:#?\w{2,8});/.test(words) ? resolved(words, page) : words || undefined;
}

function resolved(words: string, page: Page): string {
  const holder = (page as unknown as { createElement(name: string): Element & { innerHTML: string } }).createElement(
    'p',
  );
  holder.innerHTML = words.replaceAll('<', '&lt;');
  return holder.textContent?.trim() || words;
}

function absolute(said: string | null | undefined, address: string | undefined): string | undefined {
  if (!said) return undefined;
  try {
    const url = new URL(said, address);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function firstOf<From, To>(list: readonly From[], find: (one: From) => To | undefined): To | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
