/**
 * Numbers that lie on one another are set side by side within the room of their day, in smaller signs where that is not
 * enough; who has a line stays nearest to the day.
 */
import { groupBy } from '../../book.js';
import type { Course, Point } from './course.js';
import { type Frame, spotOf, toFrame } from './frame.js';

/** The signs of a drawing, in pixels. */
export interface Signs {
  /** Radius of a number. */
  readonly dot: number;
  /** Radius of the ring around one in a disagreement. */
  readonly ring: number;
  /** Length of the stroke of a bound. */
  readonly bound: number;
}

const USUAL: Signs = { dot: 4, ring: 7.5, bound: 16 },
  SMALL: Signs = { dot: 2.5, ring: 4.5, bound: 9 };
/** Between two signs. */
const AIR_PX = 2;
/** Farther from its day no number stands. */
const FARTHEST_PX = 60;
/** Between what stands farthest from its day and what stands farthest from the next. */
const BETWEEN_DAYS_PX = 8;

export interface Drawn {
  readonly course: Course;
  readonly frame: Frame;
  readonly signs: Signs;
}

export function setApart(course: Course, width: number): Drawn {
  const usual = inSigns(course, width, USUAL);
  return usual.crowded ? inSigns(course, width, SMALL) : usual;
}

function inSigns(course: Course, width: number, signs: Signs): Drawn & { readonly crowded: boolean } {
  const wanted = findShifts(course, toFrame(course, width), signs),
    edge = Math.max(0, ...[...wanted.by.values()].map(Math.abs)),
    frame = toFrame(course, width, edge),
    { by, crowded } = findShifts(course, frame, signs);
  const perPixel = (frame.to - frame.from) / (width - frame.left - frame.right - 2 * edge),
    moved = new Map(
      course.points.map((p) => [p, { ...p, x: new Date(p.x.getTime() + (by.get(p) ?? 0) * perPixel) }] as const),
    ),
    move = (points: readonly Point[]): readonly Point[] => points.map((p) => moved.get(p)!);
  const { points, ends, contested } = course;
  return {
    course: { ...course, points: move(points), ends: move(ends), contested: move(contested) },
    frame,
    signs,
    crowded,
  };
}

interface Shifts {
  /** How far each stands from its day, to the right; nothing of those that stand on it. */
  readonly by: ReadonlyMap<Point, number>;
  /** Some lie on one another all the same. */
  readonly crowded: boolean;
}

function findShifts({ points, contested }: Course, frame: Frame, { dot, ring }: Signs): Shifts {
  const by = new Map<Point, number>(),
    ringed = new Set(contested),
    reachOf = (p: Point): number => (ringed.has(p) ? ring : dot) + AIR_PX / 2,
    most = roomOfDay(points, frame);
  let crowded = false;
  for (const of of groupBy(points, (p) => p.day).values()) {
    const placed: Point[] = [];
    for (const p of of.toSorted(byLine)) {
      const roomAt = (shift: number): number =>
        Math.min(
          ...placed.map(
            (o) =>
              Math.hypot(shift - (by.get(o) ?? 0), spotOf(frame, p).y - spotOf(frame, o).y) - reachOf(p) - reachOf(o),
          ),
        );
      const shifts = shiftsTo(most),
        free = shifts.find((s) => roomAt(s) >= 0);
      crowded ||= free === undefined;
      by.set(p, free ?? shifts.toSorted((a, b) => roomAt(b) - roomAt(a))[0]!);
      placed.push(p);
    }
  }
  return { by, crowded };
}

/** Who has a line first, then from below. */
const byLine = (a: Point, b: Point): number => Number(a.line < 0) - Number(b.line < 0) || a.line - b.line || a.y - b.y;

/** How far a number may stand from its day without coming to the next. */
function roomOfDay(points: readonly Point[], frame: Frame): number {
  const xs = [...new Set(points.map((p) => spotOf(frame, p).x))].sort((a, b) => a - b),
    gaps = xs.slice(1).map((x, i) => x - xs[i]!);
  return Math.max(0, Math.min(FARTHEST_PX, ...gaps.map((g) => (g - BETWEEN_DAYS_PX) / 2)));
}

/** On the day, then ever farther on either side. */
const shiftsTo = (most: number): number[] => [
  0,
  ...Array.from({ length: Math.floor(most) }, (_, i) => [i + 1, -i - 1]).flat(),
];
