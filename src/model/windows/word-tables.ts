/**
 * What is looked up for the words of windows. What each vector of a table adds to the gates is worked out once, all
 * vectors of all tables: a word takes a sum for each table and no products.
 */
import type { NetworkKernel } from '../network/kernel.js';
import type { Memory } from '../network/memory.js';
import { reserve } from '../room.js';
import { type WindowsFile, type WindowsHead, widthOf } from './file.js';

export class WordTables {
  /** Where the sums of each table begin. */
  private readonly firsts: readonly number[];
  /** Bytes of the sums of one vector. */
  private readonly size: number;
  private readonly places: number;

  /** @param most rows that are asked for together */
  constructor(
    private readonly kernel: NetworkKernel,
    private readonly memory: Memory<WindowsHead>,
    file: WindowsFile,
    private readonly most: number,
  ) {
    const { hidden, words } = file.head;
    this.size = 32 * hidden;
    this.places = reserve(kernel, 4 * most * words.length);
    this.firsts = words.map(([, count]) => reserve(kernel, count * this.size));
    let column = 0;
    for (const [t, [name, count, width]] of words.entries()) {
      this.workOut(new Int8Array(file.part(name).slice().buffer), count, width, column, this.firsts[t]!);
      column += width;
    }
  }

  /**
   * A table's vectors times the weights of the columns that they take among the inputs of a word, eight sums at a time:
   * of a block of weights only the pairs that hold these columns.
   */
  private workOut(vectors: Int8Array, count: number, width: number, column: number, out: number): void {
    const { kernel, memory, most, size } = this,
      { hidden, words } = memory.head,
      first = column >> 1,
      pairs = ((column + width + 1) >> 1) - first,
      block = 16 * widthOf(words),
      weights = memory.at('inputWeights') + 32 * first;
    for (let from = 0; from < count; from += most) {
      const n = Math.min(most, count - from),
        rows = new Int16Array(kernel.memory.buffer, memory.at('rows'), n * 2 * pairs).fill(0);
      for (let r = 0; r < n; r++)
        rows.set(vectors.subarray((from + r) * width, (from + r + 1) * width), r * 2 * pairs + (column & 1));
      for (let b = 0; b < hidden; b++)
        kernel.products(
          memory.at('rows'),
          n,
          4 * pairs,
          weights + b * block,
          pairs,
          1,
          out + from * size + 32 * b,
          size,
        );
    }
  }

  /** What the numbers of `rows` words add to their gates and to `bias`, into `out`. */
  add(inputs: Uint16Array, rows: number, bias: number, out: number): void {
    const { kernel, memory, firsts, size } = this,
      tables = firsts.length,
      places = new Uint32Array(kernel.memory.buffer, this.places, rows * tables);
    for (let r = 0, i = 0; r < rows; r++)
      for (let t = 0; t < tables; t++, i++) places[i] = firsts[t]! + inputs[i]! * size;
    kernel.gathered(this.places, rows, tables, 8 * memory.head.hidden, memory.at('inputScale'), bias, out);
  }
}
