/**
 * The record as it stood: what was known on a day, and what a moment has brought since. Undated reports are in neither,
 * for nobody can say when they were known.
 */
import type { Item, Ruling, StoryLinks } from '../types.js';
import { linkStory } from './link.js';
import { instantOf, type Report } from './report.js';

/**
 * Linked again from the reports out by the end of that day, so that no later report shows through.
 * @param day "2025-11-14", as the reports date themselves
 */
export const asKnownOn = (reports: readonly Report[], day: string, rulings: readonly Ruling[] = []): StoryLinks =>
  linkStory(
    reports.filter(({ article: { published } }) => published !== undefined && published.slice(0, 10) <= day),
    rulings,
  );

/** `fresh` stands in later reports only; `grown` stood before, and later reports carry it too. */
export interface News<T extends Item> {
  readonly fresh: readonly T[];
  readonly grown: readonly T[];
}

/**
 * Of any kind of item of a story, in the order given.
 * @param moment ISO 8601 instant; a report of that very moment is known
 * @example newSince(links.conflicts, reports, '2025-11-14T18:00Z').fresh
 */
export function newSince<T extends Item>(items: readonly T[], reports: readonly Report[], moment: string): News<T> {
  const since = instantOf(moment);
  const later = new Set(
    reports.flatMap(({ article: { id, published } }) =>
      (instantOf(published) ?? Number.NEGATIVE_INFINITY) > (since ?? Number.POSITIVE_INFINITY) ? [id] : [],
    ),
  );
  const isLater = (item: T) => item.anchors.map((a) => later.has(a.article));
  return {
    fresh: items.filter((i) => i.anchors.length > 0 && isLater(i).every(Boolean)),
    grown: items.filter((i) => isLater(i).some(Boolean) && !isLater(i).every(Boolean)),
  };
}
