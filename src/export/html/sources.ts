/** The reports that the dossier carries, and the links that lead from its lines to their words. */
import { namesOf } from '../../say/reports.js';
import type { Anchor, Span } from '../../types.js';
import type { StoryParts } from '../story.js';
import { day, escaped } from './markup.js';

type Source = StoryParts['reports'][number];

export interface Sources {
  readonly reports: readonly Source[];
  /** Article id → its place among the reports. */
  readonly places: ReadonlyMap<string, number>;
  /** Article id → the name by which it is told from the others. */
  readonly names: ReadonlyMap<string, string>;
}

export const toSources = (reports: readonly Source[]): Sources => ({
  reports,
  places: new Map(reports.map((r, i) => [r.article.id, i])),
  names: namesOf(reports.map(({ article }) => article)),
});

export const reportOf = ({ reports, places }: Sources, article: string): Source | undefined =>
  reports[places.get(article) ?? -1];

export const publishedOf = (sources: Sources, article: string | undefined): string | undefined =>
  article === undefined ? undefined : reportOf(sources, article)?.article.published;

/** Where a report begins in the file. */
export const placeOf = ({ places }: Sources, article: string): string => `#r${places.get(article) ?? 0}`;

/** A link to the very words. */
export function leadTo(
  sources: Sources,
  article: string,
  spans: readonly Span[],
  words: string,
  className = 'w',
): string {
  const at = spans.map((s) => `${s.start}-${s.end}`).join(',');
  return `<a class="${className}" dir="auto" href="${placeOf(sources, article)}@${at}">${escaped(words)}</a>`;
}

/** The name of a report and its day. */
export function nameOf(sources: Sources, article: string): string {
  const report = reportOf(sources, article);
  const name = escaped(sources.names.get(article) ?? article);
  return report ? `${name}, ${day(report.article.published)}` : name;
}

/** Who has it: "3 reports, 2 independent: …", each leading to its words. */
export function stands(sources: Sources, anchors: readonly Anchor[], independent: number): string {
  const of = [...new Map(anchors.map((a) => [a.article, a])).values()];
  const count = of.length > 1 ? `${of.length} reports, ${independent} independent: ` : '';
  const links = of.map((a) => leadTo(sources, a.article, [a], sources.names.get(a.article) ?? a.article, ''));
  return `${count}${links.join(', ')}`;
}

/** The whole sentence in which the words stand. */
export function sentenceOf(sources: Sources, anchor: Anchor): string {
  const report = reportOf(sources, anchor.article);
  const around = report?.reading.sentences.find((s) => s.start <= anchor.start && anchor.end <= s.end);
  return around ? report!.article.text.slice(around.start, around.end) : anchor.exact;
}

/** The earliest first, then as given; the undated last. */
export const dated = <T>(items: readonly T[], dateOf: (item: T) => string | undefined): T[] =>
  items
    .map((item, i) => ({ item, i, at: dateOf(item) ?? '9' }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.i - b.i))
    .map(({ item }) => item);
