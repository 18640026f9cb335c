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
    const fitting = series.filter((s) => fits(figure, s)).map((series) => ({ series, near: nearness(figure, series) })).sort((a, b) => b.near - a.near)[0];
    if (fitting) fitting.series.push(figure); else series.push([figure]);
  }
  return series;
}

function fits(f: Reckoned, series: readonly Reckoned[]): boolean {
  if (f.kind !== series[0]!.kind) return false;
  if (parts(f, series, 'causes') || parts(f, series, 'countries') || parts(f, series, 'by')) return false;
  if (OF_THE_EVENT.has(f.figure.measure)) return true;
  return !parts(f, series, 'names') && series.some((s) => common(f.around, s.around) >= 2);
}

/** Both name something, and nothing in common. */
function parts(f: Reckoned, series: readonly Reckoned[], of: 'causes' | 'countries' | 'by' | 'names'): boolean {
  const own = f[of];
  return own.size > 0 && series.some((s) => s[of].size > 0) && !series.some((s) => common(own, s[of]));
}

const nearness = (f: Reckoned, series: readonly Reckoned[]): number => Math.max(...series.map((s) => 10 * common(f.causes, s.causes) + common(f.around, s.around)));

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

const byDay = (a: Reckoned, b: Reckoned): number => compare(a.asOf ?? '9999', b.asOf ?? '9999') || a.place - b.place || a.figure.span.start - b.figure.span.start;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
