/** What a report tells beside its own count: the number of another disaster, or of another day's deed. */
import { GROWING_MEASURES } from '../../../lang/en/standing-measures.js';
import { claimantOf } from '../claimants.js';
import type { Report } from '../../report.js';
import type { Reckoned } from '../context.js';
import { nameOthers } from './others.js';
import { areFarApart, FAR, sizeOf } from './sizes.js';

/** A report's own count stands first. @param beside the figures of its report */
export function isLead(f: Reckoned, beside: readonly Reckoned[]): boolean {
  if (f.isOld || f.scope.past) return false;
  for (const g of beside) if (isBefore(g, f)) return false;
  return true;
}

export function byReport(series: readonly Reckoned[]): ReadonlyMap<Report, readonly Reckoned[]> {
  const of = new Map<Report, Reckoned[]>();
  for (const f of series) (of.get(f.report) ?? of.set(f.report, []).get(f.report)!).push(f);
  return of;
}

/** Two of one report, of the same. */
const isBefore = (g: Reckoned, f: Reckoned): boolean =>
  !g.isOld &&
  !g.scope.past &&
  areOfOneKind(f, g) &&
  !nameOthers(f, [g], 'causes') &&
  g.figure.span.start < f.figure.span.start;

const areOfOneKind = (f: Reckoned, g: Reckoned): boolean => g.kind === f.kind && g.scope.within === f.scope.within;

/** @param leads those of the figures that are their reports' own counts */
export const isOfAnotherEvent = (f: Reckoned, leads: readonly Reckoned[], figures: readonly Reckoned[]): boolean =>
  ASIDES.has(f.figure.measure) && !f.isOld && (isAside(f, leads) || isOfAnotherDay(f, leads, figures));

const ASIDES: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'rescued', 'displaced', 'magnitude']);

/**
 * What a report tells later, in its own words, may be of another disaster: its number is far from every report's own,
 * or no name in its sentence is of theirs.
 */
function isAside(f: Reckoned, leads: readonly Reckoned[]): boolean {
  const size = sizeOf(f);
  if (f.speaker !== null || size === undefined || claimantOf(f.place)) return false;
  const others = leads.filter((g) => areOfOneKind(f, g));
  if (others.length === 0 || others.some((g) => g === f || sizeOf(g) === size)) return false;
  return others.every((g) => areFarApart(size, sizeOf(g) ?? 0, FAR)) || nameOthers(f, others, 'names');
}

/**
 * "Two were killed overnight", where other reports have counted 41 by then: of another day's deed, whoever tells it,
 * unless some words of its report set the number against theirs. Two of three counts are enough: a rival's may be as
 * low.
 */
function isOfAnotherDay(f: Reckoned, leads: readonly Reckoned[], figures: readonly Reckoned[]): boolean {
  const { measure, value } = f.figure;
  if (!GROWING_MEASURES.has(measure) || f.scope.past || !value) return false;
  const others = leads.filter((g) => isCountedByThen(g, f));
  const far = others.filter((g) => (sizeOf(g) ?? 0) >= FAR * value);
  return (
    others.length > 1 &&
    3 * far.length >= 2 * others.length &&
    !figures.some((g) => g.report === f.report && g.figure.value === value && isAgainst(g))
  );
}

const isCountedByThen = (g: Reckoned, f: Reckoned): boolean =>
  g.report !== f.report && areOfOneKind(f, g) && g.asOf !== null && f.asOf !== null && g.asOf <= f.asOf;

function isAgainst({ report, figure: { span }, sentence }: Reckoned): boolean {
  return AGAINST.test(report.article.text.slice(Math.max(sentence, span.start - BEFORE), span.start));
}

/** Characters before a number, and what makes of it another number of the same. */
const BEFORE = 70;
const AGAINST =
  /\b(?:only|just|no more than|at most|fewer|rather|not|toll|tally|count(?:s|ed)?|numbers?|figures?|lower(?:s|ed)?|cut|reduced|revis\w+|corrected|confirmed)\b/i;
