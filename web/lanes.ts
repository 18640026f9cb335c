/** Positions → lanes to draw: by issue, all on one axis of time. Pure. */
import type { Position } from '../src/types.js';
import { compare } from '../src/text/order.js';
import { groupBy } from './book.js';

export type Stance = Position['sequence'][number]['stance'];
export interface Step {
  readonly at: number;
  readonly step: Position['sequence'][number];
  readonly turns: boolean;
}
/** `from` and `to` (0–1) is the stretch of time a date may mean, `at` its middle. */
export interface Dated extends Step {
  readonly from: number;
  readonly to: number;
}
export interface Lane {
  readonly position: Position;
  readonly steps: readonly Step[];
  readonly placed: readonly Dated[];
  readonly turns: number;
}
export interface Lanes {
  readonly first: string;
  readonly last: string;
  readonly issues: readonly { readonly issue: string; readonly lanes: readonly Lane[] }[];
}

/**
 * For and against are each other's reversal; leaving it open is none, and does not hide one: for, open, against is a
 * turn.
 */
export function findTurns(stances: readonly Stance[]): boolean[] {
  let held: Stance | undefined;
  return stances.map((stance) => {
    if (stance === 'open') return false;
    const turns = held !== undefined && held !== stance;
    held = stance;
    return turns;
  });
}

/** Issues on which most people stand first, then those with a turn, then by their first date. */
export function findLanes(positions: readonly Position[]): Lanes | undefined {
  const dates = positions
    .flatMap((p) => p.sequence.flatMap(({ date }) => (stretchOf(date) ? [date!] : [])))
    .sort(compare);
  if (!positions.length) return undefined;
  const [first = ''] = dates,
    last = dates.at(-1) ?? '',
    from = stretchOf(first)?.[0] ?? 0,
    to = stretchOf(last)?.[1] ?? 0;
  const placeOf = (at: number): number => (to > from ? (at - from) / (to - from) : 0.5);
  const toLane = (position: Position): Lane => {
    const turned = findTurns(position.sequence.map((s) => s.stance)),
      steps = position.sequence.map((step, at): Step => ({ at, step, turns: turned[at]! }));
    const placed = steps.flatMap((s): Dated[] => {
      const stretch = stretchOf(s.step.date);
      return stretch ? [{ ...s, from: placeOf(stretch[0]), to: placeOf(stretch[1]) }] : [];
    });
    return { position, steps, placed, turns: turned.filter(Boolean).length };
  };
  const issues = [...groupBy(positions, (p) => p.issue)].map(([issue, of]) => ({ issue, lanes: of.map(toLane) }));
  const turns = (i: (typeof issues)[number]): number => i.lanes.reduce((sum, l) => sum + l.turns, 0);
  return { first, last, issues: issues.sort((a, b) => b.lanes.length - a.lanes.length || turns(b) - turns(a)) };
}

/** One speaker, dated no more than once: nobody to compare with, and nothing that moves. */
export const hasNoCourse = ({ lanes: [lane, ...others] }: Lanes['issues'][number]): boolean =>
  others.length === 0 && (lane?.placed.length ?? 0) < 2;

/** The instants between which "2025-03" or "2025-03-14" may lie. */
function stretchOf(date: string | null): readonly [number, number] | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? [];
  if (!year) return undefined;
  const y = Number(year),
    m = month ? Number(month) - 1 : 0;
  if (day) return [Date.UTC(y, m, Number(day)), Date.UTC(y, m, Number(day))];
  return [Date.UTC(y, m, 1), month ? Date.UTC(y, m + 1, 0) : Date.UTC(y, 11, 31)];
}

/** A place in a lane: so many pixels along it, on which of its rows, the first being 0. */
export interface Seat {
  readonly x: number;
  readonly row: number;
}

/**
 * Where the signs of a lane stand, in their order, none nearer to another than `apart`: side by side as long as they
 * have room in one row, else in columns, below one another.
 * @param places from 0 to 1
 */
export function seat(places: readonly number[], width: number, apart: number): Seat[] {
  const columns = Math.floor(width / apart);
  if (places.length <= columns + 1) return spread(places, width, apart).map((x) => ({ x, row: 0 }));
  const rows = new Map<number, number>();
  return places.map((place) => {
    const column = Math.round(place * columns),
      row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    return { x: columns ? (column * width) / columns : 0, row };
  });
}

/** Places along a row, none nearer to the one before than `apart`. */
function spread(places: readonly number[], width: number, apart: number): number[] {
  const at: number[] = [];
  for (const place of places) at.push(Math.max(place * width, (at.at(-1) ?? Number.NEGATIVE_INFINITY) + apart));
  for (let i = at.length - 1, free = width; i >= 0; i--) {
    at[i] = Math.min(at[i]!, free);
    free = at[i]! - apart;
  }
  return at;
}
