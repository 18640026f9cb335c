/**
 * Claimants who keep a count each and differ about one day: the ministry's toll against the board's, the police's crowd
 * against the organisers'. A side for each claimant.
 */
import { anchorAt } from '../../text/anchors.js';
import type { Reckoned } from '../tallies/context.js';
import { areOpposed, daysApart, pairsInOneReport } from '../tallies/rivals.js';
import { type Accounts, QUALIFIED } from './accounts.js';
import { isHistory } from './contradictions.js';

/** @param count the series of each claimant, or one series, of which there are no rivals */
export function findRivalAccounts(count: readonly (readonly Reckoned[])[]): Accounts[] {
  if (count.length < 2) return [];
  const all = count.flatMap((series) => series.filter((f) => !isHistory(f, series))),
    pairs = pairsInOneReport(all).filter(([f, g]) => f.claimedBy !== g.claimedBy && areOpposed(f, g));
  return asDisputes(pairs).map((dispute) => {
    const among = all.filter((f) => dispute.some((pair) => pair.some((g) => g === f))),
      claimants = [...new Set(among.map((f) => f.claimedBy ?? ''))];
    const sides = claimants.map((by) => {
      const own = among.filter((f) => (f.claimedBy ?? '') === by);
      return { says: inWords(own, by), anchors: own.map((f) => anchorAt(f.report.article, f.figure.span)) };
    });
    return {
      kind: 'figure',
      about: among[0]!.figure.measure,
      state: 'open',
      sides,
      linked: { by: 'conflicts/rivals', why: 'counts that claimants keep side by side differ' },
    };
  });
}

type Pair = readonly [Reckoned, Reckoned];

/** Pairs of one dispute have a number in common, by one claimant and about the same days. */
function asDisputes(pairs: readonly Pair[]): Pair[][] {
  const disputes: Pair[][] = [];
  for (const pair of pairs) {
    const touched = disputes.filter((d) =>
      d.some((other) =>
        other.some((f) =>
          pair.some(
            (g) =>
              f === g || (f.claimedBy === g.claimedBy && f.figure.value === g.figure.value && daysApart(f, g) <= NEAR),
          ),
        ),
      ),
    );
    disputes.splice(0, disputes.length, ...disputes.filter((d) => !touched.includes(d)), [...touched.flat(), pair]);
  }
  return disputes;
}

/** Days within which one number of one claimant is of one dispute. */
const NEAR = 3;

function inWords(own: readonly Reckoned[], by: string): string {
  const values = [
    ...new Set(
      own.map(
        ({ report, figure: { span, qualifier } }) =>
          `${QUALIFIED[qualifier]}${report.article.text.slice(span.start, span.end)}`,
      ),
    ),
  ];
  return [values.join(', '), own[0]!.asOf ?? '', by].filter(Boolean).join(' · ');
}
