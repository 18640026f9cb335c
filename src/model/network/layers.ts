/** Two BiLSTM layers over the words of a batch: what each word means in its sentence. */
import type { Batch } from './batch.js';
import { type Addends, runLayer } from './lstm.js';
import type { Memory } from './memory.js';

/** @param kept where lies what each word alone adds to the first layer; what comes out lies at `second` */
export function runLayers(memory: Memory, batch: Batch, kept: Uint32Array): void {
  runBothWays(memory, batch, 'first', { one: kept, two: tagGates(memory, batch) });
  gatesOfSecond(memory, batch.words);
  runBothWays(memory, batch, 'second', secondAddends(memory, batch.words));
}

/** What each word's tag adds to the first layer. */
function tagGates(memory: Memory, { sentences, words }: Batch): Uint32Array {
  const out = new Uint32Array(words);
  const from = memory.at('tagGates');
  const gates = 32 * memory.head.hidden;
  let w = 0;
  for (const { tags } of sentences) for (const tag of tags) out[w++] = from + tag * gates;
  return out;
}

/** What the first layer adds to the second. */
function gatesOfSecond(memory: Memory, words: number): void {
  const { kernel, head } = memory;
  const h = head.hidden;
  const gates = memory.at('gates');
  kernel.products(memory.at('first'), words, 4 * h, memory.at('secondInput'), h, h, gates, 32 * h);
  kernel.scaled(gates, words, 8 * h, memory.at('secondScale'), memory.at('secondBias'), -Infinity, gates);
}

function secondAddends(memory: Memory, words: number): Addends {
  const one = new Uint32Array(words);
  for (let w = 0; w < words; w++) one[w] = memory.at('gates') + w * 32 * memory.head.hidden;
  return { one, two: new Uint32Array(words).fill(memory.at('zeros')) };
}

function runBothWays(memory: Memory, batch: Batch, layer: 'first' | 'second', addends: Addends): void {
  const at = (name: string): number => memory.at(name),
    [sums, cell, state, where, out] = [at('sums'), at('cell'), at('state'), at('where'), at(layer)];
  for (const side of [0, 1] as const) {
    const weights = at(`${layer}${side}Weights`),
      scale = at(`${layer}${side}Scale`);
    runLayer(memory.kernel, memory.head.hidden, side, batch, addends, {
      weights,
      scale,
      sums,
      cell,
      state,
      where,
      out,
    });
  }
}
