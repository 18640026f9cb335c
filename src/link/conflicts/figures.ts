/** Figures of one measure that cannot both hold: what is fixed given twice, a count that only grows and fell, a level with two values on one day. */
import { FIXED_MEASURES, GROWING_MEASURES } from '../../lang/en/standing-measures.js';
import { anchorAt } from '../../text/anchors.js';
import type { Act, Qualifier } from '../../types.js';
import { instantOf, type Report } from '../report.js';
import type { Reckoned } from '../tallies/context.js';
import { findSeries } from '../tallies/series.js';
import type { Account, Accounts } from './accounts.js';
import { isTakenBack } from './corrections.js';

/** "about 80" holds for 72 to 88; money and percentages are rounded, by a fortieth at most. Tuned on the two invented stories. */
const ABOUT = 0.1, ROUNDED = 0.025;

/** Beyond this two values of one level are no move of a day or two but a slip. */
const LEAP = 1.5;

/** What is foretold, wished or asked is no account of what is. */
const NOT_OF_NOW: ReadonlySet<Act> = new Set<Act>(['predict', 'threaten', 'promise', 'offer', 'request', 'question']);

/** One conflict a series, with every figure that some other contradicts. */
export function findFigureConflicts(reports: readonly Report[]): Accounts[] {
  return findSeries(reports, ['total', 'other']).flatMap((all) => {
    const series = all.filter((f) => !NOT_OF_NOW.has(actOf(f)));
    const found = series.flatMap((a, i) => series.slice(i + 1).flatMap((b) => { const why = contradiction(a, b, series); return why ? [{ a, b, why }] : []; }));
    const sameDay = found.filter(({ a, b }) => a.asOf === b.asOf), pairs = sameDay.length && GROWING_MEASURES.has(series[0]!.figure.measure) ? sameDay : found;
    if (!pairs.length) return [];
    const among = series.filter((f) => pairs.some(({ a, b }) => a === f || b === f));
    const wordsOf = (f: Reckoned) => f.report.article.text.slice(f.figure.span.start, f.figure.span.end);
    const state = pairs.every(({ a, b }) => isTakenBack(reports, [wordsOf(a), wordsOf(b)])) ? 'corrected' as const : GROWING_MEASURES.has(among[0]!.figure.measure) && !sameDay.length ? 'superseded' as const : 'open' as const;
    return [{ kind: 'figure' as const, about: aboutOf(among[0]!), state, sides: sidesOf(among), linked: { by: 'conflicts/figures', why: pairs[0]!.why } }];
  });
}

const actOf = ({ report, figure }: Reckoned): Act => (figure.told === undefined ? 'assert' : (report.reading.statements[figure.told]?.act ?? 'assert'));

/** Why `a` and `b`, which stands after it in the series, cannot both hold, in words; undefined where they can. */
function contradiction(a: Reckoned, b: Reckoned, series: readonly Reckoned[]): string | undefined {
  const { measure, mode, unit } = a.figure, fixed = FIXED_MEASURES.has(measure);
  if ((mode === 'other' || b.figure.mode === 'other') && !fixed) return undefined;
  const [low, high] = rangeOf(a), [from, to] = rangeOf(b);
  if (low <= to && from <= high) return undefined;
  if (fixed) return 'two numbers for what does not change';
  if (a.asOf === null || b.asOf === null || [a, b].some((f) => isHistory(f, series))) return undefined;
  const days = daysBetween(a, b), ratio = Math.max(low, from) / Math.max(1e-9, Math.min(high, to));
  const claimants = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  if (GROWING_MEASURES.has(measure)) {
    if (to < low) return days ? `a count that only grows fell, ${a.asOf} to ${b.asOf}` : `two counts for ${b.asOf}, the later one lower`;
    return days === 0 && claimants && ratio >= LEAP && !areHoursApart(a, b) ? `two counts for ${a.asOf}, by different claimants` : undefined;
  }
  if (days === 0 && (a.place !== b.place || claimants)) return `two values for ${a.asOf}`;
  return days <= 2 && unit !== '1' && unit !== '%' && ratio >= LEAP && a.place !== b.place ? `two values within ${days === 1 ? 'a day' : 'two days'}, one ${ratio.toFixed(1)} times the other` : undefined;
}

/** Told of an earlier day: the value stood in an earlier report already, and another has come since. */
const isHistory = (f: Reckoned, series: readonly Reckoned[]): boolean =>
  series.some((g) => g.figure.value === f.figure.value && (g.asOf ?? '') < (f.asOf ?? '') && g.place < f.place && series.some((h) => h.figure.value !== f.figure.value && h.place > g.place && h.place < f.place));

const DAY = 86_400_000;
const daysBetween = (a: Reckoned, b: Reckoned): number => (a.asOf && b.asOf ? Math.abs((instantOf(a.asOf) ?? 0) - (instantOf(b.asOf) ?? 0)) / DAY : 0);

/** Two reports of one day, the later by more than two hours: the count has had time to grow. */
const areHoursApart = (a: Reckoned, b: Reckoned): boolean =>
  [a, b].every((f) => f.report.article.published?.includes('T')) && Math.abs((instantOf(a.report.article.published) ?? 0) - (instantOf(b.report.article.published) ?? 0)) > DAY / 12;

function rangeOf({ figure: { value, low, high, qualifier, unit } }: Reckoned): readonly [number, number] {
  if (qualifier === 'about' && value !== undefined) return [value * (1 - ABOUT), value * (1 + ABOUT)];
  if (qualifier === 'exact' && value !== undefined) return unit === '1' ? [value, value] : [value * (1 - ROUNDED), value * (1 + ROUNDED)];
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
}

const aboutOf = ({ report, figure: { measure, of } }: Reckoned): string => {
  const words = of ? report.article.text.slice(of.start, of.end).replaceAll(/\s+/g, ' ') : '';
  return words && words !== measure ? `${measure}: ${words}` : measure;
};

/** One side a value, in the order in which the values came up. */
function sidesOf(figures: readonly Reckoned[]): Account[] {
  const sides = new Map<string, Reckoned[]>();
  for (const f of figures) {
    const { qualifier, value, low, high } = f.figure, key = [qualifier, value, low, high].join(' ');
    (sides.get(key) ?? sides.set(key, []).get(key)!).push(f);
  }
  return [...sides.values()].map((side) => ({ says: inWords(side), anchors: side.map((f) => anchorAt(f.report.article, f.figure.span)) }));
}

const QUALIFIED: { readonly [Q in Qualifier]: string } = { exact: '', at_least: 'at least ', about: 'about ', over: 'more than ', nearly: 'nearly ', up_to: 'up to ', range: '' };

function inWords(side: readonly Reckoned[]): string {
  const { report, figure, asOf } = side[0]!, speakers = [...new Set(side.flatMap((f) => f.speaker ?? []))];
  const words = report.article.text.slice(figure.span.start, figure.span.end);
  return [`${figure.value === undefined ? '' : QUALIFIED[figure.qualifier]}${words}`, asOf ?? '', speakers.join(', ')].filter(Boolean).join(' · ');
}
