/** What a drawing of a tally is made from. */
import type { CountedAnswer } from '../../src/serve/wire.js';
import type { Tally } from '../../src/types.js';
import type { Book } from '../book.js';

/** A keeper of such records, and what its policy makes of the tally, day by day. */
export type Keeper = keyof CountedAnswer['tallies'][number]['days'][number]['by'];
export interface Policy {
  readonly keeper: Keeper;
  readonly days: CountedAnswer['tallies'][number]['days'];
}
export interface ChartProps {
  readonly book: Book;
  readonly tally: Tally;
  readonly shape: 'course' | 'spread';
  readonly policy?: Policy | undefined;
}
