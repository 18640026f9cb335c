/** Reports that derive from one piece of reporting, and how many such pieces stand behind a set of reports. */
import { anchorAt } from '../text/anchors.js';
import { idOf } from '../text/hash.js';
import type { Copy, Origin } from '../types.js';
import { type Derivation, findDerivations } from './origins/derived.js';
import { once } from './once.js';
import { byPublished, type Report } from './report.js';

/**
 * One for each report that has its matter from no other, with all that derive from it. Every report is in at least one;
 * an aggregation of two stands in two.
 */
export function findOrigins(reports: readonly Report[], copies: readonly Copy[]): Origin[] {
  const inOrder = [...reports].sort(byPublished),
    derivations = findDerivations(inOrder, copies);
  const derivedFrom = new Map<string, string[]>();
  for (const { report, source } of derivations)
    (derivedFrom.get(report) ?? derivedFrom.set(report, []).get(report)!).push(source);
  const sources = new Map(inOrder.map(({ article }) => [article.id, sourcesOf(article.id, inOrder, derivedFrom)]));
  const derived = new Map<string, string[]>(inOrder.map(({ article }) => [article.id, []]));
  for (const { article } of inOrder) for (const root of sources.get(article.id)!) derived.get(root)!.push(article.id);
  return inOrder
    .filter(({ article }) => sources.get(article.id)!.has(article.id))
    .map((root) => {
      const articles = derived.get(root.article.id)!,
        within = new Set(articles);
      const links =
        articles.length > 1 ? derivations.filter((d) => within.has(d.report) && within.has(d.source)) : NO_LINKS;
      return {
        id: idOf('origin', root.article.id),
        articles,
        anchors: [...headline(root), ...links.flatMap((d) => d.anchors)],
        ...(links.length
          ? {
              linked: {
                by: [...new Set(links.map((d) => d.by))].sort().join(' '),
                why: links.map((d) => d.why).join('; '),
              },
            }
          : {}),
      };
    });
}

const NO_LINKS: readonly Derivation[] = [];

/**
 * The reports this one goes back to: itself where it has no source. Where they go round in a circle, the first of the
 * circle.
 */
function sourcesOf(
  article: string,
  inOrder: readonly Report[],
  derivedFrom: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const reached = new Set([article]);
  for (const id of reached) for (const source of derivedFrom.get(id) ?? []) reached.add(source);
  const roots = [...reached].filter((id) => !derivedFrom.has(id));
  if (roots.length) return new Set(roots);
  return new Set([inOrder.find((r) => reached.has(r.article.id))!.article.id]);
}

const headline = ({ article, reading }: Report) => reading.sentences.slice(0, 1).map((s) => anchorAt(article, s));

/**
 * How many of the articles stand on reporting of their own: the most of them of which no two share an origin.
 * An aggregation of two adds nothing beside either, and counts as one alone.
 */
export function independentOf(articles: Iterable<string>, origins: readonly Origin[]): number {
  const of = byArticle(origins),
    standing = [...new Set(articles)].map((article) => ({ article, in: of.get(article) ?? [] }));
  standing.sort((a, b) => a.in.length - b.in.length || (a.article < b.article ? -1 : 1));
  const taken = new Set<Origin>();
  let count = 0;
  for (const { in: among } of standing) {
    if (among.some((o) => taken.has(o))) continue;
    for (const o of among) taken.add(o);
    count++;
  }
  return count;
}

/** The origins in which each article stands. */
const byArticle = once((origins: readonly Origin[]): ReadonlyMap<string, readonly Origin[]> => {
  const of = new Map<string, Origin[]>();
  for (const origin of origins)
    for (const article of origin.articles) (of.get(article) ?? of.set(article, []).get(article)!).push(origin);
  return of;
});
