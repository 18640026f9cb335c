/** What the linker is given: an article and what was read in it. */
import { compare } from '../text/order.js';
import type { Article, Reading, Span } from '../types.js';
import { onceOfWord } from './once.js';

/** `part`: of a guest (guests.ts) the part of it that is of the story. */
export interface Report {
  readonly article: Article;
  readonly reading: Reading;
  readonly part?: readonly Span[];
}

/** Canonical order, the same whatever order the reports arrived in: by instant (undated last), then by id. */
export const byPublished = (a: Report, b: Report): number =>
  (instantOf(a.article.published) ?? NEVER) - (instantOf(b.article.published) ?? NEVER) ||
  compare(a.article.id, b.article.id);

/** Milliseconds since 1970, a date without zone taken as UTC; undefined where there is none. */
export const instantOf = (published: string | undefined): number | undefined =>
  published === undefined ? undefined : instantOfDate(published);

const instantOfDate = onceOfWord((published): number | undefined => {
  const at = Date.parse(/T[\d:.]+$/.test(published) ? `${published}Z` : published);
  return Number.isNaN(at) ? undefined : at;
});

const NEVER = 8.64e15;
