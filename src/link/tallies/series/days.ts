/** The day of which a figure is, and figures in the order of their days. */
import { compare } from '../../../text/order.js';
import { lastWith } from '../../once.js';
import { byPublished, instantOf } from '../../report.js';
import type { Reckoned } from '../context.js';

export const byDay = (a: Reckoned, b: Reckoned): number =>
  compare(dayOf(a), dayOf(b)) || byPublished(a.report, b.report) || a.figure.span.start - b.figure.span.start;

/** What stood before on no day told comes before its report. */
export function dayOf({ asOf, isOld, report: { article } }: Reckoned): string {
  const published = isOld && asOf === null ? instantOf(article.published?.slice(0, 10)) : undefined;
  return asOf ?? (published === undefined ? '9999' : new Date(published - 1).toISOString());
}

/** What stood before is of the day on which an earlier report gave it first, where one did. */
export const dated = (series: readonly Reckoned[]): Reckoned[] =>
  series.map((f) => {
    const first = f.isOld ? firstGiven(f, series) : undefined;
    return first ? withDay(f, first.asOf!) : f;
  });

const withDay = lastWith((f: Reckoned, asOf): Reckoned => ({ ...f, asOf }));

const firstGiven = (f: Reckoned, series: readonly Reckoned[]): Reckoned | undefined =>
  series
    .filter(
      (g) => !g.isOld && byPublished(g.report, f.report) <= 0 && g.asOf !== null && g.figure.value === f.figure.value,
    )
    .sort(byDay)[0];
