/** One story as its exports take it: its reports with their readings, and what they say together. */
import type { Record, StorySummary, WholeArticle } from '../record/record.js';
import { firstToldFirst } from '../say/order.js';
import { compare } from '../text/order.js';
import type { Ruling, StoryLinks } from '../types.js';

export interface StoryParts {
  readonly story: StorySummary;
  readonly reports: readonly WholeArticle[];
  readonly links: StoryLinks;
  readonly rulings: readonly Ruling[];
}

/**
 * Undefined where there is no such story. Reports in order of publication, the undated last; of a happening the words
 * of the report that told it first.
 */
export function storyParts(record: Pick<Record, 'story' | 'article'>, id: string): StoryParts | undefined {
  const whole = record.story(id);
  if (!whole) return undefined;
  const reports = whole.articles
    .flatMap(({ id: article }) => record.article(article) ?? [])
    .sort(
      (a, b) => compare(a.article.published ?? '9', b.article.published ?? '9') || compare(a.article.id, b.article.id),
    );
  const happenings = firstToldFirst(
    whole.links.happenings,
    reports.map((r) => r.article.id),
  );
  return { story: whole.story, links: { ...whole.links, happenings }, rulings: whole.rulings, reports };
}
