/** Sentences that are computed together. */
import type { Tagged } from '../tagger.js';
import { type Sequences, toSequences } from './lstm.js';
import { MOST_WORDS } from './memory.js';

export interface Batch extends Sequences {
  readonly sentences: readonly Tagged[];
  readonly words: number;
}

/** As many sentences at a time as have no more than MOST_WORDS words. */
export function toBatches(sentences: readonly Tagged[]): Batch[] {
  const out: Batch[] = [];
  for (let from = 0; from < sentences.length; ) {
    let to = from;
    let words = 0;
    while (to < sentences.length && (to === from || words + lengthOf(sentences[to]!) <= MOST_WORDS))
      words += lengthOf(sentences[to++]!);
    out.push(toBatch(sentences.slice(from, to), words));
    from = to;
  }
  return out;
}

const toBatch = (sentences: readonly Tagged[], words: number): Batch => ({
  sentences,
  words,
  ...toSequences(sentences.map(lengthOf)),
});

const lengthOf = ({ tags }: Tagged): number => tags.length;
