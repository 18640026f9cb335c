/**
 * What is not said: which reports of a story do not carry an utterance, a tally or a happening, and what rests on one
 * origin or on unnamed sources alone. Silence is no fault: a report may have gone to press before, and one that came
 * out before the first to carry it is never called silent.
 */
import { contains } from '../text/spans.js';
import type { Article, Item } from '../types.js';
import { byPublished, instantOf, type Report } from './report.js';

/**
 * What the reports of a story do with one item; each report is in exactly one list, in canonical order, but for guests
 * that do not carry it.
 */
export interface Silence {
  readonly carriedBy: readonly string[];
  /** Out before the first that carries it. */
  readonly before: readonly string[];
  /** Out with that first one or later, or undated, and without it. */
  readonly silent: readonly string[];
}

/**
 * A guest is never called silent: it turns to the story for a part of its text.
 * @param story the reports of the item's story, its guests among them
 */
export function silenceOf(item: Item, story: readonly Report[]): Silence {
  const carriers = new Set(item.anchors.map((a) => a.article)),
    articles = story
      .filter((r) => !r.part || carriers.has(r.article.id))
      .sort(byPublished)
      .map((r) => r.article);
  const first = Math.min(
    ...articles.flatMap((a) => (carriers.has(a.id) ? [instantOf(a.published) ?? Number.POSITIVE_INFINITY] : [])),
  );
  const idsOf = (is: (article: Article) => boolean) => articles.filter(is).map((a) => a.id);
  const isBefore = ({ published }: Article) =>
    first < Number.POSITIVE_INFINITY && (instantOf(published) ?? first) < first;
  return {
    carriedBy: idsOf((a) => carriers.has(a.id)),
    before: idsOf((a) => !carriers.has(a.id) && isBefore(a)),
    silent: idsOf((a) => !carriers.has(a.id) && !isBefore(a)),
  };
}

/** @example silentOn(utterance, reports) // ['r4', 'r7'] */
export const silentOn = (item: Item, story: readonly Report[]): readonly string[] => silenceOf(item, story).silent;

/** However many reports carry it, one piece of reporting is behind them all. */
export const restsOnOneOrigin = ({ independent }: { readonly independent: number }): boolean => independent === 1;

/**
 * True where every report that carries it has it from speakers it does not name; what a report tells in its own voice
 * rests on the report.
 */
export function restsOnUnnamed(item: Item, story: readonly Report[]): boolean {
  const at = new Map(story.map((r) => [r.article.id, r.reading]));
  return (
    item.anchors.length > 0 &&
    item.anchors.every((anchor) => {
      const tellers =
        at.get(anchor.article)?.statements.filter((s) => s.content.some((span) => contains(span, anchor))) ?? [];
      return tellers.length > 0 && tellers.every((s) => !s.named);
    })
  );
}
