/** A tally drawn; the drawing itself (Observable Plot) comes when it is first needed. The table beside it says the same in words. */
import { lazy, Suspense } from 'react';
import type { Tally } from '../../src/types.js';
import type { Book } from '../book.js';

export interface ChartProps { readonly book: Book; readonly tally: Tally }

const Plotted = lazy(() => import('./plotted.js').then((m) => ({ default: m.Plotted })));

export const Chart = (props: ChartProps) => <Suspense fallback={<div className="chart" />}><Plotted {...props} /></Suspense>;
