/** Passages found → each once. The same words stand in every copy of a report, and would fill the page. Pure. */
import type { Hit } from '../src/serve/wire.js';
import { groupBy } from './book.js';

/** A passage, and the others with its very words by the same speaker, in the order found. */
export interface Found {
  readonly hit: Hit;
  readonly also: readonly Hit[];
}

export const eachOnce = (hits: readonly Hit[]): Found[] =>
  [
    ...groupBy(hits, ({ kind, exact, speaker }) => JSON.stringify([kind, bare(exact), bare(speaker ?? '')])).values(),
  ].map(([hit, ...also]) => ({ hit: hit!, also }));

/** Apart from capitals, marks and white space. */
const bare = (words: string): string =>
  words
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? words;
