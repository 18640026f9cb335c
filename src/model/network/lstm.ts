/** One layer of an LSTM over sequences of words, from their beginnings or from their ends, on the kernel. */
import type { NetworkKernel } from './kernel.js';

/** Sequences that lie behind one another: where each begins, and all by length, the longest first. */
export interface Sequences {
  readonly firsts: Int32Array;
  /** Sequences by length, so that those still running are the first rows; and the length of each in this order. */
  readonly order: Int32Array;
  readonly lengths: Int32Array;
}

/** Where lies what is added to each word's gates, both directions side by side: two addends. */
export interface Addends {
  readonly one: Uint32Array;
  readonly two: Uint32Array;
}

/** Addresses: weights and their scales of one direction, what is worked out on the way, the states of the words. */
export interface LayerPlaces {
  readonly weights: number;
  readonly scale: number;
  readonly sums: number;
  readonly cell: number;
  readonly state: number;
  readonly where: number;
  readonly out: number;
}

export function toSequences(lengths: readonly number[]): Sequences {
  const firsts = new Int32Array(lengths.length);
  for (let s = 1; s < lengths.length; s++) firsts[s] = firsts[s - 1]! + lengths[s - 1]!;
  const order = firsts.map((_, s) => s).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  return { firsts, order, lengths: order.map((s) => lengths[s]!) };
}

/** @param side 0 from the beginnings, 1 from the ends */
export function runLayer(
  kernel: NetworkKernel,
  h: number,
  side: 0 | 1,
  { firsts, order, lengths }: Sequences,
  { one, two }: Addends,
  at: LayerPlaces,
): void {
  const part = side * 16 * h,
    to = at.out + side * 2 * h,
    where = new Uint32Array(kernel.memory.buffer, at.where, 3 * order.length);
  new Uint8Array(kernel.memory.buffer, at.cell, order.length * 4 * h).fill(0);
  new Uint8Array(kernel.memory.buffer, at.state, order.length * 2 * h).fill(0);
  for (let t = 0, rows = order.length; t < (lengths[0] ?? 0); t++) {
    while (lengths[rows - 1]! <= t) rows--;
    for (let r = 0; r < rows; r++) {
      const word = firsts[order[r]!]! + (side === 0 ? t : lengths[r]! - 1 - t);
      where[3 * r] = one[word]! + part;
      where[3 * r + 1] = two[word]! + part;
      where[3 * r + 2] = to + word * 4 * h;
    }
    kernel.products(at.state, rows, 2 * h, at.weights, h / 2, h / 2, at.sums, 16 * h);
    kernel.cells(rows, h, at.sums, at.scale, at.where, at.cell, at.state);
  }
}
