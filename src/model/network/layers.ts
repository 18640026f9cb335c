/** Two BiLSTM layers over the words of a batch: what each word means in its sentence. */
import type { Batch } from './batch.js';
import type { Memory } from './memory.js';

/** Where lies what is added to each word's gates: two addends. */
interface Addends {
  readonly one: Uint32Array;
  readonly two: Uint32Array;
}

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
  run(memory, batch, layer, 0, addends);
  run(memory, batch, layer, 1, addends);
}

/** One direction of one layer over all sentences, the longest first, from their beginnings (0) or their ends (1). */
function run(
  memory: Memory,
  { firsts, order, lengths }: Batch,
  layer: 'first' | 'second',
  side: 0 | 1,
  { one, two }: Addends,
): void {
  const { kernel, head } = memory;
  const h = head.hidden;
  const part = side * 16 * h;
  const to = memory.at(layer) + side * 2 * h;
  const weights = memory.at(`${layer}${side}Weights`);
  const scale = memory.at(`${layer}${side}Scale`);
  const state = memory.at('state');
  const sums = memory.at('sums');
  const cell = memory.at('cell');
  const at = memory.at('where');
  const where = new Uint32Array(kernel.memory.buffer, at, 3 * order.length);
  memory.bytesAt('cell', order.length * 4 * h).fill(0);
  memory.bytesAt('state', order.length * 2 * h).fill(0);
  for (let t = 0, rows = order.length; t < (lengths[0] ?? 0); t++) {
    while (lengths[rows - 1]! <= t) rows--;
    for (let r = 0; r < rows; r++) {
      const word = firsts[order[r]!]! + (side === 0 ? t : lengths[r]! - 1 - t);
      where[3 * r] = one[word]! + part;
      where[3 * r + 1] = two[word]! + part;
      where[3 * r + 2] = to + word * 4 * h;
    }
    kernel.products(state, rows, 2 * h, weights, h / 2, h / 2, sums, 16 * h);
    kernel.cells(rows, h, sums, scale, at, cell, state);
  }
}
