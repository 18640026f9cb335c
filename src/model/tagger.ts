/** Words of a sentence → Penn tags, from left to right, each seeing the two before (averaged perceptron, Collins 2002). */
import type { Features } from './features.js';
import { greatest, type Linear } from './linear.js';
import { formsOfWord, OUTSIDE, type WordForms } from './words.js';

/** The features of word `i`, given the tags of the words before it (numbers of labels; -1 outside). Shared by training and reading. */
export function tagFeatures(f: Features, forms: readonly WordForms[], i: number, before: number, beforeThat: number): void {
  const here = forms[i]!, left = forms[i - 1] ?? OUTSIDE, left2 = forms[i - 2] ?? OUTSIDE, right = forms[i + 1] ?? OUTSIDE, right2 = forms[i + 2] ?? OUTSIDE;
  f.clear();
  f.add(0, 0);
  f.add(1, here.word); f.add(2, here.lower); f.add(3, here.prefix2); f.add(4, here.prefix3);
  f.add(5, here.suffix1); f.add(6, here.suffix2); f.add(7, here.suffix3); f.add(8, here.suffix4); f.add(9, here.shape, i === 0 ? 1 : 0);
  f.add(10, before); f.add(11, before, beforeThat); f.add(12, before, here.lower); f.add(13, beforeThat);
  f.add(14, left.lower); f.add(15, left2.lower); f.add(16, right.lower); f.add(17, right2.lower);
  f.add(18, left.lower, here.lower); f.add(19, here.lower, right.lower);
  f.add(20, left.suffix3); f.add(21, right.suffix3); f.add(22, right.shape); f.add(23, left.shape, here.shape, right.shape); f.add(24, before, here.suffix3); f.add(25, before, right.lower);
}

export interface Tagged { readonly forms: readonly WordForms[]; readonly tags: Uint8Array }

export function tagWords(model: Linear, words: readonly string[], f: Features, sums: Int32Array): Tagged {
  const forms = words.map(formsOfWord), tags = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    tagFeatures(f, forms, i, i > 0 ? tags[i - 1]! : -1, i > 1 ? tags[i - 2]! : -1);
    model.score(f, sums);
    tags[i] = greatest(sums);
  }
  return { forms, tags };
}
