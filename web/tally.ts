/**
 * One tally → what can be shown of it: its rows, whose numbers they are, and whether they make a course or only a
 * spread. Pure.
 */
import { claimantOf } from '../src/say/claimants.js';
import { compare } from '../src/text/order.js';
import { type Book, groupBy, reportedOn } from './book.js';
import type { Conflict, Tally, TallyFigure } from '../src/types.js';

/** A figure that several places give alike: same day, quantity, and by whose word. The first stands for all. */
export interface Row {
  readonly figure: TallyFigure;
  readonly all: readonly TallyFigure[];
  readonly asserter: string | null;
  readonly day: string;
}

/**
 * Where a number lies: `low` and `high` are equal but for a range. `open`: the report bounds it on this side alone ("at
 * least" up, "up to" down).
 */
export interface Placed {
  readonly figure: TallyFigure;
  readonly asserter: string | null;
  readonly day: string;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly open: 'up' | 'down' | null;
  readonly vague: boolean;
}

/** The numbers of one asserter in order of time. */
export interface Series {
  readonly asserter: string | null;
  readonly points: readonly Placed[];
}

export const dayOf = (book: Book, f: TallyFigure): string => f.asOf?.slice(0, 10) ?? reportedOn(book, [f.article]);

/** Who is said to say it. Null: the report itself. */
export const asserterOf = (book: Book, { attributedTo }: TallyFigure): string | null =>
  attributedTo === null ? null : claimantOf(book.links.entities, attributedTo);

export const rowsOf = (book: Book, tally: Tally): Row[] =>
  [
    ...groupBy(tally.figures, (f) =>
      JSON.stringify([
        f.asOf ?? '',
        f.value,
        f.low,
        f.high,
        f.qualifier,
        f.mode,
        asserterOf(book, f),
        f.value === undefined ? f.exact : '',
      ]),
    ),
  ].map(([, all]) => ({ figure: all[0]!, all, asserter: asserterOf(book, all[0]!), day: dayOf(book, all[0]!) }));

/** Undefined where it gives no number at all. */
export function toPlaced(book: Book, figure: TallyFigure): Placed | undefined {
  const { value, low, high, qualifier } = figure,
    y = value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high));
  if (y === undefined) return undefined;
  const onlyLow = value === undefined && high === undefined,
    onlyHigh = value === undefined && low === undefined;
  const open =
    qualifier === 'at_least' || qualifier === 'over' || onlyLow
      ? 'up'
      : qualifier === 'up_to' || qualifier === 'nearly' || onlyHigh
        ? 'down'
        : null;
  return {
    figure,
    asserter: asserterOf(book, figure),
    day: dayOf(book, figure),
    y,
    low: low ?? y,
    high: high ?? y,
    open,
    vague: qualifier !== 'exact',
  };
}

/**
 * A word for many ("dozens") rather than a number: it counts where nothing else does, and else would stand beside
 * numbers as if it were one.
 */
const isWord = ({ value, low, high, exact }: TallyFigure): boolean =>
  value === undefined && (low === undefined || high === undefined) && !/\p{Nd}/u.test(exact);

const withoutWords = (rows: readonly Row[]): readonly Row[] =>
  rows.every((r) => isWord(r.figure)) ? rows : rows.filter((r) => !isWord(r.figure));

/**
 * Totals and levels by asserter, those with most days first, the report itself last among equals. A number given alike
 * on one day is one point.
 */
export function seriesOf(book: Book, tally: Tally): Series[] {
  const placed = withoutWords(rowsOf(book, tally)).flatMap((r) => {
    const p = toPlaced(book, r.figure);
    return p?.day && r.figure.mode !== 'increment' ? [p] : [];
  });
  const days = (s: Series): number => new Set(s.points.map((p) => p.day)).size;
  return [...groupBy(placed, (p) => p.asserter ?? '')]
    .map(
      ([asserter, points]): Series => ({
        asserter: asserter || null,
        points: points.toSorted((a, b) => compare(a.day, b.day)),
      }),
    )
    .sort((a, b) => days(b) - days(a) || Number(a.asserter === null) - Number(b.asserter === null));
}

/**
 * A course needs two days and two numbers; numbers that differ on one day make a spread; else there is nothing that a
 * drawing would add.
 */
export function shapeOf(book: Book, tally: Tally): 'course' | 'spread' | 'none' {
  const placed = seriesOf(book, tally).flatMap((s) => s.points),
    numbers = new Set(placed.map((p) => `${p.low} ${p.high} ${p.open}`));
  if (numbers.size < 2) return 'none';
  return new Set(placed.map((p) => p.day)).size > 1 ? 'course' : 'spread';
}

export const conflictsOf = (book: Book, { figures }: Pick<Tally, 'figures'>): Conflict[] =>
  book.links.conflicts.filter(
    (c) =>
      c.kind === 'figure' &&
      c.anchors.some((a) => figures.some((f) => f.article === a.article && f.start < a.end && a.start < f.end)),
  );

const quantityOf = ({ value, low, high, qualifier }: TallyFigure): string =>
  JSON.stringify([value, low, high, qualifier]);

/** All tell one number, and nobody disagrees: nothing to draw. The dead are always shown whole. */
export const isToldAlike = (book: Book, tally: Tally): boolean =>
  new Set(tally.figures.map(quantityOf)).size === 1 &&
  !/^dead\b/.test(tally.measure) &&
  conflictsOf(book, tally).length === 0;

/** Those of most reports first. */
export const byReports = (a: Tally, b: Tally): number =>
  new Set(b.figures.map((f) => f.article)).size - new Set(a.figures.map((f) => f.article)).size;

/** Tallies of the same measure counted otherwise: in another place, since another day, by another hand. */
export const otherScopes = (book: Book, tally: Tally): Tally[] =>
  book.links.tallies.filter((t) => t !== tally && t.measure === tally.measure && t.unit === tally.unit);

/**
 * What stands last: the numbers of the latest day, each once, by somebody's word rather than the report's own where
 * both give it.
 */
export function latestOf(book: Book, tally: Tally): readonly Row[] {
  const rows = withoutWords(rowsOf(book, tally).filter((r) => r.figure.mode !== 'increment' && r.day)),
    last = rows
      .map((r) => r.day)
      .sort()
      .at(-1),
    of = rows.filter((r) => r.day === last);
  return [...groupBy(of, (r) => quantityOf(r.figure)).values()].map(
    (same) => same.findLast((r) => r.asserter !== null) ?? same[0]!,
  );
}

/** The same numbers once each. */
const eachQuantity = (rows: readonly Row[]): readonly Row[] =>
  [...groupBy(rows, (r) => quantityOf(r.figure)).values()].map((of) => of[0]!);

/** What no report dates, where it is another number than stands last: nothing tells which of them is the later. */
export function undatedBeside(book: Book, tally: Tally): readonly Row[] {
  const last = new Set(latestOf(book, tally).map((r) => quantityOf(r.figure)));
  return last.size
    ? eachQuantity(
        withoutWords(rowsOf(book, tally)).filter(
          (r) => !r.day && r.figure.mode !== 'increment' && !last.has(quantityOf(r.figure)),
        ),
      )
    : [];
}

/** What only grows, and is not given back. */
const GROWS = /^(?:dead|injured)\b/;

/**
 * Of what only grows, the highest number of an earlier day, where it is more than what stands last and nobody takes it
 * back: the last report is not always the best informed.
 */
export function higherBefore(book: Book, tally: Tally): readonly Row[] {
  const latest = latestOf(book, tally),
    disputed = conflictsOf(book, tally).flatMap((c) => c.anchors),
    highOf = ({ figure }: Row): number => toPlaced(book, figure)?.low ?? 0,
    most = Math.max(...latest.map((r) => toPlaced(book, r.figure)?.high ?? 0));
  if (!latest.length || !GROWS.test(tally.measure)) return [];
  const higher = withoutWords(rowsOf(book, tally))
    .filter(
      (r) =>
        r.figure.mode === 'total' &&
        r.day !== '' &&
        r.day < latest[0]!.day &&
        highOf(r) > most &&
        !disputed.some((a) => a.article === r.figure.article && a.start < r.figure.end && r.figure.start < a.end),
    )
    .sort((a, b) => highOf(b) - highOf(a));
  return higher.slice(0, 1);
}
