/** The room that a course is drawn in: its margins, from which day to which it goes, how high and how low. */
import type { Course, Point } from './course.js';

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Between the margins and the first and the last day. */
  readonly edge: number;
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

/** A place in the drawing, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const EDGES = { height: 250, top: 18, bottom: 30, left: 52 } as const;
/** At the right names have room, but on the narrowest screens. */
const RIGHT = 128,
  NARROW = 420,
  NARROW_RIGHT = 24;

export const DAY_MS = 86_400_000;
/** "10 Nov" and some air. */
const DATE_PX = 46;

export function toFrame(course: Course, width: number, edge = 0): Frame {
  const times = course.points.map((p) => p.x.getTime());
  return {
    ...EDGES,
    width,
    edge,
    right: width > NARROW ? RIGHT : NARROW_RIGHT,
    from: Math.min(...times),
    to: Math.max(...times),
    ...toHeights(course),
  };
}

/** A count begins at nothing; a price or a share that moves a little would lie flat on so high a ground. */
function toHeights({ points, counted, unit }: Course): Pick<Frame, 'least' | 'most'> {
  const highest = Math.max(...points.map((p) => p.high), ...counted.map((c) => c.high ?? c.low));
  const lowest = Math.min(...points.map((p) => p.low));
  return {
    least: unit && lowest > highest / 2 ? lowest - (highest - lowest) * 0.4 : 0,
    most: Math.max(unit ? 0 : 1, highest + (highest - (unit ? lowest : 0)) * 0.12),
  };
}

/** Every day, or every second, third … from the first: so many as can be named in one line. */
export function daysNamed({ width, left, right, edge, from, to }: Frame): Date[] {
  const days = Math.round((to - from) / DAY_MS),
    every = Math.max(1, Math.ceil((DATE_PX * days) / (width - left - right - 2 * edge)));
  return Array.from({ length: Math.floor(days / every) + 1 }, (_, i) => new Date(from + i * every * DAY_MS));
}

export const spotOf = (
  { width, height, top, right, bottom, left, edge, from, to, least, most }: Frame,
  p: Point,
): Spot => ({
  x: left + edge + ((width - left - right - 2 * edge) * (p.x.getTime() - from)) / (to - from),
  y: top + (height - top - bottom) * (1 - (p.y - least) / (most - least)),
});
