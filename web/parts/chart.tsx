/**
 * A tally drawn, as a course through time or as a spread on one day; the drawing itself (Observable Plot) comes when it
 * is first needed. The table beside it says the same in words.
 */
import { lazy, Suspense } from 'react';
import type { ChartProps } from './drawing.js';

const Plotted = lazy(() => import('./plotted.js').then((m) => ({ default: m.Plotted })));

export const Chart = (props: ChartProps) => (
  <Suspense fallback={<div className={`chart ${props.shape}`} />}>
    <Plotted {...props} />
  </Suspense>
);
