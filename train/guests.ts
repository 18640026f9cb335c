/**
 * What `src/link/stories/parts.ts` asks of a part, chosen on reports of ECB+ train into which a stretch of another was
 * set. Prints what each bar finds, and what it finds in reports as they are.
 */
import { toArticle } from '../src/clean/article.js';
import { read } from '../src/read/read.js';
import { lines } from './corpora.js';
import { seeded } from './conllu.js';
import { turningOf } from './turning.js';

const TRIES = 600,
  BARS = [0.01, 0.02, 0.03, 0.05, 0.1];

const reports = lines<{ readonly id: string; readonly text: string }>('ecbplus', 'train.jsonl.gz').map(
  ({ id, text }) => {
    const article = toArticle({ id, text });
    return { article, reading: read(article) };
  },
);
for (const bar of BARS) {
  const { made, found, elsewhere, withParts, guests, reports: all } = turningOf(reports, TRIES, seeded(11), bar);
  console.log(
    `${bar}: of ${made} stretches ${found} come to the right story, ${elsewhere} to another; of ${all} reports as they are ${withParts} have parts and ${guests} a guest's part`,
  );
}
