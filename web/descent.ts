/**
 * How one item came from report to report: its places in order of time, and of each whose words it has, as far as the
 * record knows. Pure.
 */
import { isSupposed } from '../src/say/reports.js';
import { overlaps } from '../src/text/spans.js';
import type { Copy, Span } from '../src/types.js';
import { type Book, groupBy, sourcesOf } from './book.js';

export interface Place {
  readonly article: string;
  /** The words of the item there; empty where only the report is known. */
  readonly spans: readonly Span[];
}

/** `row`: which of the places it comes from. `origin`: by credit or kinship of the reports, without words in common. */
export interface From {
  readonly row: number;
  readonly how: 'verbatim' | 'edited' | 'common' | 'origin';
  /** Share of the words (0–1); 0 of an origin. */
  readonly alike: number;
  /** Of the arcs that pass each other the number from inside, from 0. */
  readonly lane: number;
}

export type Descended<P extends Place> = P & {
  /** The first place of a report that shares no origin with one counted already. */
  readonly independent: boolean;
  readonly from?: From;
};

export function findDescent<P extends Place>(book: Book, places: readonly P[]): Descended<P>[] {
  const order = new Map(book.reports.map((r, i) => [r.id, i])),
    rows = places.toSorted((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0));
  const anchors = rows.map(({ article, spans }) => ({ article, start: 0, end: 0, ...spans[0], exact: '' })),
    own = new Set(sourcesOf(book, anchors).flatMap((s) => (s.independent ? s.report.id : [])));
  const isFirst = (row: number): boolean => rows.findIndex((p) => p.article === rows[row]!.article) === row;
  const copied = rows.map((_, row) => fromCopy(book, rows, row));
  const hasGiven = (row: number): boolean => copied.some((from) => from?.row === row);
  const froms = rows.map(
    ({ article }, row) =>
      copied[row] ?? (own.has(article) || !isFirst(row) || hasGiven(row) ? undefined : fromOrigin(book, rows, row)),
  );
  const lanes = toLanes(froms);
  return rows.map((place, row) => {
    const from = froms[row];
    return { ...place, independent: own.has(place.article), ...(from && { from: { ...from, lane: lanes[row]! } }) };
  });
}

type Step = Omit<From, 'lane'>;

/** The copied passage that holds most of its words, from a report that carries it, too. */
function fromCopy(book: Book, rows: readonly Place[], row: number): Step | undefined {
  const { article, spans } = rows[row]!,
    found = (copiesInto(book).get(article) ?? []).flatMap((copy) => {
      const shared = spans.reduce((sum, span) => sum + sharedOf(copy.into, span), 0),
        source = shared ? rows.findIndex((p) => p.article === copy.from.article) : -1;
      return source >= 0 && source !== row ? [{ copy, shared, source }] : [];
    });
  const [most] = found.sort((a, b) => b.shared - a.shared || a.source - b.source);
  return most && { row: most.source, how: isSupposed(most.copy) ? 'common' : most.copy.kind, alike: most.copy.alike };
}

const sharedOf = (a: Span, b: Span): number =>
  overlaps(a, b) ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;

/** The first of the earlier ones that is of the same origin. */
function fromOrigin(book: Book, rows: readonly Place[], row: number): Step | undefined {
  const originsOf = ({ article }: Place): readonly string[] => book.origins.get(article) ?? [],
    its = originsOf(rows[row]!),
    source = rows.findIndex((p, i) => i < row && originsOf(p).some((o) => its.includes(o)));
  return source < 0 ? undefined : { row: source, how: 'origin', alike: 0 };
}

/** Short arcs lie inside long ones; two that pass the same row never share a lane. */
function toLanes(froms: readonly (Step | undefined)[]): number[] {
  const arcs = froms
    .flatMap((from, into) => (from ? [{ into, low: Math.min(from.row, into), high: Math.max(from.row, into) }] : []))
    .sort((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low);
  const taken: { readonly low: number; readonly high: number }[][] = [],
    lanes = froms.map(() => 0);
  for (const arc of arcs) {
    const free = taken.findIndex((lane) => lane.every((other) => other.high <= arc.low || arc.high <= other.low)),
      lane = free < 0 ? taken.length : free;
    (taken[lane] ??= []).push(arc);
    lanes[arc.into] = lane;
  }
  return lanes;
}

/** Kept for as long as the book: every statement asks. */
const kept = new WeakMap<readonly Copy[], ReadonlyMap<string, readonly Copy[]>>();

function copiesInto({ links: { copies } }: Book): ReadonlyMap<string, readonly Copy[]> {
  const ready = kept.get(copies) ?? groupBy(copies, (c) => c.into.article);
  kept.set(copies, ready);
  return ready;
}
