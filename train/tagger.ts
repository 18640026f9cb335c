/** Trains the tagger: averaged perceptron, seeded order, the tags before as predicted. */
import { Features } from '../src/model/features.js';
import { greatest, toLinear } from '../src/model/linear.js';
import { loadKernel } from '../src/model/load.js';
import { tagFeatures, Tagger } from '../src/model/tagger.js';
import { formsOfWord } from '../src/model/words.js';
import { type Sentence, seeded, shuffled } from './conllu.js';
import { Perceptron } from './perceptron.js';

export function trainTagger(
  sentences: readonly Sentence[],
  labels: readonly string[],
  epochs: number,
  seed: number,
): Uint8Array {
  const number = new Map(labels.map((l, i) => [l, i]));
  const model = new Perceptron(labels),
    f = new Features(),
    sums = new Float64Array(labels.length),
    next = seeded(seed);
  const ready = sentences.map((s) => ({ forms: s.words.map(formsOfWord), gold: s.tags.map((t) => number.get(t)!) }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0,
      all = 0;
    for (const { forms, gold } of shuffled(ready, next)) {
      let before = -1,
        beforeThat = -1;
      for (let i = 0; i < forms.length; i++) {
        tagFeatures(f, forms, i, before, beforeThat);
        model.score(f, sums);
        const best = greatest(sums);
        model.learn(f, gold[i]!, best);
        if (best === gold[i]) right++;
        all++;
        beforeThat = before;
        before = best;
      }
    }
    console.error(`tagger: epoch ${epoch + 1} of ${epochs}, ${((100 * right) / all).toFixed(2)} % of training words`);
  }
  return model.toBytes(0.1);
}

/** Share of words tagged right, gold words. */
export function tagAccuracy(bytes: Uint8Array, sentences: readonly Sentence[]): number {
  const tagger = new Tagger(toLinear(bytes, loadKernel()));
  let right = 0,
    all = 0;
  for (const s of sentences)
    tagger.tag(s.words).tags.forEach((t, i) => {
      if (tagger.labels[t] === s.tags[i]) right++;
      all++;
    });
  return right / all;
}
