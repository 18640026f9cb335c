/** Which votes are of one count: "by 52 votes to 48" told again, and the larger side apart from the smaller. */
import { once } from '../../once.js';
import type { Report } from '../../report.js';
import { sharedBy } from '../../shared-words.js';
import type { Reckoned } from '../context.js';
import { isOfTheNumberBefore } from '../open/told-before.js';
import { areFarApart } from './sizes.js';

/** Undefined where nothing that is of votes alone decides. */
export function fitsVote(f: Reckoned, series: readonly Reckoned[]): boolean | undefined {
  if (series.some((s) => isOfTheNumberBefore(f, s) || isOfTheNumberBefore(s, f))) return true;
  if (!isOfAResult(f)) return isSameNumber(f, series) || undefined;
  const results = series.filter(isOfAResult);
  if (results.some((s) => sideOf(s) !== sideOf(f))) return false;
  return results.some((s) => areOfOneResult(s, f)) || undefined;
}

const isSameNumber = ({ figure: { value } }: Reckoned, series: readonly Reckoned[]): boolean =>
  value !== undefined && value >= FEW && series.some((s) => s.figure.value === value);
/** Fewer votes may be of any board. */
const FEW = 100;

/** A court of five and a country do not vote in one count. */
export const isOfOtherVoters = ({ figure: { value: a } }: Reckoned, { figure: { value: b } }: Reckoned): boolean =>
  a !== undefined && b !== undefined && areFarApart(a, b, VOTERS);
const VOTERS = 20;

const isOfAResult = (f: Reckoned): boolean => f.figure.by === OF_A_RESULT;
const OF_A_RESULT = 'figures/result of a vote';

/** 0 is the larger side, 1 the smaller one; of a tie, by order of the text. */
function sideOf(f: Reckoned): number {
  const [more, fewer] = resultOf(f);
  if (more !== fewer) return Number(f.figure.value === fewer);
  const before = f.report.reading.figures.filter((g) => g.by === f.figure.by && g.span.start < f.figure.span.start);
  return before.length % 2;
}

/** In two reports one side has the same number, whatever the other has. */
const areOfOneResult = (a: Reckoned, b: Reckoned): boolean =>
  a.report === b.report
    ? resultOf(a).join() === resultOf(b).join()
    : resultOf(a).some((value, i) => value === resultOf(b)[i]) && sharedBy(a.around, b.around) > 0;

/** Larger side first. */
type Result = readonly (number | undefined)[];

const resultOf = ({ report, figure }: Reckoned): Result => resultsIn(report).get(figure.span.start) ?? [];

/** Where a number of a result starts → the result. */
const resultsIn = once(({ reading }: Report): ReadonlyMap<number, Result> => {
  const all = reading.figures.filter((g) => g.by === OF_A_RESULT);
  return new Map(
    all.map((f, at) => {
      const first = at - (at % 2);
      return [f.span.start, [all[first]?.value, all[first + 1]?.value].sort((x, y) => (y ?? 0) - (x ?? 0))] as const;
    }),
  );
});
