/** Which words are cues: each word outside, at the beginning of or inside one, from left to right. */
import type { Features } from '../../model/features.js';
import type { Linear } from '../../model/linear.js';
import { LONGEST_SENTENCE } from '../grammar/grammar.js';
import { stepFeatures, wordFeatures } from './cue-features.js';
import type { View } from './view.js';

export const CUE_LABELS = ['outside', 'begin', 'inside'] as const;

/** Marks other than colons and dashes, and numbers, begin no cue; unless a rule says so. */
export const canBegin = ({ grammar: { words }, ruleCues }: View, w: number): boolean =>
  ruleCues[w]! > 0 || /[\p{L}:‐-―-]/u.test(words[w]!.text);

/** No prose has more cues in one sentence; what has is made to keep a reader busy. */
const MOST_CUES = 20;

/** A cue with how far its first word's sum for beginning one lies above the sum for being none, in steps of weights. */
export interface FoundCue {
  readonly words: readonly number[];
  readonly margin: number;
}

/** `bias` is added to the sum for beginning a cue: what is missed costs more than what is later found unsure. */
export function findCues(view: View, model: Linear, f: Features, bias: number): FoundCue[] {
  const sums = new Int32Array(CUE_LABELS.length),
    cues: { words: number[]; margin: number }[] = [];
  const { words, sentences, firsts } = view.grammar;
  let before = 0,
    inSentence = 0;
  for (let w = 0; w < words.length; w++) {
    const s = sentences[w]!;
    if (w === firsts[s]) before = inSentence = 0;
    if (firsts[s + 1]! - firsts[s]! > LONGEST_SENTENCE || inSentence > MOST_CUES) continue;
    if (before === 0 && !canBegin(view, w)) continue;
    f.clear();
    wordFeatures(f, view, w);
    stepFeatures(f, view, w, before);
    model.score(f, sums);
    const margin = sums[1]! - sums[0]!;
    sums[1]! += bias;
    let best = 0;
    for (let k = 1; k < sums.length; k++) if ((k < 2 || before > 0) && sums[k]! > sums[best]!) best = k;
    if (best === 1) {
      cues.push({ words: [w], margin });
      inSentence++;
    } else if (best === 2) cues.at(-1)!.words.push(w);
    before = best;
  }
  return cues;
}
