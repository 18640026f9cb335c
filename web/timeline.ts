/** A book → what happened when, for the time line. Pure. An item without a date of its own stands on the day it was first reported. */
import { type Book, compare } from './book.js';
import type { StoryReport } from '../src/serve/wire.js';
import type { Happening, Tally, TallyFigure, Utterance } from '../src/types.js';

export type Entry = { readonly key: string; readonly day: string } & (
  | { readonly kind: 'report'; readonly report: StoryReport }
  | { readonly kind: 'number'; readonly tally: Tally; readonly figure: TallyFigure; readonly before: TallyFigure | undefined }
  | { readonly kind: 'happening'; readonly happening: Happening }
  | { readonly kind: 'statement'; readonly utterance: Utterance });

const ORDER = ['report', 'number', 'happening', 'statement'] as const;

export function findEntries(book: Book): Entry[] {
  const reported = (articles: readonly string[]): string => book.reports.find((r) => articles.includes(r.id))?.published?.slice(0, 10) ?? '';
  return [
    ...book.reports.map((report): Entry => ({ kind: 'report', key: `r ${report.id}`, day: report.published?.slice(0, 10) ?? '', report })),
    ...book.links.tallies.flatMap((tally) => changesOf(tally).map(({ figure, before }, i): Entry =>
      ({ kind: 'number', key: `n ${tally.id} ${i}`, day: figure.asOf?.slice(0, 10) ?? reported([figure.article]), tally, figure, before }))),
    ...book.links.happenings.map((happening): Entry => ({ kind: 'happening', key: `h ${happening.id}`, day: happening.when?.from.slice(0, 10) ?? reported(happening.anchors.map((a) => a.article)), happening })),
    ...book.links.utterances.map((utterance): Entry => ({ kind: 'statement', key: `s ${utterance.id}`, day: utterance.said?.from.slice(0, 10) ?? reported(utterance.wordings.map((w) => w.article)), utterance })),
  ];
}

/** The figures that say something new. */
function changesOf({ figures }: Tally): { figure: TallyFigure; before: TallyFigure | undefined }[] {
  let before: TallyFigure | undefined;
  return figures.filter((f) => f.mode !== 'other' || figures.length > 1).flatMap((figure) => {
    const same = before && figure.value === before.value && figure.low === before.low && figure.high === before.high && figure.qualifier === before.qualifier;
    if (same) return [];
    const change = { figure, before: figure.mode === 'total' ? before : undefined };
    before = figure;
    return [change];
  });
}

/** By day, the undated last; within a day reports, numbers, happenings, sayings. */
export function toDays(entries: readonly Entry[]): { readonly day: string; readonly entries: readonly Entry[] }[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = days.get(entry.day);
    if (day) day.push(entry); else days.set(entry.day, [entry]);
  }
  return [...days].sort(([a], [b]) => compare(a || '9', b || '9'))
    .map(([day, of]) => ({ day, entries: of.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)) }));
}
