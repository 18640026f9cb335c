/** The names beside the last numbers of a course, where there is room; who finds none stands in the table alone. */
import type { Placed } from '../../tally.js';
import type { Course, Point } from './course.js';
import { type Frame, type Spot, spotOf } from './frame.js';

const MOST_LETTERS = 22,
  LETTER_PX = 5.9,
  LINE_PX = 13,
  /** From the number to its name. */
  BESIDE_PX = 12,
  TOP_PX = 8,
  /** Half of a number's sign. */
  SIGN_PX = 5;
/** Level with the number, else a line or two above or below it. */
const SHIFTS = [0, -LINE_PX, LINE_PX, -2 * LINE_PX, 2 * LINE_PX];

/** Where the name of a point stands, from the point itself. */
export interface Name {
  readonly point: Point;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'end';
}

/** Where a number or a name already stands. */
interface Taken extends Spot {
  readonly end: number;
}

export function placeNames({ ends, points }: Course, frame: Frame): Name[] {
  const taken = points.flatMap((p) => signOf(p, spotOf(frame, p)));
  return ends.flatMap((point): Name[] => {
    const { x, y } = spotOf(frame, point);
    const long = nameOf(point).length * LETTER_PX;
    const anchor = x + BESIDE_PX + long > frame.width ? 'end' : 'start';
    const start = anchor === 'start' ? x + BESIDE_PX : x - BESIDE_PX - long;
    const end = start + long;
    const dy = SHIFTS.find(
      (d) => y + d > TOP_PX && taken.every((t) => Math.abs(t.y - y - d) >= LINE_PX || t.x > end || t.end < start),
    );
    if (dy === undefined) return [];
    taken.push({ x: start, y: y + dy, end });
    return [{ point, dx: anchor === 'start' ? BESIDE_PX : -BESIDE_PX, dy, anchor }];
  });
}

/** Its dot, and the stroke of its bound. */
const signOf = ({ open }: Point, { x, y }: Spot): Taken[] =>
  [y, ...(open ? [y + (open === 'up' ? -LINE_PX : LINE_PX)] : [])].map((level) => ({
    x: x - SIGN_PX,
    y: level,
    end: x + SIGN_PX,
  }));

export function nameOf({ asserter }: Placed): string {
  const name = asserter ?? 'the report itself';
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
}
