/** Figures that count one and the same thing: one measure, unit and scope, and nothing in their sentences that tells them apart. Equal or growing values are no evidence. */
import { GROWING_MEASURES } from '../../lang/en/standing-measures.js';
import type { Figure } from '../../types.js';
import { byPublished, instantOf, type Report } from '../report.js';
import { type Reckoned, toReckoned } from './context.js';

/** Measures of people of a story's one event, where sentences seldom say again which event it is. */
const OF_THE_EVENT = new Set(['dead', 'injured', 'missing', 'rescued', 'aboard', 'passengers', 'crew', 'displaced', 'arrested', 'tickets', 'capacity', 'affected', 'cases', 'magnitude', 'bid per share', 'deal value']);

/** Counts that, besides those that grow, are of something that happened on a day. */
const HAPPENED: ReadonlySet<string> = new Set(['missing', 'aboard', 'passengers', 'crew', 'magnitude']);

/** In order of measure, then of the first figure; figures in order of day, publication and text. */
export function findSeries(reports: readonly Report[], modes: readonly Figure['mode'][]): Reckoned[][] {
  const inOrder = [...reports].sort(byPublished);
  const byMeasure = new Map<string, Reckoned[]>();
  inOrder.forEach((report, place) => {
    for (const figure of report.reading.figures) if (modes.includes(figure.mode)) {
      const key = `${figure.measure} ${figure.unit}`;
      (byMeasure.get(key) ?? byMeasure.set(key, []).get(key)!).push(toReckoned(report, place, figure));
    }
  });
  return [...byMeasure].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, figures]) => byScope(figures).flatMap(parted).map((series) => dated(series).sort(byDay)).sort(([a], [b]) => byDay(a!, b!)));
}

/** The figures of one measure by what narrows them: those that nothing narrows are the main series. */
function byScope(figures: readonly Reckoned[]): Reckoned[][] {
  const places = findPartedPlaces(figures), leads = figures.filter((f) => isLead(f, figures)), scopes = new Map<string, Reckoned[]>();
  for (const f of figures) {
    const { past, within, place } = f.scope;
    const isPast = past !== '' && (GROWING_MEASURES.has(f.figure.measure) || HAPPENED.has(f.figure.measure));
    const isWhole = places.size > 0 && (f.scope.isWhole || isSum(f, figures, places)) || (f.scope.isWhole && isSetApart(f, figures));
    const apart = [...place].find((stem) => places.has(stem)) ?? '', aside = !isPast && !apart && !isWhole && isAside(f, leads);
    const key = [isPast ? past : '', within, apart, isWhole ? 'whole' : '', aside ? 'aside' : ''].join('|');
    (scopes.get(key) ?? scopes.set(key, []).get(key)!).push({ ...f, scope: { ...f.scope, past: isPast ? past : '', isWhole, isAside: aside } });
  }
  return [...scopes.values()];
}

/** Places that some report sets apart: "seven more in neighbouring Lazny", "three in France and seven in Spain". */
function findPartedPlaces(figures: readonly Reckoned[]): ReadonlySet<string> {
  const apart = figures.filter((f) => f.scope.isElsewhere);
  const named = figures.filter((f) => f.scope.place.size > 0 && !f.scope.isElsewhere);
  const beside = named.flatMap((a, i) => named.slice(i + 1).flatMap((b) => (b.report === a.report && !common(a.scope.place, b.scope.place) && areBeside(a, b) ? [a, b] : [])));
  return new Set([...apart, ...beside].flatMap((f) => [...f.scope.place]));
}

/** A report's own count stands first. */
const isLead = (f: Reckoned, figures: readonly Reckoned[]): boolean => !f.isOld && !f.scope.past && !figures.some((g) => g.report === f.report && !g.isOld && !g.scope.past && g.kind === f.kind && g.scope.within === f.scope.within && !parts(f, [g], 'causes') && g.figure.span.start < f.figure.span.start);

/** What a report tells later, in its own words, may be of another disaster: its number is far from every report's own, or no name in its sentence is of theirs. */
function isAside(f: Reckoned, leads: readonly Reckoned[]): boolean {
  const value = f.figure.value ?? f.figure.low, others = leads.filter((g) => g.kind === f.kind && g.scope.within === f.scope.within);
  if (!ASIDES.has(f.figure.measure) || f.isOld || f.speaker !== null || value === undefined || others.length === 0 || others.some((g) => g === f || (g.figure.value ?? g.figure.low) === value)) return false;
  const isFar = others.every((g) => { const own = g.figure.value ?? g.figure.low ?? 0; return value > FAR * own || own > FAR * value; });
  return isFar || (f.names.size > 0 && others.every((g) => !common(f.names, g.names)) && others.some((g) => g.names.size > 0) && others.every((g) => g.figure.value !== value));
}

const ASIDES: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'rescued', 'displaced', 'magnitude']);
/** As far as one disaster's count moves between reports; farther is another's. Set by eye on stories of development. */
const FAR = 4;

/** In one sentence. */
const areBeside = (a: Reckoned, b: Reckoned): boolean => a.report.reading.sentences.some((s) => s.start <= a.figure.span.start && b.figure.span.end <= s.end);

/** "Thirty-nine here, seven there. That makes 46." */
function isSum(f: Reckoned, figures: readonly Reckoned[], places: ReadonlySet<string>): boolean {
  if (f.isOld) return false;
  const own = figures.filter((g) => g.report === f.report && !g.isOld && g.figure.span.end <= f.figure.span.start && g.figure.value !== undefined), there = own.filter((g) => [...g.scope.place].some((stem) => places.has(stem)));
  return there.some((g) => own.some((h) => h !== g && !there.includes(h) && h.figure.value! + g.figure.value! === f.figure.value));
}

/** Its own report gives a lower count that is not of the whole. */
const isSetApart = (f: Reckoned, figures: readonly Reckoned[]): boolean =>
  figures.some((g) => g.report === f.report && !g.scope.isWhole && !g.isOld && !g.scope.past && !g.scope.within && (g.figure.value ?? 0) < (f.figure.value ?? 0) && g.kind === f.kind);

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
  if (f.figure.measure === 'magnitude' && series.every((s) => Math.abs(s.figure.value! - f.figure.value!) > SAME_QUAKE)) return false;
  if (f.scope.isAside) return series.some((s) => common(f.names, s.names) > 0);
  if ((OF_THE_EVENT.has(f.figure.measure) || (f.figure.measure === 'homes' && f.scope.within)) && !f.scope.past) return true;
  return !parts(f, series, 'names') && series.some((s) => common(f.around, s.around) >= 2);
}

/** Magnitudes that two bureaus give one earthquake seldom lie farther apart. */
const SAME_QUAKE = 0.7;

/** What stood before is of the day on which an earlier report gave it first, where one did. */
const dated = (series: readonly Reckoned[]): Reckoned[] => series.map((f) => {
  const first = f.isOld ? series.filter((g) => !g.isOld && g.place <= f.place && g.asOf !== null && g.figure.value === f.figure.value).sort(byDay)[0] : undefined;
  return first ? { ...f, asOf: first.asOf } : f;
});

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

const byDay = (a: Reckoned, b: Reckoned): number => compare(dayOf(a), dayOf(b)) || a.place - b.place || a.figure.span.start - b.figure.span.start;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What stood before on no day told comes before its report. */
function dayOf({ asOf, isOld, report: { article } }: Reckoned): string {
  const published = isOld && asOf === null ? instantOf(article.published?.slice(0, 10)) : undefined;
  return asOf ?? (published === undefined ? '9999' : new Date(published - 1).toISOString());
}
