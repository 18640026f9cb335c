/** What the linker is given: an article and what was read in it. */
import type { Article, Reading } from '../types.js';

export interface Report { readonly article: Article; readonly reading: Reading }

/** Canonical order, the same whatever order the reports arrived in: by date (undated last), then by id. */
export const byPublished = (a: Report, b: Report): number =>
  compare(a.article.published ?? '9999', b.article.published ?? '9999') || compare(a.article.id, b.article.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
