/** Which reports do not carry what others do. Pure. Not carrying is not denying: a report may be older, or about something else. */
import type { Anchor, Tally, Utterance } from '../src/types.js';
import { type Book, sourcesOf } from './book.js';
import type { StoryReport } from '../src/serve/wire.js';

export type Carries = 'brings' | 'again' | 'silent' | 'before';

/** One thing that several reports carry, and report by report in order of publication whether it stands there. */
export interface Carried {
  readonly key: string;
  readonly of: { readonly utterance: Utterance } | { readonly tally: Tally };
  readonly cells: readonly { readonly report: StoryReport; readonly carries: Carries; readonly anchor?: Anchor }[];
  readonly silent: number;
  /** Reports that could carry it: all but those older than the first that does. */
  readonly could: number;
}

/** What at least two reports carry and at least one that could does not, the most widely carried first. */
export function findCarried(book: Book): Carried[] {
  const of = [...book.links.utterances.map((utterance) => ({ utterance })), ...book.links.tallies.map((tally) => ({ tally }))];
  return of.flatMap((thing): Carried[] => {
    const { id, anchors } = 'tally' in thing ? thing.tally : thing.utterance, sources = sourcesOf(book, anchors);
    if (sources.length < 2) return [];
    const first = sources[0]!.report.published;
    const cells = book.reports.map((report) => {
      const source = sources.find((s) => s.report === report);
      if (source) return { report, carries: source.independent ? 'brings' as const : 'again' as const, anchor: source.anchor };
      return { report, carries: first !== undefined && report.published !== undefined && report.published < first ? 'before' as const : 'silent' as const };
    });
    const silent = cells.filter((c) => c.carries === 'silent').length;
    return silent ? [{ key: id, of: thing, cells, silent, could: cells.filter((c) => c.carries !== 'before').length }] : [];
  }).sort((a, b) => (b.could - b.silent) - (a.could - a.silent) || a.silent - b.silent);
}
