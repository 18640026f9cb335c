/** A story opened for reading: its reports in order, and the small questions every part asks of them. Pure. */
import type { StoryAnswer, StoryReport } from '../src/serve/wire.js';
import type { Anchor, Copy, Entity, Span, StoryLinks, Utterance } from '../src/types.js';

export interface Book {
  readonly story: StoryAnswer['story'];
  /** In order of publication. */
  readonly reports: readonly StoryReport[];
  readonly links: StoryLinks;
  readonly report: ReadonlyMap<string, StoryReport>;
  /** Ids of the origins each report derives from. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
  readonly entity: ReadonlyMap<string, Entity>;
  /** By article and number of its statement: "r1 3". */
  readonly utterance: ReadonlyMap<string, Utterance>;
}

export function toBook({ story, articles, links }: StoryAnswer): Book {
  const reports = articles.toSorted((a, b) => compare(a.published ?? '9', b.published ?? '9') || compare(a.id, b.id));
  const origins = new Map<string, string[]>();
  for (const origin of links.origins) for (const article of origin.articles) origins.set(article, [...(origins.get(article) ?? []), origin.id]);
  return {
    story, reports, links, origins,
    report: new Map(reports.map((r) => [r.id, r])),
    entity: new Map(links.entities.map((e) => [e.id, e])),
    utterance: new Map(links.utterances.flatMap((u) => u.wordings.map((w) => [`${w.article} ${w.statement}`, u] as const))),
  };
}

/** One place of each report among the anchors, in order of publication; `first` where it brings an origin not seen before. */
export function sourcesOf(book: Book, anchors: readonly Anchor[]): { readonly report: StoryReport; readonly anchor: Anchor; readonly first: boolean }[] {
  const seen = new Set<string>();
  return book.reports.flatMap((report) => {
    const anchor = anchors.find((a) => a.article === report.id);
    if (!anchor) return [];
    const origins = book.origins.get(report.id) ?? [report.id], first = origins.some((o) => !seen.has(o));
    for (const origin of origins) seen.add(origin);
    return [{ report, anchor, first }];
  });
}

interface Named { readonly outlet?: string; readonly url?: string; readonly title?: string; readonly id: string }

/** Who published it; where the report does not say, its host or the beginning of its title. */
export const outletOf = ({ outlet, url, title, id }: Named): string => outlet ?? /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url ?? '')?.[1] ?? cut(title ?? id, 36);

export const titleOf = ({ title, text }: { readonly title?: string; readonly text: string }): string => title ?? cut(text.trim().split('\n', 1)[0] ?? '', 110);

/** The beginning, cut between words. */
const cut = (words: string, most: number): string => (words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most) > most / 2 ? words.lastIndexOf(' ', most) : most)} …`);

/** The words of several spans of a report; a gap between them is shown. */
export const wordsOf = (report: StoryReport | undefined, spans: readonly Span[]): string => spans.map((s) => report?.text.slice(s.start, s.end) ?? '').join(' … ');

/** The sentence that holds the span, or the span alone where none does. */
export function sentenceOf(report: StoryReport, span: Span): Span {
  return report.sentences.find((s) => s.start <= span.start && span.end <= s.end) ?? span;
}

/** From which reports this one took words, and what share of its own text that is; the largest first. */
export function takenBy(book: Book, into: StoryReport): { readonly from: StoryReport; readonly copies: readonly Copy[]; readonly share: number }[] {
  const own = into.blocks.filter((b) => b.kind !== 'byline' && b.kind !== 'caption' && b.kind !== 'notice').reduce((sum, b) => sum + b.end - b.start, 0) || into.text.length;
  return book.reports.flatMap((from) => {
    const copies = from === into ? [] : book.links.copies.filter((c) => c.into.article === into.id && c.from.article === from.id);
    return copies.length ? [{ from, copies, share: Math.min(1, covered(copies.map((c) => c.into)) / own) }] : [];
  }).sort((a, b) => b.share - a.share);
}

/** Code units that the spans cover together. */
function covered(spans: readonly Span[]): number {
  let sum = 0, at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) { sum += Math.max(0, end - Math.max(at, start)); at = Math.max(at, end); }
  return sum;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In order of first appearance. (`Map.groupBy` is younger than the browsers we serve.) */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item), group = groups.get(key);
    if (group) group.push(item); else groups.set(key, [item]);
  }
  return groups;
}
