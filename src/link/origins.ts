/** Reports that derive from one piece of reporting, and how many such pieces stand behind a set of reports. */
import type { Copy, Origin } from '../types.js';
import { idOf } from '../text/hash.js';
import type { Report } from './report.js';

/** Every report is in at least one; an aggregation of two stands in two. */
export function findOrigins(reports: readonly Report[], _copies: readonly Copy[]): Origin[] {
  return reports.map(({ article }) => ({ id: idOf('origin', article.id), articles: [article.id], anchors: [] }));
}

/**
 * How many of the articles stand on reporting of their own: the most of them of which no two share an origin.
 * An aggregation of two adds nothing beside either, and counts as one alone.
 */
export function independentOf(articles: Iterable<string>, origins: readonly Origin[]): number {
  const standing = [...new Set(articles)].map((article) => ({ article, in: origins.filter((o) => o.articles.includes(article)) }));
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
