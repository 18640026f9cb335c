/**
 * Tagged words → dependency trees by a small network: vectors of a word's forms, two BiLSTM layers, a head for each
 * word by a biaffine product, a label for the pair (Dozat, Manning 2017). The arithmetic is `kernel/network.ts`; this
 * owns its memory and decides what is computed when. What a word alone adds to the first layer is kept from sentence to
 * sentence.
 */
import { type Batch, toBatches } from './network/batch.js';
import { toFile } from './network/file.js';
import { headsOf, toRoles } from './network/heads.js';
import type { NetworkKernel } from './network/kernel.js';
import { KeptWords } from './network/kept-words.js';
import { labelsOf } from './network/labels.js';
import { runLayers } from './network/layers.js';
import { type Memory, toMemory } from './network/memory.js';
import type { Tagged } from './tagger.js';

/** Heads by place in the sentence, -1 for the root; labels by number. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** What each word means in its sentence: `Network.width` numbers a word, from the second layer. */
  readonly states: Int8Array;
}

export class Network {
  readonly labels: readonly string[];
  /** Numbers of a word's state. */
  readonly width: number;
  private readonly memory: Memory;
  private readonly kept: KeptWords;

  constructor(bytes: Uint8Array, kernel: NetworkKernel) {
    const file = toFile(bytes);
    this.labels = file.head.labels;
    this.width = 2 * file.head.hidden;
    this.memory = toMemory(kernel, file);
    this.kept = new KeptWords(this.memory, file);
  }

  /** A tree for each sentence; none may be longer than MOST_WORDS of network/memory.ts. */
  parse(sentences: readonly Tagged[]): Tree[] {
    return toBatches(sentences).flatMap((batch) => this.together(batch));
  }

  private together(batch: Batch): Tree[] {
    const { memory } = this;
    const kept = this.kept.placesOf(batch.sentences.flatMap(({ forms }) => forms));
    runLayers(memory, batch, kept);
    toRoles(memory, batch.words);
    const heads = headsOf(memory, batch);
    const labels = labelsOf(memory, batch, heads);
    return heads.map((own, s) => ({
      heads: own,
      labels: labels[s]!,
      states: this.statesOf(batch.firsts[s]!, own.length),
    }));
  }

  /** Of so many words from the first, in eight bits. */
  private statesOf(first: number, words: number): Int8Array {
    const { memory, width } = this;
    const { kernel } = memory;
    const at = memory.at('narrow');
    kernel.narrowed(memory.at('second') + first * 2 * width, words * width, at);
    return new Int8Array(kernel.memory.buffer, at, words * width).slice();
  }
}
