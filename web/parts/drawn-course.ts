/**
 * How a number moved: a line in steps for each who gives it on more than one day, a dot for each number. Under a policy
 * its count is drawn as a band with its best, the reports' numbers behind it.
 */
import * as Plot from '@observablehq/plot';
import { sayDate, sayNumber, sayQuantity, sayTerm } from '../../src/say/words.js';
import type { Tally } from '../../src/types.js';
import type { ChartProps } from './drawing.js';
import { setApart } from './drawn-course/apart.js';
import { type Course, toCourse } from './drawn-course/course.js';
import { DAY_MS, daysNamed, type Frame } from './drawn-course/frame.js';
import { countedMarks, lineMarks, nameMarks, numberMarks } from './drawn-course/marks.js';

/** The reports' numbers behind what a policy counts. */
const FAINT = 0.35;

export function drawCourse(props: ChartProps, width: number): Element {
  const { book, tally, policy } = props;
  const { course, frame, signs } = setApart(toCourse(props), width);
  const opacity = policy ? FAINT : 1;
  return Plot.plot({
    width,
    height: frame.height,
    marginLeft: frame.left,
    marginBottom: frame.bottom,
    marginTop: frame.top,
    marginRight: frame.right,
    ariaLabel: sayCourse(course, tally),
    x: dayAxis(frame),
    y: {
      label: null,
      domain: [frame.least, frame.most],
      grid: true,
      ticks: 4,
      tickFormat: (v: number) => sayNumber(v, course.unit),
    },
    marks: [
      ...countedMarks(course.counted, frame.most),
      ...lineMarks(course, opacity),
      ...numberMarks(course, signs, book, tally, opacity),
      ...(policy ? [] : nameMarks(course, frame)),
    ],
  });
}

const sayCourse = ({ points }: Course, { measure, unit }: Tally): string =>
  `${sayTerm(measure)}: ${points.map((p) => `${sayDate(p.day)} ${sayQuantity(p.figure, unit)}, ${p.asserter ?? 'the report itself'}`).join('; ')}`;

/** Days by name as far as there is room for them; over most of a year, months and years. */
function dayAxis(frame: Frame): Plot.ScaleOptions {
  const { from, to, width, edge } = frame;
  const days = (to - from) / DAY_MS;
  const spread = Math.max(2, Math.min(6, Math.floor(width / 110)));
  const [first, end] = days > 300 ? [1, 3] : [0, 2];
  return {
    type: 'utc',
    label: null,
    domain: [new Date(from), new Date(to)],
    inset: edge,
    ticks: days < 15 ? daysNamed(frame) : spread,
    tickFormat: (d: Date) => sayDate(d.toISOString()).split(' ').slice(first, end).join(' '),
  };
}
