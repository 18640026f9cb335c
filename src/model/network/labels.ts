/** The label between each word and its head. */
import type { Batch } from './batch.js';
import { columnsOf, type NetworkHead } from './file.js';
import type { Memory } from './memory.js';

/** For each sentence the labels of its words, by number. */
export function labelsOf(memory: Memory, { firsts, words }: Batch, heads: readonly Int32Array[]): Uint8Array[] {
  addHeads(memory, heads, firsts, words);
  const sums = labelSums(memory, words);
  return heads.map((own, s) => labelsIn(memory.head, own, sums, firsts[s]!));
}

function labelSums(memory: Memory, words: number): Float32Array {
  const { kernel, head } = memory;
  const columns = columnsOf(head);
  const weights = memory.at('labelWeights');
  const out = memory.at('labelSums');
  kernel.floats(memory.at('labelDep'), words, head.label, weights, columns, memory.at('labelBias'), out);
  return memory.floatsAt('labelSums', words * columns);
}

function labelsIn(head: NetworkHead, heads: Int32Array, sums: Float32Array, first: number): Uint8Array {
  const columns = columnsOf(head);
  const root = head.labels.indexOf('root');
  const out = new Uint8Array(heads.length);
  for (let i = 0; i < heads.length; i++)
    out[i] = heads[i]! < 0 ? root : bestLabel(sums, (first + i) * columns, head.labels.length, root);
  return out;
}

/** To what each word is as a dependent its head is added. */
function addHeads(memory: Memory, heads: readonly Int32Array[], firsts: Int32Array, words: number): void {
  const { kernel, head } = memory;
  const above = new Uint32Array(kernel.memory.buffer, memory.at('where'), words);
  const [root, first, row] = [memory.at('rootLabel'), memory.at('labelHead'), 4 * head.label];
  heads.forEach((own, s) => {
    for (let i = 0; i < own.length; i++)
      above[firsts[s]! + i] = own[i]! < 0 ? root : first + (firsts[s]! + own[i]!) * row;
  });
  kernel.joined(memory.at('labelDep'), words, head.label, memory.at('where'));
}

/** The label with the greatest sum, the root's apart. */
function bestLabel(sums: Float32Array, from: number, labels: number, root: number): number {
  let best = root === 0 ? 1 : 0;
  for (let k = 0; k < labels; k++) if (k !== root && sums[from + k]! > sums[from + best]!) best = k;
  return best;
}
