/** Figures that count one and the same thing: one measure and unit, and nothing in their sentences that tells them apart. Equal or growing values are no evidence. */
import { FIXED_MEASURES, GROWING_MEASURES } from '../../lang/en/standing-measures.js';
import type { Figure } from '../../types.js';
import { byPublished, type Report } from '../report.js';
import { type Reckoned, toReckoned } from './context.js';

/** Measures of people of a story's one event, where sentences seldom say again which event it is. */
const OF_THE_EVENT = new Set(['dead', 'injured', 'missing', 'rescued', 'aboard', 'passengers', 'crew', 'displaced', 'arrested', 'tickets', 'capacity', 'affected', 'cases', 'bid per share', 'deal value']);

/** In order of measure, then of the first figure; figures in order of day, publication and text. */
export function findSeries(reports: readonly Report[], modes: readonly Figure['mode'][]): Reckoned[][] {
  const inOrder = [...reports].sort(byPublished);
  const byMeasure = new Map<string, Reckoned[]>();
  inOrder.forEach((report, place) => {
    for (const figure of report.reading.figures) if (modes.includes(figure.mode)) {
      const key = `${figure.measure} ${figure.unit}`;
      const reckoned = toReckoned(report, place, figure);
      if (!(reckoned.past && (GROWING_MEASURES.has(figure.measure) || FIXED_MEASURES.has(figure.measure)))) (byMeasure.get(key) ?? byMeasure.set(key, []).get(key)!).push(reckoned);
    }
  });
  return [...byMeasure].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, figures]) => parted(figures).map((series) => series.sort(byDay)).sort(([a], [b]) => byDay(a!, b!)));
}

/** The figures that name a cause or a place first, so that the others can join them. */
function parted(figures: readonly Reckoned[]): Reckoned[][] {
  const series: Reckoned[][] = [];
  const telling = (f: Reckoned) => (f.causes.size ? 2 : 0) + (f.countries.size ? 1 : 0);
  for (const figure of [...figures].sort((a, b) => telling(b) - telling(a) || a.place - b.place || a.figure.span.start - b.figure.span.start)) {
    const fitting = series.filter((s) => fits(figure, s)).sort((a, b) => nearness(figure, b) - nearness(figure, a));
    if (fitting[0]) fitting[0].push(figure); else series.push([figure]);
  }
  return series;
}

function fits(f: Reckoned, series: readonly Reckoned[]): boolean {
  if (f.kind !== series[0]!.kind) return false;
  if (parts(f.causes, series.map((s) => s.causes)) || parts(f.countries, series.map((s) => s.countries)) || parts(f.by, series.map((s) => s.by))) return false;
  if (OF_THE_EVENT.has(f.figure.measure)) return true;
  return !parts(f.names, series.map((s) => s.names)) && series.some((s) => common(f.around, s.around) >= 2);
}

/** Both name something, and nothing in common. */
function parts(own: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): boolean {
  const named = others.filter((o) => o.size);
  return own.size > 0 && named.length > 0 && !named.some((o) => common(own, o));
}

const nearness = (f: Reckoned, series: readonly Reckoned[]): number => Math.max(...series.map((s) => 10 * common(f.causes, s.causes) + common(f.around, s.around)));

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((x) => b.has(x)).length;

const byDay = (a: Reckoned, b: Reckoned): number => compare(a.asOf ?? '9999', b.asOf ?? '9999') || a.place - b.place || a.figure.span.start - b.figure.span.start;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
