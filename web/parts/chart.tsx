/**
 * A tally drawn, as a course through time or as a spread on one day; the drawing itself (Observable Plot) comes when it
 * is first needed. The table beside it says the same in words.
 */
import { lazy, Suspense } from 'react';
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

const Plotted = lazy(() => import('./plotted.js').then((m) => ({ default: m.Plotted })));

export const Chart = (props: ChartProps) => (
  <Suspense fallback={<div className={`chart ${props.shape}`} />}>
    <Plotted {...props} />
  </Suspense>
);
