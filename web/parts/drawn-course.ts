/**
 * How a number moved: a line in steps for each who gives it on more than one day, a dot for each number. "At least" is
 * a stroke upwards, "up to" downwards, anything but exact a hollow dot, a range a bar; a number in a disagreement is
 * ringed. Under a policy its count is drawn as a band with its best, the reports' numbers behind it.
 */
import * as Plot from '@observablehq/plot';
import { nameAt } from '../book.js';
import { articleAddress } from '../router.js';
import { sayDate, sayNumber, sayQuantity, sayTerm } from '../../src/say/words.js';
import { conflictsOf, type Placed, seriesOf } from '../tally.js';
import type { ChartProps } from './chart.js';

const HEIGHT = 250,
  TOP = 18,
  BOTTOM = 30,
  LEFT = 52,
  DAY_MS = 86_400_000;
/** Lines told apart by colour and dash; whoever comes after has dots alone. */
const LINES = 4;
/** So many who have dots alone are named in the drawing; more would cover it. */
const NAMED = 5;

interface Point extends Placed {
  readonly x: Date;
  readonly line: number;
}

export function drawCourse({ book, tally, policy }: ChartProps, width: number): Element {
  const series = seriesOf(book, tally),
    unit = tally.unit === '1' ? '' : tally.unit;
  const lined = series.filter((s) => new Set(s.points.map((p) => p.day)).size > 1).slice(0, LINES);
  const points = series.flatMap((s) =>
    s.points.map((p): Point => ({ ...p, x: dateOf(p.day), line: lined.indexOf(s) })),
  );
  const contested = new Set(conflictsOf(book, tally).flatMap((c) => c.anchors.map((a) => `${a.article} ${a.start}`)));
  const times = points.map((p) => p.x.getTime()),
    from = Math.min(...times),
    to = Math.max(...times),
    days = (to - from) / DAY_MS;
  const counted =
    policy?.days.flatMap(({ day, by }) => {
      const c = by[policy.keeper];
      return c ? [{ x: dateOf(day), ...c }] : [];
    }) ?? [];
  const highest = Math.max(...points.map((p) => p.high), ...counted.map((c) => c.high ?? c.low)),
    lowest = Math.min(...points.map((p) => p.low));
  // A count begins at nothing; a price or a share that moves a little would lie flat on so high a ground.
  const most = Math.max(unit ? 0 : 1, highest + (highest - (unit ? lowest : 0)) * 0.12),
    least = unit && lowest > highest / 2 ? lowest - (highest - lowest) * 0.4 : 0,
    right = width > 420 ? 128 : 24;
  const px = (p: Point) => ({
    x: LEFT + ((width - LEFT - right) * (p.x.getTime() - from)) / (to - from),
    y: TOP + (HEIGHT - TOP - BOTTOM) * (1 - (p.y - least) / (most - least)),
  });
  const labels = !policy
    ? toLabels(
        series
          .filter((s) => lined.includes(s) || series.length <= NAMED)
          .map((s) => points.findLast((p) => s.points.some((o) => o.figure === p.figure))!),
        px,
        width,
      )
    : [];
  const faint = policy ? 0.35 : 1;
  return Plot.plot({
    width,
    height: HEIGHT,
    marginLeft: LEFT,
    marginBottom: BOTTOM,
    marginTop: TOP,
    marginRight: right,
    ariaLabel: `${sayTerm(tally.measure)}: ${points.map((p) => `${sayDate(p.day)} ${sayQuantity(p.figure, tally.unit)}, ${p.asserter ?? 'the report itself'}`).join('; ')}`,
    x: {
      type: 'utc',
      label: null,
      domain: [new Date(from), new Date(to)],
      ...(days < 15
        ? { ticks: days < 8 || width > 620 ? 'day' : '2 days' }
        : { ticks: Math.max(2, Math.min(6, Math.floor(width / 110))) }),
      tickFormat: (d: Date) =>
        sayDate(d.toISOString())
          .split(' ')
          .slice(days > 300 ? 1 : 0, days > 300 ? 3 : 2)
          .join(' '),
    },
    y: { label: null, domain: [least, most], grid: true, ticks: 4, tickFormat: (v: number) => sayNumber(v, unit) },
    marks: [
      Plot.areaY(counted, {
        x: 'x',
        y1: 'low',
        y2: (c: (typeof counted)[number]) => c.high ?? most,
        curve: 'step-after',
        fill: 'currentColor',
        fillOpacity: 0.14,
      }),
      Plot.lineY(counted, {
        x: 'x',
        y: (c: (typeof counted)[number]) => c.best ?? Number.NaN,
        curve: 'step-after',
        className: 'step',
        stroke: 'currentColor',
      }),
      lined.map((_, i) =>
        Plot.lineY(
          points.filter((p) => p.line === i),
          { x: 'x', y: 'y', curve: 'step-after', className: `step line-${i}`, strokeOpacity: faint },
        ),
      ),
      Plot.ruleX(
        points.filter((p) => p.low < p.high),
        { x: 'x', y1: 'low', y2: 'high', strokeWidth: 6, strokeOpacity: 0.3, className: 'range' },
      ),
      Plot.vector(
        points.filter((p) => p.open === 'up'),
        { x: 'x', y: 'y', length: 16, anchor: 'start', rotate: 0, className: 'bound' },
      ),
      Plot.vector(
        points.filter((p) => p.open === 'down'),
        { x: 'x', y: 'y', length: 16, anchor: 'start', rotate: 180, className: 'bound' },
      ),
      Plot.dot(
        points.filter((p) => contested.has(`${p.figure.article} ${p.figure.start}`)),
        { x: 'x', y: 'y', r: 8, className: 'contested' },
      ),
      Plot.dot(points, {
        x: 'x',
        y: 'y',
        r: 4,
        className: 'point',
        fill: (p: Point) => (p.vague ? 'var(--paper)' : colourOf(p.line)),
        stroke: (p: Point) => colourOf(p.line),
        strokeWidth: 1.5,
        opacity: faint,
        href: (p: Point) => articleAddress(p.figure.article, p.figure),
        title: (p: Point) =>
          `${sayQuantity(p.figure, tally.unit)} · ${sayDate(p.day)} · ${p.asserter ? `according to ${p.asserter}, in ` : ''}${nameAt(book, p.figure.article)}`,
      }),
      labels.map(({ point, dx, dy, anchor }) =>
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
      ),
    ],
  });
}

const colourOf = (line: number): string => (line === 0 || line === 2 ? 'currentColor' : 'var(--soft)');

const MOST_LETTERS = 22,
  LETTER_PX = 5.9,
  LINE_PX = 13;

function nameOf({ asserter }: Placed): string {
  const name = asserter ?? 'reports';
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
}

/** A name beside the last number of each, where there is room for it; who finds none stands in the table alone. */
function toLabels(last: readonly Point[], px: (p: Point) => { readonly x: number; readonly y: number }, width: number) {
  const taken: { readonly x: number; readonly y: number; readonly end: number }[] = [];
  return last.flatMap((point) => {
    const { x, y } = px(point),
      long = nameOf(point).length * LETTER_PX,
      anchor = x + 12 + long > width ? ('end' as const) : ('start' as const),
      start = anchor === 'start' ? x + 12 : x - 12 - long;
    const dy = [0, -LINE_PX, LINE_PX, -2 * LINE_PX, 2 * LINE_PX].find(
      (d) => y + d > 8 && taken.every((t) => Math.abs(t.y - y - d) >= LINE_PX || t.x > start + long || t.end < start),
    );
    if (dy === undefined) return [];
    taken.push({ x: start, y: y + dy, end: start + long });
    return [{ point, dx: anchor === 'start' ? 12 : -12, dy, anchor }];
  });
}

/** The first day it may mean. */
const dateOf = (day: string): Date => new Date(day);
