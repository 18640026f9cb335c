/**
 * Sentences written as tests of a library of recognizers: are numbers, amounts, shares, ranges and dates found at their
 * place? A check of spans; its conventions are not ours.
 */
import { toArticle } from '../../src/clean/article.js';
import { read } from '../../src/read/read.js';
import { itemsOf, percent, type Scores } from './shared.js';

interface Sentence {
  readonly text: string;
  readonly reference?: string;
  readonly results: readonly { readonly start: number; readonly end: number }[];
}

/** Per cent of the marked spans that something of ours touches, by set; absent where it is not there. */
export function spanScores(): Scores {
  return Object.fromEntries(
    SETS.flatMap(([set, kind]) => {
      const sentences = itemsOf<Sentence>(`figures/${set}.dev`);
      if (!sentences) return [];
      let found = 0,
        marked = 0;
      for (const { text, reference, results } of sentences) {
        const reading = read(
            toArticle({ id: 'r', text: text || ' ', ...(reference ? { published: reference.slice(0, 10) } : {}) }),
          ),
          own = kind === 'times' ? reading.times : reading.figures.map((f) => f.span);
        marked += results.length;
        found += results.filter((r) => own.some((o) => o.start <= r.end && r.start < o.end)).length;
      }
      return [[`${set} found`, percent(found, marked)] as const];
    }),
  );
}

const SETS = [
  ['datetime', 'times'],
  ['currency', 'figures'],
  ['percent', 'figures'],
  ['dimension', 'figures'],
  ['temperature', 'figures'],
  ['numberrange', 'figures'],
  ['number', 'figures'],
] as const;
