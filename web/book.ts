/** A story opened for reading: its reports in order, and the small questions every part asks of them. Pure. */
import { firstToldFirst } from '../src/say/order.js';
import { isSupposed, namesOf, sayReason } from '../src/say/reports.js';
import { surenessOf } from '../src/say/sureness.js';
import { percent, sayDate } from '../src/say/words.js';
import { compare } from '../src/text/order.js';
import type { StoryAnswer, StoryReport } from '../src/serve/wire.js';
import type { Anchor, Copy, Entity, Ruling, Span, StoryLinks, Utterance } from '../src/types.js';

export interface Book {
  readonly story: StoryAnswer['story'];
  /** In order of publication. */
  readonly reports: readonly StoryReport[];
  readonly links: StoryLinks;
  readonly rulings: readonly Ruling[];
  readonly report: ReadonlyMap<string, StoryReport>;
  /** Ids of the origins each report derives from. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
  readonly entity: ReadonlyMap<string, Entity>;
  /** By article and number of its statement: "r1 3". */
  readonly utterance: ReadonlyMap<string, Utterance>;
  /** By what a reader knows each report, by its id. */
  readonly name: ReadonlyMap<string, string>;
  /** How sure the reading of each statement is, by the id of the utterance. */
  readonly sure: ReadonlyMap<string, number>;
  /** Seen since a day: of statements known before, by id, the reports that carried them further. */
  readonly further?: ReadonlyMap<string, readonly string[]>;
}

export function toBook({ story, articles, links: linked, rulings }: StoryAnswer): Book {
  const reports = articles.toSorted((a, b) => compare(instantOf(a), instantOf(b)) || compare(a.id, b.id)),
    happenings = firstToldFirst(
      linked.happenings,
      reports.map((r) => r.id),
    ),
    links = { ...linked, happenings };
  const origins = new Map<string, string[]>();
  for (const origin of links.origins)
    for (const article of origin.articles) origins.set(article, [...(origins.get(article) ?? []), origin.id]);
  const report = new Map(reports.map((r) => [r.id, r]));
  return {
    story,
    reports,
    links,
    rulings,
    origins,
    report,
    name: namesOf(reports),
    sure: surenessOf(links.utterances, rulings, (w) => report.get(w.article)?.sure[w.statement]),
    entity: new Map(links.entities.map((e) => [e.id, e])),
    utterance: new Map(
      links.utterances.flatMap((u) => u.wordings.map((w) => [`${w.article} ${w.statement}`, u] as const)),
    ),
  };
}

/**
 * When it was published, in universal time: clocks of several zones side by side tell no order. As coarse as the report
 * is; the undated last.
 */
const instantOf = ({ published }: { readonly published?: string }): string =>
  published === undefined
    ? '9'
    : /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(published) && Number.isFinite(Date.parse(published))
      ? new Date(published).toISOString()
      : published;

export interface Source {
  readonly report: StoryReport;
  readonly anchor: Anchor;
  readonly independent: boolean;
}

/**
 * One place of each report among the anchors, in order of publication. Those are independent that share no origin with
 * another counted so; an aggregation of two counts only where neither stands beside it (as `link` counts them).
 */
export function sourcesOf(book: Book, anchors: readonly Anchor[]): Source[] {
  const first = new Map<string, Anchor>();
  for (const anchor of anchors) if (!first.has(anchor.article)) first.set(anchor.article, anchor);
  const places = book.reports.flatMap((report) => {
    const anchor = first.get(report.id);
    return anchor ? [{ report, anchor, origins: book.origins.get(report.id) ?? [report.id] }] : [];
  });
  const taken = new Set<string>(),
    counted = new Set<string>();
  for (const { report, origins } of places.toSorted((a, b) => a.origins.length - b.origins.length)) {
    if (origins.some((o) => taken.has(o))) continue;
    for (const origin of origins) taken.add(origin);
    counted.add(report.id);
  }
  return places.map(({ report, anchor }) => ({ report, anchor, independent: counted.has(report.id) }));
}

/**
 * Of several reports the one that had it first, where their dates tell: all have one, and the first is earlier by the
 * day, or by the hour where both give it. Undefined where any may have been the first.
 */
export function firstTeller(book: Book, anchors: readonly Anchor[]): Source | undefined {
  const sources = sourcesOf(book, anchors),
    [first, second] = sources;
  if (!first?.report.published || !second || sources.some((s) => !s.report.published)) return undefined;
  const [a, b] = [instantOf(first.report), instantOf(second.report)],
    finest = Math.min(a.length, b.length);
  return a.slice(0, finest) < b.slice(0, finest) ? first : undefined;
}

/** By what a reader knows the report with that id among those of its story; the id where the story has none such. */
export const nameAt = (book: Book, id: string): string => book.name.get(id) ?? id;

/** The same with its day: "Vale Post “Dam fails”, 5 Oct 2025". */
export const citedAt = (book: Book, id: string): string => {
  const report = book.report.get(id);
  return report ? `${nameAt(book, id)}, ${sayDate(report.published)}` : id;
};

export const sayWhy = (book: Book, why: string): string => sayReason(why, book.name);

/** The sentence that holds the span, or the span alone where none does. */
export function sentenceOf(report: StoryReport, span: Span): Span {
  return report.sentences.find((s) => s.start <= span.start && span.end <= s.end) ?? span;
}

/**
 * The day an item stands on that has no date of its own: that of the first of its reports. Empty where none is dated.
 */
export const reportedOn = (book: Book, articles: readonly string[]): string =>
  book.reports.find((r) => articles.includes(r.id))?.published?.slice(0, 10) ?? '';

/** How sure the reading of a statement is (0–1). */
export const sureOf = (book: Book, { id }: Utterance): number => book.sure.get(id) ?? 0;

/**
 * From which reports this one took words, and what share of its sentences that is, headings left out; the largest
 * first. `supposed`: it may be the other way round.
 */
export function takenBy(
  book: Book,
  into: StoryReport,
): {
  readonly from: StoryReport;
  readonly copies: readonly Copy[];
  readonly share: number;
  readonly supposed: boolean;
}[] {
  const headings = into.blocks.filter((b) => b.kind === 'heading');
  const own = into.sentences.filter((s) => !headings.some((h) => h.start <= s.start && s.end <= h.end)),
    size = own.reduce((sum, s) => sum + s.end - s.start, 0);
  const taken = groupBy(
    book.links.copies.filter((c) => c.into.article === into.id),
    (c) => c.from.article,
  );
  return book.reports
    .flatMap((from) => {
      const copies = from === into ? [] : (taken.get(from.id) ?? []);
      return copies.length
        ? [
            {
              from,
              copies,
              share: size
                ? own.reduce(
                    (sum, s) =>
                      sum +
                      covered(
                        copies.map((c) => c.into),
                        s,
                      ),
                    0,
                  ) / size
                : 0,
              supposed: copies.every(isSupposed),
            },
          ]
        : [];
    })
    .sort((a, b) => b.share - a.share);
}

/** "64% taken from Northern Wire", as far as that is known. */
export const sayTaken = (book: Book, { from, share, supposed }: ReturnType<typeof takenBy>[number]): string =>
  `${percent(share)} ${supposed ? 'in common with' : 'taken from'} ${nameAt(book, from.id)}`;

/** Code units of a sentence that the spans cover together: what lies between sentences is nobody's words. */
function covered(spans: readonly Span[], sentence: Span): number {
  let sum = 0,
    at = sentence.start;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const to = Math.min(end, sentence.end);
    sum += Math.max(0, to - Math.max(at, start));
    at = Math.max(at, to);
  }
  return sum;
}

/** In order of first appearance. (`Map.groupBy` is younger than the browsers we serve.) */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item),
      group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
