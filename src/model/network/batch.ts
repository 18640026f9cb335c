/** Sentences that are computed together. */
import type { Tagged } from '../tagger.js';
import { MOST_WORDS } from './memory.js';

export interface Batch {
  readonly sentences: readonly Tagged[];
  readonly words: number;
  /** Number of each sentence's first word. */
  readonly firsts: Int32Array;
  /** Sentences by length, so that those still running are the first rows; and the length of each in this order. */
  readonly order: Int32Array;
  readonly lengths: Int32Array;
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

function toBatch(sentences: readonly Tagged[], words: number): Batch {
  const firsts = new Int32Array(sentences.length);
  for (let s = 1; s < sentences.length; s++) firsts[s] = firsts[s - 1]! + lengthOf(sentences[s - 1]!);
  const order = firsts.map((_, s) => s).sort((a, b) => lengthOf(sentences[b]!) - lengthOf(sentences[a]!) || a - b);
  return { sentences, words, firsts, order, lengths: order.map((s) => lengthOf(sentences[s]!)) };
}

const lengthOf = ({ tags }: Tagged): number => tags.length;
