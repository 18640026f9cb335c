/** A tally → what is drawn of its course: its numbers on their days, whose have a line and a name, what is counted. */
import { conflictsOf, type Placed, type Series, seriesOf } from '../../tally.js';
import type { ChartProps, Policy } from '../drawing.js';

/** Lines told apart by colour and dash; whoever comes after has dots alone. */
const LINES = 4;
/** So many who have dots alone are named in the drawing; more would cover it. */
const NAMED = 5;

export interface Point extends Placed {
  readonly x: Date;
  /** Which line it lies on; -1 for none. */
  readonly line: number;
}

/** What a policy makes of one day. */
export interface CountedDay {
  readonly x: Date;
  readonly low: number;
  readonly best?: number | undefined;
  readonly high?: number | undefined;
}

export interface Course {
  /** Empty where things are counted that have no unit. */
  readonly unit: string;
  readonly points: readonly Point[];
  /** How many lines there are. */
  readonly lines: number;
  /** The last numbers of those who are named. */
  readonly ends: readonly Point[];
  /** The numbers in a disagreement. */
  readonly contested: readonly Point[];
  readonly counted: readonly CountedDay[];
}

export function toCourse({ book, tally, policy }: ChartProps): Course {
  const series = seriesOf(book, tally);
  const lined = series.filter((s) => new Set(s.points.map((p) => p.day)).size > 1).slice(0, LINES);
  const points = series.flatMap((s) =>
    s.points.map((p): Point => ({ ...p, x: dateOf(p.day), line: lined.indexOf(s) })),
  );
  const named = series.filter((s) => lined.includes(s) || series.length <= NAMED);
  const contested = new Set(conflictsOf(book, tally).flatMap((c) => c.anchors.map(placeOf)));
  return {
    unit: tally.unit === '1' ? '' : tally.unit,
    points,
    lines: lined.length,
    ends: named.map((s) => lastOf(s, points)),
    contested: points.filter((p) => contested.has(placeOf(p.figure))),
    counted: policy ? countedBy(policy) : [],
  };
}

const lastOf = (series: Series, points: readonly Point[]): Point =>
  points.findLast((p) => series.points.some((o) => o.figure === p.figure))!;

const placeOf = ({ article, start }: { readonly article: string; readonly start: number }): string =>
  `${article} ${start}`;

const countedBy = ({ keeper, days }: Policy): CountedDay[] =>
  days.flatMap(({ day, by }) => {
    const counted = by[keeper];
    return counted ? [{ x: dateOf(day), ...counted }] : [];
  });

/** The first day it may mean. */
const dateOf = (day: string): Date => new Date(day);
