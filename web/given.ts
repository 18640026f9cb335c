/** The numbers that reports give by somebody's word. Pure. */
import type { Entity, Tally } from '../src/types.js';
import type { Book } from './book.js';
import { byReports, type Row, rowsOf } from './tally.js';

export interface Given {
  readonly book: Book;
  readonly tally: Tally;
  readonly row: Row;
}

/**
 * Of the tallies of most reports first, by the day they are of. Whoever shares a name with another on record has none:
 * a number names who gives it by that alone.
 */
export function findGiven(book: Book, { name, names }: Pick<Entity, 'name' | 'names'>): Given[] {
  const others = book.links.entities.filter((e) => e.name === name && e.type !== 'place');
  if (others.length > 1) return [];
  return book.links.tallies.toSorted(byReports).flatMap((tally) =>
    rowsOf(book, tally)
      .filter(({ asserter, figure: { attributedTo } }) => asserter === name && names.includes(attributedTo ?? ''))
      .map((row) => ({ book, tally, row })),
  );
}
