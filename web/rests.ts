/**
 * What an item of a story rests on: how many pieces of reporting are behind it, however many reports carry it, and
 * whether anybody who is named is. Pure.
 */
import { isByOffice, isLeftOpen } from '../src/say/voices.js';
import { contains } from '../src/text/spans.js';
import type { Anchor, Span, Tally, TallyFigure } from '../src/types.js';
import { type Book, groupBy, sourcesOf } from './book.js';

/** `origin`: several reports carry it, and one piece of reporting is behind them all. */
export type Ground = 'several' | 'origin' | 'report' | 'unnamed';

export const GROUNDS: readonly (readonly [Ground, string])[] = [
  ['several', 'two independent reports or more'],
  ['origin', 'one origin, repeated'],
  ['report', 'one report alone'],
  ['unnamed', 'unnamed sources alone'],
];

export interface Carried {
  readonly anchors: readonly Anchor[];
  readonly independent: number;
}

export interface Grounds {
  readonly of: (item: Carried) => readonly Ground[];
  /** Of a number, whoever gives it and whenever: the same quantity of the same tally is one. */
  readonly ofFigure: (tally: Tally, figure: TallyFigure) => readonly Ground[];
}

/** @example groundsOf(book).of(utterance) // ['origin', 'unnamed'] */
export function groundsOf(book: Book): Grounds {
  const tellersAt = findTellers(book),
    figures = new Map<Tally, ReadonlyMap<string, readonly Ground[]>>();
  const isUnnamed = (anchors: readonly Anchor[]): boolean =>
    anchors.length > 0 &&
    anchors.every((anchor) => {
      const tellers = (tellersAt.get(anchor.article) ?? []).filter((t) => contains(t.content, anchor));
      return tellers.length > 0 && tellers.every((t) => t.unnamed);
    });
  const of = ({ anchors, independent }: Carried): Ground[] => [
    independent > 1 ? 'several' : anchors.some((a) => a.article !== anchors[0]!.article) ? 'origin' : 'report',
    ...(isUnnamed(anchors) ? (['unnamed'] as const) : []),
  ];
  const ofTally = ({ figures: all }: Tally): ReadonlyMap<string, readonly Ground[]> =>
    new Map(
      [...groupBy(all, quantityOf)].map(([quantity, anchors]) => [
        quantity,
        of({ anchors, independent: sourcesOf(book, anchors).filter((s) => s.independent).length }),
      ]),
    );
  return {
    of,
    ofFigure: (tally, figure) => {
      const known = figures.get(tally) ?? ofTally(tally);
      figures.set(tally, known);
      return known.get(quantityOf(figure)) ?? [];
    },
  };
}

/** How many statements and happenings sound like several reports and are of one origin. */
export const countRepeated = (book: Book): number => {
  const { of } = groundsOf(book);
  return [...book.links.utterances, ...book.links.happenings].filter((item) => of(item).includes('origin')).length;
};

const quantityOf = ({ value, low, high, qualifier, exact }: TallyFigure): string =>
  JSON.stringify([value, low, high, qualifier, value === undefined ? exact : '']);

interface Teller {
  readonly content: Span;
  /** Only described: whom a report leaves open is nobody's source. */
  readonly unnamed: boolean;
}

/** By report, each stretch of words that somebody there tells. */
function findTellers({ links }: Book): ReadonlyMap<string, readonly Teller[]> {
  const tellers = links.utterances.flatMap((u) =>
    u.wordings.flatMap((w) =>
      w.content.map((content) => ({
        article: w.article,
        content,
        unnamed: !u.named && !isByOffice(u) && !isLeftOpen(u),
      })),
    ),
  );
  return groupBy(tellers, (t) => t.article);
}
