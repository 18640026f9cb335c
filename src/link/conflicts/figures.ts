/**
 * Figures of one series that cannot both hold → conflicts: those that a report takes back, and those that stand against
 * each other.
 */
import { FIXED_MEASURES, GROWING_MEASURES } from '../../lang/en/standing-measures.js';
import { contains } from '../../text/spans.js';
import { anchorAt } from '../../text/anchors.js';
import type { Act } from '../../types.js';
import { lastOf, once } from '../once.js';
import type { Report } from '../report.js';
import { countedIn, type Reckoned, toReckoned } from '../tallies/context.js';
import { findCounts } from '../tallies/series.js';
import { byReport } from '../tallies/series/asides.js';
import { findRivalAccounts } from './rivals.js';
import { type Account, type Accounts, QUALIFIED } from './accounts.js';
import { contradiction, isHistory, opposition } from './contradictions.js';
import { type Correction, findCorrections, isMovedBack } from './corrections.js';
import { isSetAgainst } from './set-against.js';

/** What is foretold, wished or asked is no account of what is. */
const NOT_OF_NOW: ReadonlySet<Act> = new Set<Act>(['predict', 'threaten', 'promise', 'offer', 'request', 'question']);

interface Pair {
  readonly a: Reckoned;
  readonly b: Reckoned;
  readonly why: string;
}

/** At most two a series: the values that a report takes back, and all others that contradict each other. */
export function findFigureConflicts(reports: readonly Report[]): Accounts[] {
  const corrections = findCorrections(reports);
  return findCounts(
    reports,
    ({ mode, unit }) => mode === 'total' || mode === 'other' || (mode === 'rate' && /^[A-Z]{3}$/.test(unit)),
  ).flatMap((count) =>
    lastAccounts([...count.flat(), ...corrections], count.map((series) => series.length).join(), () => [
      ...findRivalAccounts(count.map((s) => s.filter((f) => !NOT_OF_NOW.has(actOf(f))))),
      ...count.flatMap((series) => withinOne(series, corrections)),
    ]),
  );
}

/** "The union says 92%; the company, that it was closer to 60%": whatever is counted, side by side in one report. */
export const findSetAgainst = (reports: readonly Report[]): Accounts[] => reports.flatMap(setAgainstIn);

const setAgainstIn = once((report: Report): readonly Accounts[] => {
  const told = [...report.reading.figures]
    .sort((a, b) => a.span.start - b.span.start)
    .map((figure) => toReckoned(report, figure));
  return told.flatMap((second, i): readonly Accounts[] => {
    const first = told[i - 1];
    if (!first || !isSetAgainst(first, second)) return [];
    const why = 'two claimants in one report, the second sets another number against the first';
    return [toAccounts([first, second], [{ a: first, b: second, why }], 'open')].flatMap((found) => found ?? []);
  });
});

const lastAccounts = lastOf<Reckoned | Correction, readonly Accounts[]>();

function withinOne(all: readonly Reckoned[], corrections: readonly Correction[]): Accounts[] {
  const series = all.filter((f) => !NOT_OF_NOW.has(actOf(f))),
    beside = byReport(series),
    own = series.filter(
      (f) =>
        !isPart(f, beside.get(f.report)!) &&
        (isLead(f, beside.get(f.report)!) || (FIXED_MEASURES.has(f.figure.measure) && (f.speaker !== null || f.isOld))),
    );
  const back = takenBack(series, corrections),
    gone = valuesOf(back);
  const isSettled = (f: Reckoned) => gone.has(f.figure.value);
  const history = new Map<Reckoned, boolean>(),
    isTold = (f: Reckoned) => history.get(f) ?? history.set(f, isHistory(f, own)).get(f)!;
  const against = [
    ...findPairs(own, (a, b) => (isSettled(a) || isSettled(b) ? undefined : contradiction(a, b, isTold))),
    ...findPairs(series, (a, b) => (isSettled(a) && isSettled(b) ? undefined : opposition(a, b))),
  ];
  return [
    toAccounts(series, back, 'corrected'),
    toAccounts(series, against, isOvertaken(against) ? 'superseded' : 'open'),
  ].flatMap((found) => found ?? []);
}

const isRunning = ({ figure: { mode, measure } }: Reckoned): boolean => mode === 'total' || FIXED_MEASURES.has(measure);

function findPairs(series: readonly Reckoned[], why: (a: Reckoned, b: Reckoned) => string | undefined): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < series.length; i++)
    for (let j = i + 1; j < series.length; j++) {
      const a = series[i]!,
        b = series[j]!,
        words = why(a, b);
      if (words) pairs.push({ a, b, why: words });
    }
  return pairs;
}

/**
 * By the words of a report between two of its numbers, or because both stand in what a report corrects: of such, each
 * figure with one of another number.
 */
function takenBack(series: readonly Reckoned[], corrections: readonly Correction[]): Pair[] {
  const running = series.filter(isRunning),
    why = 'two numbers, one of which a report takes back';
  const moved = [...byReport(running).values()].flatMap((own) =>
    findPairs(own, (a, b) => (a.figure.value !== b.figure.value && isMovedBack(a, b) ? why : undefined)),
  );
  return [
    ...moved,
    ...corrections.flatMap(({ holds }): Pair[] => {
      const told = running.filter(({ report, figure: { span } }) =>
          holds(report.article.text.slice(span.start, span.end)),
        ),
        [a] = told,
        b = told.find((f) => f.figure.value !== a!.figure.value);
      return a && b ? told.map((f) => ({ a: f, b: f.figure.value === a.figure.value ? b : a, why })) : [];
    }),
  ];
}

const valuesOf = (pairs: readonly Pair[]): ReadonlySet<number | undefined> =>
  new Set(pairs.flatMap(({ a, b }) => [a.figure.value, b.figure.value]));

/** A count that a later, lower one follows on another day. */
const isOvertaken = (pairs: readonly Pair[]): boolean =>
  pairs.length > 0 &&
  GROWING_MEASURES.has(pairs[0]!.a.figure.measure) &&
  !pairs[0]!.a.scope.past &&
  pairs.every(({ a, b }) => a.asOf !== b.asOf);

/** Every figure of the pairs, and of exact ones whoever gives the same number. */
function toAccounts(
  series: readonly Reckoned[],
  pairs: readonly Pair[],
  state: Accounts['state'],
): Accounts | undefined {
  if (!pairs.length) return undefined;
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b])),
    givenBy = ({ figure: { value, qualifier } }: Reckoned) => `${value} ${qualifier}`,
    given = new Set([...paired].map(givenBy));
  const among = series.filter((f) => paired.has(f) || (f.figure.value !== undefined && given.has(givenBy(f))));
  return {
    kind: 'figure',
    about: aboutOf(among[0]!),
    state,
    sides: sidesOf(among),
    linked: { by: 'conflicts/figures', why: pairs[0]!.why },
  };
}

/** A report's own count stands first; what it tells later may be of an earlier disaster, or of yesterday. */
const isLead = ({ figure: { span, value } }: Reckoned, beside: readonly Reckoned[]): boolean =>
  beside.every((f) => f.isOld || f.figure.span.start >= span.start || f.figure.value === value);

/** "10 foreigners and two crew": the second of two in one sentence counts others. */
function isPart(f: Reckoned, beside: readonly Reckoned[]): boolean {
  const sentence =
    f.isOld || beside.length === 1 ? undefined : f.report.reading.sentences.find((s) => contains(s, f.figure.span));
  return (
    sentence !== undefined &&
    beside.some(
      (g) =>
        !g.isOld &&
        g.figure.value !== f.figure.value &&
        sentence.start <= g.figure.span.start &&
        g.figure.span.start < f.figure.span.start,
    )
  );
}

const actOf = ({ report, figure }: Reckoned): Act =>
  figure.told === undefined ? 'assert' : (report.reading.statements[figure.told]?.act ?? 'assert');

const aboutOf = (f: Reckoned): string => [f.figure.measure, countedIn(f)].filter(Boolean).join(': ');

/** One side a value, in the order in which the values came up. */
function sidesOf(figures: readonly Reckoned[]): Account[] {
  const sides = new Map<string, Reckoned[]>();
  for (const f of figures) {
    const { qualifier, value, low, high } = f.figure,
      key = [qualifier, value, low, high].join(' ');
    (sides.get(key) ?? sides.set(key, []).get(key)!).push(f);
  }
  return [...sides.values()].map((side) => ({
    says: inWords(side),
    anchors: side.map((f) => anchorAt(f.report.article, f.figure.span)),
  }));
}

function inWords(side: readonly Reckoned[]): string {
  const { report, figure, asOf } = side[0]!,
    speakers = [...new Set(side.flatMap((f) => f.speaker ?? []))];
  const words = report.article.text.slice(figure.span.start, figure.span.end);
  return [`${figure.value === undefined ? '' : QUALIFIED[figure.qualifier]}${words}`, asOf ?? '', speakers.join(', ')]
    .filter(Boolean)
    .join(' · ');
}
