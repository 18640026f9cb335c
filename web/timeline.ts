/**
 * A book → what happened when, for the time line. Pure. An item without a date of its own stands on the day it was
 * first reported.
 */
import { compare } from '../src/text/order.js';
import { type Book, groupBy, reportedOn, sentenceOf, sureOf } from './book.js';
import type { StoryReport } from '../src/serve/wire.js';
import type { Chapter, Happening, Tally, TallyFigure, Utterance } from '../src/types.js';

export type Entry = { readonly key: string; readonly day: string } & (
  | { readonly kind: 'report'; readonly report: StoryReport }
  /** What a tally stood at on one day, each quantity once, and before that day. */
  | {
      readonly kind: 'number';
      readonly tally: Tally;
      readonly figures: readonly TallyFigure[];
      readonly distinct: readonly TallyFigure[];
      readonly before: readonly TallyFigure[];
    }
  /** What one sentence tells, and the same reports carry. */
  | { readonly kind: 'happening'; readonly happenings: readonly Happening[]; readonly dated: boolean }
  /** `sure`: how sure its reading is (0–1). */
  | { readonly kind: 'statement'; readonly utterance: Utterance; readonly sure: number; readonly dated: boolean }
);

export function findEntries(book: Book): Entry[] {
  const reported = (articles: readonly string[]): string => reportedOn(book, articles);
  return [
    ...book.reports.map(
      (report): Entry => ({ kind: 'report', key: `r ${report.id}`, day: report.published?.slice(0, 10) ?? '', report }),
    ),
    ...book.links.tallies.flatMap((tally) =>
      changesOf(tally, (f) => f.asOf?.slice(0, 10) ?? reported([f.article])).map(
        (change): Entry => ({ kind: 'number', key: `n ${tally.id} ${change.day}`, tally, ...change }),
      ),
    ),
    ...togetherTold(book, (h) => h.when?.from.slice(0, 10) ?? reported(h.anchors.map((a) => a.article))).map(
      ({ day, happenings }): Entry => ({
        kind: 'happening',
        key: `h ${happenings[0]!.id}`,
        day,
        happenings,
        dated: happenings[0]!.when !== undefined,
      }),
    ),
    ...book.links.utterances.map(
      (utterance): Entry => ({
        kind: 'statement',
        key: `s ${utterance.id}`,
        day: utterance.said?.from.slice(0, 10) ?? reported(utterance.wordings.map((w) => w.article)),
        utterance,
        sure: sureOf(book, utterance),
        dated: utterance.said !== undefined,
      }),
    ),
  ];
}

/** Happenings of one day that one sentence tells and the same reports carry: the sentence is shown once. */
function togetherTold(
  book: Book,
  dayOf: (h: Happening) => string,
): { readonly day: string; readonly happenings: readonly Happening[] }[] {
  const keyOf = (h: Happening): string => {
    const [first] = h.anchors,
      report = first && book.report.get(first.article);
    return report
      ? [
          dayOf(h),
          h.when !== undefined,
          first.article,
          sentenceOf(report, first).start,
          ...new Set(h.anchors.map((a) => a.article)),
        ].join(' ')
      : h.id;
  };
  return [...groupBy(book.links.happenings, keyOf).values()].map((of) => ({
    day: dayOf(of[0]!),
    happenings: of.toSorted((a, b) => a.anchors[0]!.start - b.anchors[0]!.start),
  }));
}

/** How many things an entry tells of. */
export const weightOf = (entry: Entry): number => (entry.kind === 'happening' ? entry.happenings.length : 1);

/** The days on which a tally says something else than the day before. */
function changesOf({ figures }: Tally, dayOf: (figure: TallyFigure) => string) {
  let before: readonly TallyFigure[] = [];
  return [...groupBy(figures, dayOf)]
    .sort(([a], [b]) => compare(`${a}~`, `${b}~`))
    .flatMap(([day, of]) => {
      const distinct = of.filter((f, i) => of.findIndex((g) => same(f, g)) === i);
      if (distinct.every((f) => before.some((g) => same(f, g)))) return [];
      const change = { day, figures: of, distinct, before: day && of[0]!.mode === 'total' ? before : [] };
      before = distinct;
      return [change];
    });
}

const same = (a: TallyFigure, b: TallyFigure): boolean =>
  a.value === b.value && a.low === b.low && a.high === b.high && a.qualifier === b.qualifier;

/** What lies before the story's own days, and those days. */
export function splitBefore<T extends { readonly day: string }>(
  days: readonly T[],
  from: string | null,
): { readonly before: readonly T[]; readonly own: readonly T[] } {
  const isBefore = ({ day }: T): boolean => from !== null && day !== '' && day < from.slice(0, day.length);
  return { before: days.filter(isBefore), own: days.filter((d) => !isBefore(d)) };
}

/**
 * The number of the chapter that began last when a day came; -1 before the first, or where there are none. The undated
 * come after all.
 */
export const chapterOn = (chapters: readonly Chapter[], day: string): number =>
  chapters.findLastIndex((c) => c.from !== null && (day === '' || c.from.slice(0, day.length) <= day));

/** True of a happening or a statement that stands on the day it was told of, for want of its own. */
export const isUndated = (entry: Entry): boolean => 'dated' in entry && !entry.dated;

/**
 * By day, a coarse date after the days it may mean and the undated last ("~" sorts behind all digits); within a day
 * reports, numbers, happenings, sayings, then sayings and happenings that have no date of their own.
 */
export function toDays(entries: readonly Entry[]): { readonly day: string; readonly entries: readonly Entry[] }[] {
  return [...groupBy(entries, (entry) => entry.day)]
    .sort(([a], [b]) => compare(`${a}~`, `${b}~`))
    .map(([day, of]) => ({
      day,
      entries: of.toSorted((a, b) => rankOf(a) - rankOf(b)),
    }));
}

const rankOf = (entry: Entry): number => ORDER.findIndex((isOf) => isOf(entry));

const ORDER: readonly ((entry: Entry) => boolean)[] = [
  (e) => e.kind === 'report',
  (e) => e.kind === 'number',
  (e) => e.kind === 'happening' && e.dated,
  (e) => e.kind === 'statement' && e.dated,
  (e) => e.kind === 'statement',
  () => true,
];
