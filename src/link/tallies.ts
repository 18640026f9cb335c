/**
 * Figures of many reports → tallies: the running totals of one measure and scope through time. What an event added is
 * no running total and is left out.
 */
import { anchorAt, byAnchor } from '../text/anchors.js';
import { idOf } from '../text/hash.js';
import type { Figure, Origin, Span, Tally, TallyFigure } from '../types.js';
import { lastOf } from './once.js';
import { independentOf } from './origins.js';
import type { Report } from './report.js';
import { countedIn, type Reckoned } from './tallies/context.js';
import { GENERAL, isOpen, isSeries } from './tallies/followed.js';
import { findSeries } from './tallies/series.js';

/** Two figures at least, of many reports or of one. In order of measure. */
export function findTallies(reports: readonly Report[], origins: readonly Origin[]): Tally[] {
  return findSeries(reports, isFollowed).flatMap((whole): readonly Tally[] => {
    const series = lastShown(whole, '', shownOf);
    const independent = independentOf(
      series.map((f) => f.report.article.id),
      origins,
    );
    return series.length ? lastTally(series, `${independent}`, () => toTallies(series, independent)) : [];
  });
}

const lastShown = lastOf<Reckoned, readonly Reckoned[]>(),
  lastTally = lastOf<Reckoned, readonly Tally[]>();

/** None of what is no news. */
function toTallies(series: readonly Reckoned[], independent: number): readonly Tally[] {
  const tally = toTally(series, independent);
  return isRepeated(tally) ? [] : [tally];
}

/** Of a series what is nobody's guess; nothing where the rest is no count that is followed. */
function shownOf(whole: readonly Reckoned[]): readonly Reckoned[] {
  const series = whole.filter((f) => !isForetold(f) && !isUnsaid(f));
  return series.length > 1 &&
    (series.some(isRunning) || series.some(isTold) || new Set(series.map((f) => f.report)).size > 1)
    ? series
    : [];
}

/**
 * One number of what no list of measures names, that one report gives twice or its copies repeat: nothing moved, and
 * nobody bears it out.
 */
const isRepeated = ({ measure, figures, independent }: Tally): boolean =>
  independent < 2 && isOpen(measure) && !isSeries(measure) && figures.every((f) => isSameNumber(f, figures[0]!));

const isSameNumber = (a: TallyFigure, b: TallyFigure): boolean =>
  a.value === b.value && a.low === b.low && a.high === b.high;

/** All but what was added and what changed by so many per cent; a sum a year is a sum. What is foretold is none. */
const isFollowed = ({ measure, mode, unit }: Figure): boolean =>
  mode === 'total' ||
  (mode === 'other' && (isOpen(measure) || /^[A-Z]{3}$/.test(unit))) ||
  (mode === 'rate' && /^[A-Z]{3}$/.test(unit));
/** "If nothing changes, that is 12,000 by the end of the month." */
const isForetold = ({ report: { article }, figure: { span } }: Reckoned): boolean =>
  /(?:^|[\s“"‘])if [^.!?,]+, [^.!?]*$/i.test(article.text.slice(Math.max(0, span.start - NEAR), span.start));
/** "She never claimed that 40 had died": nobody's account. */
const isUnsaid = ({ report: { article }, figure: { span } }: Reckoned): boolean =>
  UNSAID.test(article.text.slice(Math.max(0, span.start - NEAR / 3), span.start));
const UNSAID = /(?:\b(?:not|never)|n['’]t) (?:say|said|saying|claim(?:ed)?|suggest(?:ed)?)(?: that)? (?:\p{L}+ )?$/iu;
const NEAR = 120;
/** "The union counts 1,150, the city 870": one report may give two accounts of one count. */
const isTold = ({ figure }: Reckoned, _: number, series: readonly Reckoned[]): boolean =>
  figure.by === 'figures/number told before' &&
  !GENERAL.has(figure.measure) &&
  series.some((f) => f.figure.value !== figure.value);
const isRunning = ({ figure }: Reckoned): boolean => figure.mode === 'total';

function toTally(series: readonly Reckoned[], independent: number): Tally {
  const { unit } = series[0]!.figure,
    measures = series.map((f) => f.figure.measure),
    measure = measures.find((m) => !GENERAL.has(m)) ?? measures[0]!,
    figures = series.map(toTallyFigure);
  return {
    id: idOf('tally', measure, unit, figures[0]!.article, figures[0]!.start),
    anchors: figures.map(({ article, start, end, exact }) => ({ article, start, end, exact })).sort(byAnchor),
    measure,
    unit,
    scope: scopeOf(series),
    figures,
    independent,
  };
}

function toTallyFigure({
  report,
  figure: { span, value, low, high, qualifier, mode },
  asOf,
  speaker,
}: Reckoned): TallyFigure {
  const known = {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
  return { ...anchorAt(report.article, span), ...known, qualifier, mode, asOf, attributedTo: speaker };
}

/**
 * The first words any report gives for each, those that only repeat the measure left out: "vessels · since early
 * September".
 */
function scopeOf(series: readonly Reckoned[]): string {
  const first = (of: (f: Reckoned['figure']) => Span | undefined, before = '') => {
    const found = series.find((s) => of(s.figure));
    if (!found || series.filter((s) => of(s.figure)).length * SELDOM < series.length) return [];
    const { start, end } = of(found.figure)!,
      words = found.report.article.text.slice(start, end).replaceAll(/\s+/g, ' ');
    return [before && !words.toLowerCase().startsWith(before) ? `${before} ${words}` : words];
  };
  const { past, within } = series[0]!.scope,
    counted = mostOften(series.map(countedIn)),
    isOfOne = series.every((f) => f.scope.past === past),
    isWhole = series.every((f) => f.scope.isWhole);
  const { claimedBy, kind } = series[0]!;
  return [
    ...(/^(?:seriously|slightly)$/.test(kind) ? [kind] : []),
    ...(counted ? [counted] : []),
    ...(within ? [within] : []),
    ...(past && isOfOne ? [past] : []),
    ...(isWhole ? ['altogether'] : []),
    ...first((f) => f.scope.since, 'since'),
    ...first((f) => f.scope.where),
    ...first((f) => f.scope.by, 'by'),
    ...(claimedBy ? [`according to ${claimedBy}`] : []),
  ].join(' · ');
}

/** What most of them say, were it nothing; the first of equals. */
const mostOften = (words: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const w of words) counts.set(w.toLowerCase(), (counts.get(w.toLowerCase()) ?? 0) + 1);
  const often = (w: string) => counts.get(w.toLowerCase()) ?? 0;
  return words.reduce(
    (best, w) => (often(w) > often(best) || (often(w) === often(best) && !best) ? w : best),
    words[0] ?? '',
  );
};

/** What fewer than one in so many figures names is no scope of all. */
const SELDOM = 5;
