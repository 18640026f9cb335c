/** TempEval-3 dev: times found, and found with the value that the annotators gave. */
import { toArticle } from '../../src/clean/article.js';
import { toPage } from '../../src/read/page.js';
import { findTimes } from '../../src/read/times/times.js';
import type { Span } from '../../src/types.js';
import { itemsOf, prf, type Scores } from './shared.js';

interface TimesText {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
  readonly timexes: readonly (Span & { readonly value: string })[];
}

/** Undefined where the set is not there. A time is found where the words touch; each of ours serves once. */
export function timesScores(): Scores | undefined {
  const texts = itemsOf<TimesText>('timex/tempeval3.dev');
  if (!texts) return undefined;
  let found = 0,
    right = 0,
    gold = 0,
    predicted = 0;
  for (const { id, text, dct, timexes } of texts) {
    const own = [...findTimes(toPage(toArticle({ id, text, published: dct })))];
    gold += timexes.length;
    predicted += own.length;
    for (const t of timexes) {
      const at = own.findIndex((o) => o.start < t.end && t.start < o.end);
      if (at < 0) continue;
      const [match] = own.splice(at, 1);
      found++;
      if (match!.value === t.value || match!.when?.from === t.value) right++;
    }
  }
  return { ...prf('times found', found, predicted, gold), ...prf('times value', right, predicted, gold) };
}
