/** Figures of one measure that cannot both hold: what is fixed given twice, a count that only grows and fell, a level with two values on one day. */
import { FIXED_MEASURES, GROWING_MEASURES, LEVEL_MEASURES } from '../../lang/en/standing-measures.js';
import { anchorAt } from '../../text/anchors.js';
import type { Act, Qualifier } from '../../types.js';
import { instantOf, type Report } from '../report.js';
import { countedIn, type Reckoned } from '../tallies/context.js';
import { findSeries } from '../tallies/series.js';
import type { Account, Accounts } from './accounts.js';
import { findCorrections, isTakenBack } from './corrections.js';

/** "about 80" holds for 72 to 88; money and percentages are rounded, by a fortieth at most. Tuned on the two invented stories. */
const ABOUT = 0.1, ROUNDED = 0.025;

/** Beyond this two values of one level are no move of a day or two but a slip. */
const LEAP = 1.5;

/** What is foretold, wished or asked is no account of what is. */
const NOT_OF_NOW: ReadonlySet<Act> = new Set<Act>(['predict', 'threaten', 'promise', 'offer', 'request', 'question']);

/** A count that falls by more is another event's, unless a report corrects it. Set by eye on fewer than ten real stories. */
const FELL = 2.5;

/** One conflict a series, with every figure that some other contradicts. */
export function findFigureConflicts(reports: readonly Report[]): Accounts[] {
  const corrections = findCorrections(reports);
  const takenBack = (a: Reckoned, b: Reckoned) => isTakenBack(corrections, [a, b].map(({ report, figure: { span } }) => report.article.text.slice(span.start, span.end)));
  return findSeries(reports, ['total', 'other']).flatMap((all) => {
    const series = all.filter((f, i) => !NOT_OF_NOW.has(actOf(f)) && !isPart(f, all) && (isLead(all, i) || (FIXED_MEASURES.has(f.figure.measure) && f.speaker !== null)));
    const history = new Map<Reckoned, boolean>(), isTold = (f: Reckoned) => history.get(f) ?? history.set(f, isHistory(f, series)).get(f)!;
    const found = series.flatMap((a, i) => series.slice(i + 1).flatMap((b) => { const why = contradiction(a, b, isTold, takenBack); return why ? [{ a, b, why }] : []; }));
    const settled = found.filter(({ a, b }) => takenBack(a, b)), pairs = settled.length ? settled : found;
    if (!pairs.length) return [];
    const among = series.filter((f) => pairs.some(({ a, b }) => a === f || b === f));
    const state = settled.length ? 'corrected' as const : GROWING_MEASURES.has(among[0]!.figure.measure) && pairs.every(({ a, b }) => a.asOf !== b.asOf) ? 'superseded' as const : 'open' as const;
    return [{ kind: 'figure' as const, about: aboutOf(among[0]!), state, sides: sidesOf(among), linked: { by: 'conflicts/figures', why: pairs[0]!.why } }];
  });
}

/** A report's own count stands first; what it tells later may be of an earlier disaster, or of yesterday. */
const isLead = (series: readonly Reckoned[], i: number): boolean => series.every((f) => f.place !== series[i]!.place || f.figure.span.start >= series[i]!.figure.span.start || f.figure.value === series[i]!.figure.value);

/** "10 foreigners and two crew": the second of two in one sentence counts others. */
const isPart = (f: Reckoned, series: readonly Reckoned[]): boolean => series.some((g) => g !== f && g.place === f.place && g.figure.value !== f.figure.value && g.figure.span.start < f.figure.span.start
  && f.report.reading.sentences.some((s) => s.start <= g.figure.span.start && f.figure.span.end <= s.end));

const actOf = ({ report, figure }: Reckoned): Act => (figure.told === undefined ? 'assert' : (report.reading.statements[figure.told]?.act ?? 'assert'));

/** Why `a` and `b`, which stands after it in the series, cannot both hold, in words; undefined where they can. @param isTold of an earlier day */
function contradiction(a: Reckoned, b: Reckoned, isTold: (f: Reckoned) => boolean, takenBack: (a: Reckoned, b: Reckoned) => boolean): string | undefined {
  const { measure, mode, unit } = a.figure, fixed = FIXED_MEASURES.has(measure);
  if ((mode === 'other' || b.figure.mode === 'other') && !fixed) return undefined;
  const [low, high] = rangeOf(a), [from, to] = rangeOf(b);
  if (low <= to && from <= high) return undefined;
  if (fixed) return a.place === b.place && a.speaker === b.speaker ? undefined : 'two numbers for what does not change';
  if (a.asOf === null || b.asOf === null || isTold(a) || isTold(b)) return undefined;
  const days = daysBetween(a, b), ratio = Math.max(low, from) / Math.max(1e-9, Math.min(high, to));
  const claimants = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  if (GROWING_MEASURES.has(measure)) {
    if (takenBack(a, b)) return 'two counts, one of which a report takes back';
    if (to < low && ratio <= FELL && a.figure.value !== undefined && b.figure.value !== undefined && a.place !== b.place && (days > 0 || areHoursApart(a, b))) return days ? `a count that only grows fell, ${a.asOf} to ${b.asOf}` : `two counts for ${b.asOf}, the later one lower`;
    return days === 0 && claimants && ratio >= LEAP && !areHoursApart(a, b) ? `two counts for ${a.asOf}, by different claimants` : undefined;
  }
  if (!LEVEL_MEASURES.has(measure)) return undefined;
  if (days === 0 && (unit === '1' ? claimants && !areHoursApart(a, b) : a.place !== b.place || claimants)) return `two values for ${a.asOf}`;
  return days <= 2 && unit !== '1' && unit !== '%' && ratio >= LEAP && a.place !== b.place ? `two values within ${days === 1 ? 'a day' : 'two days'}, one ${ratio.toFixed(1)} times the other` : undefined;
}

/** Told of an earlier day: the value stood in an earlier report already, and another has come since. */
const isHistory = (f: Reckoned, series: readonly Reckoned[]): boolean =>
  series.some((g) => g.figure.value === f.figure.value && (g.asOf ?? '') < (f.asOf ?? '') && g.place < f.place && series.some((h) => h.figure.value !== f.figure.value && h.place > g.place && h.place < f.place));

const DAY = 86_400_000;
const daysBetween = (a: Reckoned, b: Reckoned): number => (a.asOf && b.asOf ? Math.abs((instantOf(a.asOf) ?? 0) - (instantOf(b.asOf) ?? 0)) / DAY : 0);

/** Two reports, the later by more than two hours and both with a time of day: midnight is none. */
const areHoursApart = (a: Reckoned, b: Reckoned): boolean =>
  [a, b].every((f) => /T(?!00:00)/.test(f.report.article.published ?? '')) && Math.abs((instantOf(a.report.article.published) ?? 0) - (instantOf(b.report.article.published) ?? 0)) > DAY / 12;

function rangeOf({ figure: { value, low, high, qualifier, unit } }: Reckoned): readonly [number, number] {
  if (qualifier === 'about' && value !== undefined) return [value * (1 - ABOUT), value * (1 + ABOUT)];
  if (qualifier === 'exact' && value !== undefined) return unit === '1' ? [value, value] : [value * (1 - ROUNDED), value * (1 + ROUNDED)];
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
}

const aboutOf = (f: Reckoned): string => [f.figure.measure, countedIn(f)].filter(Boolean).join(': ');

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
