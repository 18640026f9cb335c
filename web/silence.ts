/**
 * What the interface says some reports do not carry → rows to show, report by report. Pure. Not carrying is not
 * denying: a report may be older, or about something else.
 */
import type { SilenceAnswer, StoryReport } from '../src/serve/wire.js';
import type { Anchor, Happening, Tally, Utterance } from '../src/types.js';
import { type Book, sourcesOf } from './book.js';

export type Carries = 'brings' | 'again' | 'silent' | 'before' | 'guest';

/** One thing that several reports carry, and report by report in order of publication whether it stands there. */
export interface Carried {
  readonly key: string;
  readonly of: { readonly utterance: Utterance } | { readonly tally: Tally } | { readonly happening: Happening };
  readonly cells: readonly { readonly report: StoryReport; readonly carries: Carries; readonly anchor?: Anchor }[];
  readonly silent: number;
  /** Reports that could carry it: all but those older than the first that does, and guests that do not. */
  readonly could: number;
  /** What its being carried rests on, where that is little. */
  readonly rests: 'one origin' | 'unnamed sources alone' | 'one origin, and unnamed sources alone' | '';
}

/** Of what is shown of the book, in the order given. */
export function findCarried(book: Book, { items }: SilenceAnswer): Carried[] {
  const { utterances, tallies, happenings } = book.links;
  const of = new Map<string, Carried['of']>([
    ...utterances.map((utterance) => [`utterance ${utterance.id}`, { utterance }] as const),
    ...tallies.map((tally) => [`tally ${tally.id}`, { tally }] as const),
    ...happenings.map((happening) => [`happening ${happening.id}`, { happening }] as const),
  ]);
  return items.flatMap(({ kind, id, before, oneOrigin, unnamed }): Carried[] => {
    const thing = of.get(`${kind} ${id}`);
    if (!thing) return [];
    const sources = sourcesOf(book, anchorsOf(thing));
    const guests = new Set(book.story.guests.map((g) => g.article)),
      cells = book.reports.map((report) => {
        const source = sources.find((s) => s.report === report);
        if (source)
          return {
            report,
            carries: source.independent ? ('brings' as const) : ('again' as const),
            anchor: source.anchor,
          };
        return {
          report,
          carries: guests.has(report.id)
            ? ('guest' as const)
            : before.includes(report.id)
              ? ('before' as const)
              : ('silent' as const),
        };
      });
    const rests =
      oneOrigin && unnamed
        ? 'one origin, and unnamed sources alone'
        : oneOrigin
          ? 'one origin'
          : unnamed
            ? 'unnamed sources alone'
            : '';
    const silent = cells.filter((c) => c.carries === 'silent').length;
    return silent && sources.length
      ? [
          {
            key: `${kind} ${id}`,
            of: thing,
            cells,
            silent,
            could: cells.filter((c) => c.carries !== 'before' && c.carries !== 'guest').length,
            rests,
          },
        ]
      : [];
  });
}

/** A row for each thing, a column for each report. `say`: what it is, whose, in which words. */
export const toRows = (
  carried: readonly Carried[],
  nameOf: (report: StoryReport) => string,
  say: (row: Carried) => readonly [what: string, who: string, words: string],
): string[][] =>
  carried.length
    ? [
        [
          'What',
          'Who',
          'Words',
          ...carried[0]!.cells.map((c) => nameOf(c.report)),
          'Do not carry it',
          'Could carry it',
          'Rests on',
        ],
        ...carried.map((row) => [
          ...say(row),
          ...row.cells.map((c) => SAYS[c.carries]),
          String(row.silent),
          String(row.could),
          row.rests,
        ]),
      ]
    : [];

export const SAYS: { readonly [C in Carries]: string } = {
  brings: 'carries it',
  again: 'carries it, from a report already counted',
  silent: 'does not carry it',
  before: 'is older',
  guest: 'is a report of another story',
};

const anchorsOf = (of: Carried['of']): readonly Anchor[] =>
  ('tally' in of ? of.tally : 'happening' in of ? of.happening : of.utterance).anchors;
