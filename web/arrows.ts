/** Reports → who took what from whom, by their places in order of time. Pure. */
import { percent, sayDate } from '../src/say/words.js';
import { type Book, groupBy, nameAt, takenBy } from './book.js';

/** `share` is 0 where only the credit of one says that both derive from one origin. */
export interface Arrow {
  readonly from: number;
  readonly into: number;
  readonly share: number;
  readonly supposed?: boolean;
  readonly says: string;
}

/** Of a thicket only what each report took most from: the list below has the rest. */
export function largestOf<A extends Pick<Arrow, 'into' | 'share'>>(
  arrows: readonly A[],
  reports: number,
): readonly A[] {
  if (arrows.length <= 2 * reports) return arrows;
  const largest = [...groupBy(arrows, (a) => `${a.into}`).values()].flatMap((of) =>
    of.toSorted((a, b) => b.share - a.share).slice(0, 2),
  );
  return arrows.filter((a) => largest.includes(a));
}

export function findArrows(book: Book): Arrow[] {
  const rowOf = new Map(book.reports.map((r, i) => [r.id, i])),
    name = (row: number) => `${nameAt(book, book.reports[row]!.id)} (${sayDate(book.reports[row]!.published)})`;
  const taken = book.reports.flatMap((report, into) =>
    takenBy(book, report).map(({ from, share, supposed }): Arrow => {
      const source = rowOf.get(from.id)!;
      return {
        from: source,
        into,
        share,
        supposed,
        says: supposed
          ? `${percent(share)} of ${name(into)} stands in ${name(source)}, not known which had it first`
          : `${percent(share)} of ${name(into)} is taken from ${name(source)}`,
      };
    }),
  );
  const credits = book.links.origins.flatMap((o) => {
    const rows = o.articles.flatMap((id) => rowOf.get(id) ?? []).sort((a, b) => a - b),
      [first] = rows;
    return first === undefined
      ? []
      : rows
          .slice(1)
          .filter(
            (row) =>
              !taken.some((a) => (a.into === row && rows.includes(a.from)) || (a.from === row && a.into === first)),
          )
          .map(
            (into): Arrow => ({
              from: first,
              into,
              share: 0,
              says: `${name(into)} and ${name(first)} derive from one origin`,
            }),
          );
  });
  return [...taken, ...credits];
}
