/**
 * Two wordings word by word: what only one has is coloured; `both` shows what is gone where it stood, `beside` shows
 * `from` as one of two accounts, within the passage that both have. The arithmetic comes when it is first needed.
 */
import { lazy, Suspense } from 'react';

export interface Pair {
  readonly from: string;
  readonly into: string;
  readonly show: 'from' | 'into' | 'both' | 'beside';
}

const Coloured = lazy(() => import('./coloured.js').then((m) => ({ default: m.Coloured })));

export const Differing = (pair: Pair) => (
  <Suspense fallback={pair.show === 'into' || pair.show === 'both' ? pair.into : pair.from}>
    <Coloured {...pair} />
  </Suspense>
);
