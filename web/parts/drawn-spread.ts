/**
 * Numbers that differ on one day, side by side on a line for each who gives them: no course is drawn where none is
 * known. Signs as in drawn-course/marks.ts, upwards being to the right.
 */
import * as Plot from '@observablehq/plot';
import { nameAt } from '../book.js';
import { articleAddress } from '../router.js';
import { sayDate, sayNumber, sayQuantity, sayTerm } from '../../src/say/words.js';
import { conflictsOf, type Placed, rowsOf, toPlaced } from '../tally.js';
import type { ChartProps } from './drawing.js';

const ROW_PX = 28,
  BOTTOM = 30,
  TOP = 6,
  RIGHT = 40,
  LETTER_PX = 6,
  MOST_LETTERS = 24;

interface Point extends Placed {
  readonly row: string;
}

export function drawSpread({ book, tally }: ChartProps, width: number): Element {
  const points = rowsOf(book, tally).flatMap((r): Point[] => {
    const placed = toPlaced(book, r.figure),
      name = r.asserter ?? nameAt(book, r.figure.article);
    return placed
      ? [{ ...placed, row: name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name }]
      : [];
  });
  const rows = [...new Set(points.map((p) => p.row))],
    contested = new Set(conflictsOf(book, tally).flatMap((c) => c.anchors.map((a) => `${a.article} ${a.start}`)));
  const low = Math.min(...points.map((p) => p.low)),
    high = Math.max(...points.map((p) => p.high)),
    beyond = (high - low || high || 1) * 0.35;
  const sayTick = (v: number): string => sayNumber(v, tally.unit === '1' ? '' : tally.unit);
  const left = Math.min(width * 0.42, 20 + 6 * Math.max(...rows.map((r) => r.length)));
  const room = width - left - RIGHT,
    toLabel = (p: Point): string => sayQuantity(p.figure, tally.unit),
    labelled = withRoom(points, toLabel, room / (high + beyond - Math.max(0, low - beyond)));
  return Plot.plot({
    width,
    height: TOP + BOTTOM + ROW_PX * rows.length,
    marginLeft: left,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    ariaLabel: `${sayTerm(tally.measure)}: ${points.map((p) => `${p.row} ${sayQuantity(p.figure, tally.unit)}`).join(', ')}`,
    x: {
      label: null,
      domain: [Math.max(0, low - beyond), high + beyond],
      ticks: Math.max(2, Math.min(4, Math.floor(room / (1.5 * lengthOf(`${sayTick(high)}  `))))),
      tickFormat: sayTick,
    },
    y: { type: 'point', label: null, domain: rows, tickSize: 0, tickPadding: 8, padding: 0.5 },
    marks: [
      Plot.gridY(rows, { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.ruleY(
        points.filter((p) => p.low < p.high),
        { y: 'row', x1: 'low', x2: 'high', strokeWidth: 6, strokeOpacity: 0.3, className: 'range' },
      ),
      Plot.vector(
        points.filter((p) => p.open === 'up'),
        { x: 'y', y: 'row', length: 18, anchor: 'start', rotate: 90, className: 'bound' },
      ),
      Plot.vector(
        points.filter((p) => p.open === 'down'),
        { x: 'y', y: 'row', length: 18, anchor: 'start', rotate: 270, className: 'bound' },
      ),
      Plot.dot(
        points.filter((p) => contested.has(`${p.figure.article} ${p.figure.start}`)),
        { x: 'y', y: 'row', r: 8, className: 'contested' },
      ),
      Plot.dot(points, {
        x: 'y',
        y: 'row',
        r: 4.5,
        className: 'point',
        fill: (p: Point) => (p.vague ? 'var(--paper)' : 'currentColor'),
        stroke: 'currentColor',
        strokeWidth: 1.5,
        href: (p: Point) => articleAddress(p.figure.article, p.figure),
        title: (p: Point) => `${sayQuantity(p.figure, tally.unit)} · ${sayDate(p.day)}`,
      }),
      Plot.text(labelled, {
        x: 'y',
        y: 'row',
        text: toLabel,
        dy: -11,
        stroke: 'var(--paper)',
        strokeWidth: 4,
        className: 'asserter',
      }),
    ],
  });
}

const lengthOf = (words: string): number => words.length * LETTER_PX;

/** Of numbers that lie close together on a line those whose words have room; the table beside the drawing has all. */
function withRoom(points: readonly Point[], toLabel: (p: Point) => string, perUnit: number): readonly Point[] {
  const end = new Map<string, number>();
  return points
    .toSorted((a, b) => a.y - b.y)
    .filter((p) => {
      const half = lengthOf(toLabel(p)) / 2,
        at = p.y * perUnit;
      if (at - half < (end.get(p.row) ?? Number.NEGATIVE_INFINITY)) return false;
      end.set(p.row, at + half + LETTER_PX);
      return true;
    });
}
