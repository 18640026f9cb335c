/** Figures of one series that cannot both hold → conflicts: those that a report takes back, and those that stand against each other. */
import { FIXED_MEASURES, GROWING_MEASURES } from '../../lang/en/standing-measures.js';
import { contains } from '../../text/spans.js';
import { anchorAt } from '../../text/anchors.js';
import type { Act } from '../../types.js';
import type { Report } from '../report.js';
import { countedIn, type Reckoned } from '../tallies/context.js';
import { findCounts } from '../tallies/series.js';
import { findRivalAccounts } from './rivals.js';
import { type Account, type Accounts, QUALIFIED } from './accounts.js';
import { contradiction, isHistory, opposition } from './contradictions.js';
import { findCorrections, isMovedBack, isTakenBack } from './corrections.js';

/** What is foretold, wished or asked is no account of what is. */
const NOT_OF_NOW: ReadonlySet<Act> = new Set<Act>(['predict', 'threaten', 'promise', 'offer', 'request', 'question']);

interface Pair { readonly a: Reckoned; readonly b: Reckoned; readonly why: string }

/** At most two a series: the values that a report takes back, and all others that contradict each other. */
export function findFigureConflicts(reports: readonly Report[]): Accounts[] {
  const corrections = findCorrections(reports);
  const takenBack = (a: Reckoned, b: Reckoned) => a.figure.value !== b.figure.value && [a, b].every(isRunning) && (isMovedBack(a, b) || isTakenBack(corrections, [a, b].map(({ report, figure: { span } }) => report.article.text.slice(span.start, span.end))));
  return findCounts(reports, ({ mode }) => mode === 'total' || mode === 'other').flatMap((count) => [...findRivalAccounts(count.map((s) => s.filter((f) => !NOT_OF_NOW.has(actOf(f))))), ...count.flatMap(withinOne)]);

  function withinOne(all: readonly Reckoned[]): Accounts[] {
    const series = all.filter((f) => !NOT_OF_NOW.has(actOf(f))), own = series.filter((f, i) => !isPart(f, series) && (isLead(series, i) || (FIXED_MEASURES.has(f.figure.measure) && (f.speaker !== null || f.isOld))));
    const back = findPairs(series, (a, b) => (takenBack(a, b) ? 'two numbers, one of which a report takes back' : undefined)), gone = valuesOf(back);
    const isSettled = (...of: readonly Reckoned[]) => of.every((f) => gone.has(f.figure.value));
    const history = new Map<Reckoned, boolean>(), isTold = (f: Reckoned) => history.get(f) ?? history.set(f, isHistory(f, own)).get(f)!;
    const against = [...findPairs(own, (a, b) => (isSettled(a) || isSettled(b) ? undefined : contradiction(a, b, isTold))), ...findPairs(series, (a, b) => (isSettled(a, b) ? undefined : opposition(a, b)))];
    return [toAccounts(series, back, 'corrected'), toAccounts(series, against, isOvertaken(against) ? 'superseded' : 'open')].flatMap((found) => found ?? []);
  }
}

const isRunning = ({ figure: { mode, measure } }: Reckoned): boolean => mode === 'total' || FIXED_MEASURES.has(measure);

const findPairs = (series: readonly Reckoned[], why: (a: Reckoned, b: Reckoned) => string | undefined): Pair[] =>
  series.flatMap((a, i) => series.slice(i + 1).flatMap((b) => { const words = why(a, b); return words ? [{ a, b, why: words }] : []; }));

const valuesOf = (pairs: readonly Pair[]): ReadonlySet<number | undefined> => new Set(pairs.flatMap(({ a, b }) => [a.figure.value, b.figure.value]));

/** A count that a later, lower one follows on another day. */
const isOvertaken = (pairs: readonly Pair[]): boolean => pairs.length > 0 && GROWING_MEASURES.has(pairs[0]!.a.figure.measure) && !pairs[0]!.a.scope.past && pairs.every(({ a, b }) => a.asOf !== b.asOf);

/** Every figure of the pairs, and of exact ones whoever gives the same number. */
function toAccounts(series: readonly Reckoned[], pairs: readonly Pair[], state: Accounts['state']): Accounts | undefined {
  if (!pairs.length) return undefined;
  const isSame = (f: Reckoned, g: Reckoned) => f === g || (f.figure.value !== undefined && f.figure.value === g.figure.value && f.figure.qualifier === g.figure.qualifier);
  const among = series.filter((f) => pairs.some(({ a, b }) => isSame(a, f) || isSame(b, f)));
  return { kind: 'figure', about: aboutOf(among[0]!), state, sides: sidesOf(among), linked: { by: 'conflicts/figures', why: pairs[0]!.why } };
}

/** A report's own count stands first; what it tells later may be of an earlier disaster, or of yesterday. */
const isLead = (series: readonly Reckoned[], i: number): boolean => series.every((f) => f.place !== series[i]!.place || f.isOld || f.figure.span.start >= series[i]!.figure.span.start || f.figure.value === series[i]!.figure.value);

/** "10 foreigners and two crew": the second of two in one sentence counts others. */
function isPart(f: Reckoned, series: readonly Reckoned[]): boolean {
  const sentence = f.isOld ? undefined : f.report.reading.sentences.find((s) => contains(s, f.figure.span));
  return sentence !== undefined && series.some((g) => g.place === f.place && !g.isOld && g.figure.value !== f.figure.value && sentence.start <= g.figure.span.start && g.figure.span.start < f.figure.span.start);
}

const actOf = ({ report, figure }: Reckoned): Act => (figure.told === undefined ? 'assert' : (report.reading.statements[figure.told]?.act ?? 'assert'));

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

function inWords(side: readonly Reckoned[]): string {
  const { report, figure, asOf } = side[0]!, speakers = [...new Set(side.flatMap((f) => f.speaker ?? []))];
  const words = report.article.text.slice(figure.span.start, figure.span.end);
  return [`${figure.value === undefined ? '' : QUALIFIED[figure.qualifier]}${words}`, asOf ?? '', speakers.join(', ')].filter(Boolean).join(' · ');
}
