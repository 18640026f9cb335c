/**
 * The signs of a course. "At least" is a stroke upwards, "up to" downwards, anything but exact a hollow dot, a range a
 * bar; a number in a disagreement is ringed.
 */
import * as Plot from '@observablehq/plot';
import { sayDate, sayQuantity } from '../../../src/say/words.js';
import type { Tally } from '../../../src/types.js';
import { type Book, nameAt } from '../../book.js';
import { articleAddress } from '../../router.js';
import type { Signs } from './apart.js';
import type { CountedDay, Course, Point } from './course.js';
import type { Frame } from './frame.js';
import { nameOf, placeNames } from './names.js';

/** @param most where a band ends that has no upper end */
export const countedMarks = (counted: readonly CountedDay[], most: number): Plot.Markish[] => [
  Plot.areaY(counted, {
    x: 'x',
    y1: 'low',
    y2: (c: CountedDay) => c.high ?? most,
    curve: 'step-after',
    fill: 'currentColor',
    fillOpacity: 0.14,
  }),
  Plot.lineY(counted, {
    x: 'x',
    y: (c: CountedDay) => c.best ?? Number.NaN,
    curve: 'step-after',
    className: 'step',
    stroke: 'currentColor',
  }),
];

export const lineMarks = ({ points, lines }: Course, opacity: number): Plot.Markish[] =>
  Array.from({ length: lines }, (_, line) =>
    Plot.lineY(
      points.filter((p) => p.line === line),
      { x: 'x', y: 'y', curve: 'step-after', className: `step line-${line}`, strokeOpacity: opacity },
    ),
  );

export const numberMarks = (
  course: Course,
  signs: Signs,
  book: Book,
  tally: Tally,
  opacity: number,
): Plot.Markish[] => [
  Plot.ruleX(
    course.points.filter((p) => p.low < p.high),
    { x: 'x', y1: 'low', y2: 'high', strokeWidth: 6, strokeOpacity: 0.3, className: 'range' },
  ),
  boundMark(course.points, signs, 'up'),
  boundMark(course.points, signs, 'down'),
  Plot.dot(course.contested, { x: 'x', y: 'y', r: signs.ring, className: 'contested' }),
  Plot.dot(course.points, {
    x: 'x',
    y: 'y',
    r: signs.dot,
    className: 'point',
    fill: (p: Point) => (p.vague ? 'var(--paper)' : colourOf(p.line)),
    stroke: (p: Point) => colourOf(p.line),
    strokeWidth: 1.5,
    opacity,
    href: (p: Point) => articleAddress(p.figure.article, p.figure),
    title: (p: Point) => sayPoint(p, book, tally),
  }),
];

const boundMark = (points: readonly Point[], { bound }: Signs, open: 'up' | 'down'): Plot.Markish =>
  Plot.vector(
    points.filter((p) => p.open === open),
    { x: 'x', y: 'y', length: bound, anchor: 'start', rotate: open === 'up' ? 0 : 180, className: 'bound' },
  );

const colourOf = (line: number): string => (line === 0 || line === 2 ? 'currentColor' : 'var(--soft)');

const sayPoint = ({ figure, day, asserter }: Point, book: Book, { unit }: Tally): string =>
  `${sayQuantity(figure, unit)} · ${sayDate(day)} · ${asserter ? `according to ${asserter}, in ` : ''}${nameAt(book, figure.article)}`;

export const nameMarks = (course: Course, frame: Frame): Plot.Markish[] =>
  placeNames(course, frame).map(({ point, dx, dy, anchor }) =>
    Plot.text([point], {
      x: 'x',
      y: 'y',
      text: () => nameOf(point),
      dx,
      dy,
      textAnchor: anchor,
      stroke: 'var(--paper)',
      strokeWidth: 4,
      className: 'asserter',
    }),
  );
