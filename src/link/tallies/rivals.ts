/**
 * A count that claimants keep side by side is a tally for each: the ministry's toll and the health board's, the crowd
 * as the police and the organisers have it. One who only once gives another number keeps no count; it stays with the
 * others, and is a conflict.
 */
import { lastWith } from '../once.js';
import { byPublished, type Report } from '../report.js';
import { claimantOf } from './claimants.js';
import type { Reckoned } from './context.js';
import type { Bonds } from './claimants/bonds.js';
import { toCamps } from './claimants/camps.js';
import { COUNTERS } from '../../lang/en/claimants.js';

/** Counts that somebody keeps from day to day. */
const KEPT: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'missing',
  'rescued',
  'displaced',
  'arrested',
  'cases',
  'confirmed cases',
  'suspected cases',
  'infections',
  'strikers',
  'hospitalised',
]);
/** Nobody counts them: every number is its giver's estimate. */
const ESTIMATED: ReadonlySet<string> = new Set(['crowd']);

export const mayHaveRivals = (measure: string): boolean => KEPT.has(measure) || ESTIMATED.has(measure);

/**
 * The series of each claimant, or the series as it is where no two rivals keep it. `claimant` is set on the figures of
 * rivals.
 */
export function byClaimant(series: readonly Reckoned[], bonds: Bonds): Reckoned[][] {
  const { measure } = series[0]!.figure;
  if (series.length < 2 || !mayHaveRivals(measure)) return [[...series]];
  const opposed = pairsInOneReport(series).filter(
    ([f, g]) => areOpposed(f, g) && claimantOf(f.place) && claimantOf(g.place),
  );
  if (!opposed.length) return [[...series]];
  const camps = toCamps(
      series.map((f) => claimantOf(f.place)),
      bonds,
    ),
    campOf = new Map(series.map((f, i) => [f, camps[i]] as const));
  const pairs = opposed.filter(([f, g]) => campOf.get(f) !== campOf.get(g));
  const rivals = findRivals(
    pairs,
    campOf,
    ESTIMATED.has(measure) ? (): boolean => true : (camp) => isKept(series.filter((f) => campOf.get(f) === camp)),
    ESTIMATED.has(measure) ? 1 : 2,
  );
  if (!rivals.size) return [[...series]];
  const placed = new Map(series.map((f) => [f, rivals.has(campOf.get(f)!) ? campOf.get(f)! : undefined]));
  const sizes = [...rivals]
      .map((camp) => ({ camp, size: series.filter((f) => placed.get(f) === camp).length }))
      .sort((a, b) => b.size - a.size || a.camp - b.camp),
    main = sizes[0]!.camp;
  for (const f of series) if (placed.get(f) === undefined) placed.set(f, sameElsewhere(f, series, placed) ?? main);
  return sizes.map(({ camp }) => {
    const own = series.filter((f) => placed.get(f) === camp),
      by = labelOf(own, series, campOf, camp);
    return own.map((f) => withClaimant(f, by));
  });
}

const withClaimant = lastWith((f: Reckoned, claimedBy): Reckoned => ({ ...f, claimedBy }));

type Camp = number | undefined;

/** Pairs of figures that one report gives. */
export function pairsInOneReport(figures: readonly Reckoned[]): (readonly [Reckoned, Reckoned])[] {
  const byReport = new Map<Report, Reckoned[]>();
  for (const f of figures) (byReport.get(f.report) ?? byReport.set(f.report, []).get(f.report)!).push(f);
  return [...byReport.values()]
    .map((own) => own.slice(0, MOST))
    .flatMap((own) => own.flatMap((f, i) => own.slice(i + 1).map((g) => [f, g] as const)));
}
/** No prose gives more numbers of one count; what does is a table, or made to keep a linker busy. */
const MOST = 60;

/** Two that both keep a count and differ in so many reports, and whoever differs from one of them. */
function findRivals(
  pairs: readonly (readonly [Reckoned, Reckoned])[],
  campOf: ReadonlyMap<Reckoned, Camp>,
  isKeeper: (camp: Camp) => boolean,
  least: number,
): Set<number> {
  const rivals = new Set<number>(),
    told = new Map<string, Set<Report>>();
  for (const [f, g] of pairs) {
    const two = [campOf.get(f)!, campOf.get(g)!].sort((a, b) => a - b),
      key = two.join(' '),
      reports = told.get(key) ?? told.set(key, new Set()).get(key)!;
    reports.add(f.report);
    if (reports.size >= least && two.every(isKeeper)) for (const camp of two) rivals.add(camp);
  }
  if (rivals.size)
    for (const [f, g] of pairs) {
      const [a, b] = [campOf.get(f)!, campOf.get(g)!];
      if (rivals.has(a) || rivals.has(b)) rivals.add(a).add(b);
    }
  return rivals;
}

/** Two values at least, in two reports: who moves a number keeps it. */
const isKept = (own: readonly Reckoned[]): boolean =>
  own.some((f) =>
    own.some(
      (g) =>
        g.report !== f.report &&
        g.figure.value !== undefined &&
        f.figure.value !== undefined &&
        g.figure.value !== f.figure.value,
    ),
  );

/** Of one report and about one day, and no two ways of saying one number. */
export function areOpposed(f: Reckoned, g: Reckoned): boolean {
  if (f.report !== g.report || f.kind !== g.kind) return false;
  if ((f.isOld || g.isOld) && !(claimantOf(f.place) && claimantOf(g.place))) return false;
  const [low, high] = rangeOf(f),
    [from, to] = rangeOf(g);
  return (low > to || from > high) && daysApart(f, g) <= NEAR;
}

const NEAR = 2,
  DAY = 86_400_000;
export const daysApart = (f: Reckoned, g: Reckoned): number =>
  f.asOf && g.asOf ? Math.abs(Date.parse(f.asOf.slice(0, 10)) - Date.parse(g.asOf.slice(0, 10))) / DAY : 0;
const rangeOf = ({ figure: { value, low, high, qualifier } }: Reckoned): readonly [number, number] =>
  qualifier === 'about' && value !== undefined
    ? [value * 0.9, value * 1.1]
    : [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];

/**
 * A report's own words give the number of one of them: in the same report, else in one before; somebody else's, also in
 * a later one.
 */
function sameElsewhere(f: Reckoned, series: readonly Reckoned[], placed: ReadonlyMap<Reckoned, Camp>): Camp {
  const same = series.filter((g) => placed.get(g) !== undefined && g.figure.value === f.figure.value);
  return placed.get(
    same.find((g) => g.report === f.report) ??
      same.findLast((g) => byPublished(g.report, f.report) < 0) ??
      (claimantOf(f.place) ? same[0] : undefined) ??
      f,
  );
}

/**
 * The words by which most of its figures name the claimant: a body, where they name one, by its fuller name where it
 * has one; else whoever speaks for it.
 */
function labelOf(
  own: readonly Reckoned[],
  series: readonly Reckoned[],
  campOf: ReadonlyMap<Reckoned, Camp>,
  camp: number,
): string {
  const all = [...own, ...series]
      .filter((f) => campOf.get(f) === camp)
      .flatMap((f) => claimantOf(f.place)?.words.split(/, (?:who|which|whose)\b/)[0] ?? []),
    short = all.filter((w) => !w.includes(',') && !PRONOUN.test(w)),
    bodies = short.filter((w) => BODY.test(w));
  const best = mostOften([bodies, short, all].find((list) => list.length > 0) ?? []);
  return (
    mostOften(
      bodies.filter(
        (w) => !/['’]s? |^(?:her|his|its|their) /i.test(w) && w.toLowerCase().endsWith(` ${best.toLowerCase()}`),
      ),
    ) || best
  );
}

/** The first of equals; capitals make no difference. */
function mostOften(words: readonly string[]): string {
  const often = (w: string) => words.filter((v) => v.toLowerCase() === w.toLowerCase()).length;
  return words.reduce((best, w) => (often(w) > often(best) ? w : best), words[0] ?? '');
}

const PRONOUN = /^(?:he|she|they|it|we|i)$/i,
  BODY = new RegExp(`(?:^| )(?:${COUNTERS.flat().join('|')})$`, 'i');
