/**
 * The weights by which two reports are judged to tell of one matter: a logistic regression over pairs of reports of
 * ECB+ train that share words. Prints them for src/link/stories/sameness.ts.
 */
import { toArticle } from '../src/clean/article.js';
import { signatureOf, tiesOf } from '../src/link/stories.js';
import { TRAITS, traitsOf } from '../src/link/stories/sameness.js';
import { read } from '../src/read/read.js';
import { lines } from './corpora.js';
import { inMemory } from './gold-events.js';

const ROUNDS = 3000,
  RATE = 1,
  MOMENTUM = 0.9,
  DECAY = 1e-4;

const texts = lines<{ readonly id: string; readonly story: string; readonly text: string }>(
  'ecbplus',
  'train.jsonl.gz',
);
const signatures = texts.map(({ id, text }) => {
  const article = toArticle({ id, text });
  return signatureOf({ article, reading: read(article) });
});
const pairs = signatures.flatMap((a, i) =>
  tiesOf('', a, inMemory(signatures.slice(0, i)), Number.NEGATIVE_INFINITY).map((tie) => {
    const j = Number(tie.article),
      traits = traitsOf(a, signatures[j]!);
    return { at: TRAITS.map((t) => traits[t]), one: Number(texts[i]!.story === texts[j]!.story) };
  }),
);

const alone = TRAITS.length,
  weights = new Float64Array(alone + 1),
  speed = new Float64Array(alone + 1);
for (let round = 0; round < ROUNDS; round++) {
  const slope = new Float64Array(alone + 1);
  for (const { at, one } of pairs) {
    const error = 1 / (1 + Math.exp(-at.reduce((sum, x, t) => sum + weights[t]! * x, weights[alone]!))) - one;
    at.forEach((x, t) => {
      slope[t] = slope[t]! + (error * x) / pairs.length;
    });
    slope[alone] = slope[alone]! + error / pairs.length;
  }
  for (let t = 0; t <= alone; t++) {
    speed[t] = MOMENTUM * speed[t]! + slope[t]! + (t === alone ? 0 : DECAY * weights[t]!);
    weights[t] = weights[t]! - RATE * speed[t]!;
  }
}
console.log(`${pairs.length} pairs of ECB+ train, ${pairs.reduce((sum, p) => sum + p.one, 0)} of one story`);
console.log(
  TRAITS.map((t, i) => `${t}: ${Math.round(100 * weights[i]!)}`).join(', '),
  `ALONE: ${Math.round(100 * weights[alone]!)}`,
);
