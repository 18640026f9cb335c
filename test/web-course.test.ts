/** The numbers of a course, where they are drawn. */
import { expect, test } from 'vitest';
import type { TallyFigure } from '../src/types.js';
import { setApart } from '../web/parts/drawn-course/apart.js';
import type { Course, Point } from '../web/parts/drawn-course/course.js';
import { daysNamed, type Frame, spotOf, toFrame } from '../web/parts/drawn-course/frame.js';
import { placeNames } from '../web/parts/drawn-course/names.js';

const WIDTH = 560;
const point = (day: string, y: number, asserter: string | null = null): Point => ({
  figure: {} as TallyFigure,
  asserter,
  day,
  x: new Date(day),
  y,
  low: y,
  high: y,
  open: null,
  vague: false,
  line: -1,
});
const course = (points: readonly Point[], ends: readonly Point[] = []): Course => ({
  unit: '',
  points,
  lines: 0,
  ends,
  contested: [],
  counted: [],
});
const tolls = (day: string, n: number): Point[] => Array.from({ length: n }, (_, i) => point(day, 70 + (i % 5)));
const nearest = (points: readonly Point[], frame: Frame): number =>
  Math.min(
    ...points.flatMap((a, i) =>
      points.slice(i + 1).map((b) => {
        const [p, q] = [spotOf(frame, a), spotOf(frame, b)];
        return Math.hypot(p.x - q.x, p.y - q.y);
      }),
    ),
  );

test('a number with its day to itself stands on its day', () => {
  const { course: drawn } = setApart(course([point('2025-11-03', 4), point('2025-11-04', 9)]), WIDTH);
  expect(drawn.points.map((p) => p.x.toISOString().slice(0, 10))).toEqual(['2025-11-03', '2025-11-04']);
});

test('a dozen tolls of one day lie beside one another, inside the drawing, and nearer to their day than to the next', () => {
  const {
    course: drawn,
    frame,
    signs,
  } = setApart(course([...tolls('2025-11-03', 12), point('2025-11-04', 80)]), WIDTH);
  expect(nearest(drawn.points, frame)).toBeGreaterThanOrEqual(2 * signs.dot);
  const xs = drawn.points.map((p) => spotOf(frame, p).x),
    middle = (spotOf(frame, point('2025-11-03', 0)).x + spotOf(frame, point('2025-11-04', 0)).x) / 2;
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(frame.left);
  expect(Math.max(...xs.slice(0, 12))).toBeLessThan(middle);
});

test('where the days are narrow the signs are smaller', () => {
  const usual = setApart(course([...tolls('2025-11-03', 12), point('2025-11-04', 80)]), WIDTH),
    days = Array.from({ length: 25 }, (_, i) => tolls(`2025-11-${String(i + 1).padStart(2, '0')}`, 12)).flat();
  expect(setApart(course(days), WIDTH).signs.dot).toBeLessThan(usual.signs.dot);
});

test('of a disagreement the rings have room, too', () => {
  const points = [point('2025-11-03', 70), point('2025-11-03', 71), point('2025-11-04', 80)],
    { course: drawn, frame, signs } = setApart({ ...course(points), contested: points }, WIDTH);
  expect(nearest(drawn.points, frame)).toBeGreaterThanOrEqual(2 * signs.ring);
});

test('a name is not written over a number, nor over the stroke of a bound', () => {
  const end = point('2025-11-03', 70, 'the harbour office'),
    { course: drawn, frame } = setApart(course([end, point('2025-11-03', 90), point('2025-11-04', 70)], [end]), WIDTH);
  const beside = course([...drawn.points, { ...drawn.points[0]!, x: new Date('2025-11-03T03:00Z') }], drawn.ends);
  expect(placeNames(drawn, frame).map((n) => n.dy)).toEqual([0]);
  expect(placeNames(beside, frame).map((n) => n.dy)).toEqual([-13]);
  const atLeast: Course = { ...beside, points: beside.points.map((p, i) => (i === 3 ? { ...p, open: 'up' } : p)) };
  expect(placeNames(atLeast, frame).map((n) => n.dy)).toEqual([13]);
});

test('days are named as far as there is room: on a phone not all of a week, never two in one place', () => {
  const week = course([point('2025-11-03', 4), point('2025-11-10', 9)]),
    named = (width: number): string[] => daysNamed(toFrame(week, width)).map((d) => d.toISOString().slice(8, 10));
  expect(named(620)).toEqual(['03', '04', '05', '06', '07', '08', '09', '10']);
  expect(named(358)).toEqual(['03', '05', '07', '09']);
});
