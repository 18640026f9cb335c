/** A tally as a chart in steps. "At least" is an open stroke upwards, "up to" downwards, "about" a hollow dot, a range a bar. Loaded by chart.tsx alone. */
import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import type { TallyFigure } from '../../src/types.js';
import { outletOf } from '../book.js';
import { articleAddress, goTo } from '../router.js';
import { sayDate, sayNumber, sayQuantity, sayTerm } from '../say.js';
import type { ChartProps } from './chart.js';
import { SaveDrawing } from './save.js';
import { useWidth } from './width.js';

export function Plotted({ book, tally }: ChartProps) {
  const box = useRef<HTMLDivElement>(null), width = useWidth(box);
  useEffect(() => {
    if (!width) return;
    const drawn = draw({ book, tally }, width);
    box.current!.replaceChildren(drawn);
    return () => drawn.remove();
  }, [book, tally, width]);
  return <div className="drawing"><div className="chart" ref={box} /><SaveDrawing box={box} name={sayTerm(tally.measure)} /></div>;
}

/** A figure with its place in the chart: a date, or its turn where fewer than two figures have one. */
interface Point { readonly figure: TallyFigure; readonly bound: boolean; readonly x: Date | string; readonly y: number; readonly low: number; readonly high: number }

function draw({ book, tally }: ChartProps, width: number): Element {
  const all = tally.figures.flatMap((figure) => {
    const { value, low, high } = figure, y = value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : low ?? high);
    // "Hundreds" has a lowest number and nothing more: a bound, which the line may not follow.
    const bound = value === undefined && (low === undefined || high === undefined);
    return y === undefined ? [] : [{ figure, y, bound, low: low ?? y, high: high ?? y, date: dateOf(figure.asOf ?? book.report.get(figure.article)?.published) }];
  });
  const dated = all.flatMap((p) => (p.date ? [{ ...p, x: p.date }] : [])), times = dated.map((p) => p.x.getTime());
  const days = (Math.max(...times) - Math.min(...times)) / 86_400_000, inTime = days > 0;
  const points: readonly Point[] = inTime ? dated : all.map((p, i) => ({ ...p, x: `${i + 1}. ${sayDate(p.figure.asOf)}` }));
  const band = inTime ? toBand(dated.filter((p) => p.figure.mode === 'total' && !p.bound)) : [];
  const open = points.filter((p) => p.figure.qualifier === 'at_least' || p.figure.qualifier === 'over' || (p.bound && p.figure.low !== undefined)), below = points.filter((p) => p.figure.qualifier === 'up_to' || p.figure.qualifier === 'nearly');
  const vague = (p: Point) => p.figure.qualifier !== 'exact' && p.figure.qualifier !== 'at_least';
  const svg = Plot.plot({
    width, height: 250, marginLeft: 52, marginBottom: 30, marginTop: 18, marginRight: 24,
    ariaLabel: `${sayTerm(tally.measure)}: ${points.map((p) => `${sayDate(p.figure.asOf)} ${sayQuantity(p.figure, tally.unit)}`).join(', ')}`,
    x: inTime ? timeAxis(days, width) : { type: 'point', label: null, padding: 0.8 },
    y: { label: null, domain: [0, Math.max(1, ...points.map((p) => p.high)) * 1.12], grid: true, ticks: 4, tickFormat: (v: number) => sayNumber(v, tally.unit === '1' ? '1' : tally.unit) },
    marks: [
      Plot.areaY(band, { x: 'x', y1: 'low', y2: 'high', curve: 'step-after', fill: 'currentColor', fillOpacity: 0.1 }),
      Plot.lineY(band, { x: 'x', y: 'low', curve: 'step-after', className: 'step', stroke: 'currentColor' }),
      Plot.lineY(band, { x: 'x', y: 'high', curve: 'step-after', className: 'step', stroke: 'currentColor' }),
      Plot.ruleX(points.filter((p) => p.low < p.high), { x: 'x', y1: 'low', y2: 'high', strokeWidth: 6, strokeOpacity: 0.3, className: 'range' }),
      Plot.vector(open, { x: 'x', y: 'y', length: 16, anchor: 'start', rotate: 0, className: 'bound' }),
      Plot.vector(below, { x: 'x', y: 'y', length: 16, anchor: 'start', rotate: 180, className: 'bound' }),
      Plot.dot(points, { x: 'x', y: 'y', r: 4, className: 'point', fill: (p) => (vague(p) ? 'var(--paper)' : 'currentColor'), stroke: 'currentColor', strokeWidth: 1.5, href: (p) => articleAddress(p.figure.article, p.figure), title: (p) => `${sayQuantity(p.figure, tally.unit)} · ${sayDate(p.figure.asOf)} · ${p.figure.attributedTo ? `says ${p.figure.attributedTo}, in ` : ''}${outletOf(book.report.get(p.figure.article) ?? { id: p.figure.article })}` }),
    ],
  });
  // Plot brings a style element; the content security policy admits none, and style.css says the same.
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.setAttribute('role', 'img');
  // A picture with a name has no parts for a screen reader; the table beside it has the same links in order.
  for (const named of svg.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label');
  for (const link of svg.querySelectorAll('a')) { link.setAttribute('data-href', link.getAttribute('href') ?? ''); link.removeAttribute('href'); }
  svg.addEventListener('click', (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('data-href');
    if (href) goTo(href);
  });
  return svg;
}

const timeAxis = (days: number, width: number): Plot.ScaleOptions => ({
  type: 'utc', label: null, ...(days < 15 ? { ticks: 'day' } : { nice: true, ticks: Math.max(2, Math.min(6, Math.floor(width / 110))) }),
  tickFormat: (d: Date) => sayDate(d.toISOString()).split(' ').slice(days > 300 ? 1 : 0, days > 300 ? 3 : 2).join(' '),
});

/** The first day it may mean. */
function dateOf(iso: string | undefined): Date | undefined {
  const [date] = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(iso ?? '') ?? [];
  return date === undefined ? undefined : new Date(date);
}

/** Day by day the lowest and the highest of the figures that stand: where accounts differ the line opens into a band. */
function toBand(points: readonly { readonly x: Date; readonly y: number }[]): { x: Date; low: number; high: number }[] {
  const days = new Map<number, number[]>();
  for (const { x, y } of points) days.set(x.getTime(), [...(days.get(x.getTime()) ?? []), y]);
  return [...days].sort(([a], [b]) => a - b).map(([day, ys]) => ({ x: new Date(day), low: Math.min(...ys), high: Math.max(...ys) }));
}
