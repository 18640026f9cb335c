/** The head of each word: the best tree by a biaffine product of every word with every other. */
import { toHeads } from '../decode.js';
import type { Batch } from './batch.js';
import type { Memory } from './memory.js';

/** What each word is as a dependent and as a head, for the tree and for the labels. */
export function toRoles(memory: Memory, words: number): void {
  const { arc, label } = memory.head;
  toRole(memory, words, 'dep', arc, 0);
  toRole(memory, words, 'heads', arc, 0);
  toRole(memory, words, 'labelDep', label, -Infinity);
  toRole(memory, words, 'labelHead', label, -Infinity);
}

function toRole(memory: Memory, words: number, role: string, width: number, least: number): void {
  const { kernel, head } = memory;
  const h = head.hidden;
  const out = memory.at(role);
  kernel.products(memory.at('second'), words, 4 * h, memory.at(`${role}Weights`), h, width / 8, out, 4 * width);
  kernel.scaled(out, words, width, memory.at(`${role}Scale`), memory.at(`${role}Bias`), least, out);
}

/** For each sentence the heads of its words. */
export function headsOf(memory: Memory, { sentences, firsts, words }: Batch): Int32Array[] {
  const { kernel, head } = memory;
  const { arc } = head;
  const bias = memory.at('productBias');
  kernel.floats(memory.at('dep'), words, arc, memory.at('product'), arc, bias, memory.at('asked'));
  return sentences.map(({ tags }, s) => headsIn(memory, firsts[s]!, tags.length));
}

function headsIn(memory: Memory, first: number, length: number): Int32Array {
  const { kernel, head } = memory;
  const { arc } = head;
  const width = 4 * Math.ceil((length + 1) / 4);
  layAcross(memory, first, length, width);
  const asked = memory.at('asked') + first * arc * 4;
  kernel.floats(asked, length, arc, memory.at('across'), width, memory.at('zeros'), memory.at('scores'));
  return toHeads(memory.floatsAt('scores', length * width), length, width);
}

/** The sentence's words as heads, a column each, and the root behind them. */
function layAcross(memory: Memory, first: number, length: number, width: number): void {
  const { arc } = memory.head;
  const across = memory.floatsAt('across', arc * width);
  const heads = memory.floatsAt('heads', (first + length) * arc);
  const root = memory.floatsAt('root', arc);
  for (let k = 0; k < arc; k++) {
    for (let i = 0; i < length; i++) across[k * width + i] = heads[(first + i) * arc + k]!;
    across[k * width + length] = root[k]!;
    across.fill(0, k * width + length + 1, (k + 1) * width);
  }
}
