/**
 * Labels for the words of windows by a small network: one BiLSTM layer over what each word means in its sentence (states
 * of the network for trees) and numbers that look up vectors, then sums of labels and of the steps between them (Huang,
 * Xu, Yu 2015). The arithmetic is `kernel/network.ts`. The sequence of labels is chosen by whoever asks.
 */
import { toFile } from './network/file.js';
import type { NetworkKernel } from './network/kernel.js';
import { type Addends, runLayer, toSequences } from './network/lstm.js';
import { filled, type Memory } from './network/memory.js';
import { widthOf, type WindowsFile, type WindowsHead } from './windows/file.js';
import { WordTables } from './windows/word-tables.js';

/** Words from `first` to before `last` of a text; `head` is the word about which they are asked. */
export interface AskedWindow {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** A number for each table of words, word by word, and for each table of heads. */
  readonly words: Uint16Array;
  readonly heads: Uint16Array;
}

/** Rows that are computed together, and words of the text that they may lie in; no window may be longer. */
export const MOST_ROWS = 1536;
/** Windows that are computed together. */
const MOST_WINDOWS = 64;

export class WindowNetwork {
  readonly labels: readonly string[];
  /** Sums of the steps from each label (rows) to each other: nine numbers for three labels, for each kind of step. */
  readonly steps: Float32Array;
  private readonly head: WindowsHead;
  private readonly words: WordTables;
  private readonly headTables: readonly Int8Array[];
  private readonly skips: readonly Float32Array[];
  /** By number of the state, of each the weights of all that is made of it. */
  private readonly headWeights: Float32Array;
  private readonly headBias: Float32Array;
  private readonly memory: Memory<WindowsHead>;
  /** Numbers of a window's head. */
  private readonly headWidth: number;

  constructor(
    bytes: Uint8Array,
    private readonly kernel: NetworkKernel,
  ) {
    const file: WindowsFile = toFile<WindowsHead>(bytes),
      { head, part } = file,
      // copied, so that the file's bytes may go
      floats = (name: string): Float32Array => new Float32Array(part(name).slice().buffer);
    this.head = head;
    this.labels = head.labels;
    this.headWidth = widthOf(head.heads) + head.headInput;
    this.headTables = head.heads.map(([name]) => new Int8Array(part(name).slice().buffer));
    this.skips = head.words.map(([name]) => floats(`${name}Sums`));
    this.steps = floats('steps');
    [this.headWeights, this.headBias] = [across(floats('headWeights'), head.states), floats('headBias')];
    const h = head.hidden;
    this.memory = filled(kernel, file, (name) => /^(?:state|input|headGate|layer|out)/.test(name), {
      states: MOST_ROWS * 2 * head.states,
      rows: 2 * Math.max(MOST_ROWS * widthOf(head.words), MOST_WINDOWS * this.headWidth),
      ofStates: MOST_ROWS * 32 * h,
      ofRows: MOST_ROWS * 32 * h,
      ofHeads: MOST_WINDOWS * 32 * h,
      sums: MOST_ROWS * 16 * h,
      cell: MOST_ROWS * 4 * h,
      state: MOST_ROWS * 2 * h,
      where: MOST_ROWS * 12,
      second: MOST_ROWS * 4 * h,
      labels: MOST_ROWS * 4 * COLUMNS,
      zeros: 32 * h,
    });
    this.words = new WordTables(kernel, this.memory, file, MOST_ROWS);
  }

  /** Of each window the sums of the labels, word by word. @param states of the text's words, `head.states` a word */
  sumsOf(states: Int8Array, windows: readonly AskedWindow[]): Float32Array[] {
    return toBatches(windows).flatMap((batch) => this.together(states, batch));
  }

  private together(states: Int8Array, windows: readonly AskedWindow[]): Float32Array[] {
    const begin = Math.min(...windows.map((w) => w.first)),
      end = Math.max(...windows.map((w) => w.last));
    this.addStates(states, begin, end);
    this.addRows(states, windows);
    this.run(windows, begin);
    return this.labelSums(windows);
  }

  /** What the states of words add to their gates. */
  private addStates(states: Int8Array, begin: number, end: number): void {
    const { kernel, head } = this,
      { states: width, hidden: h } = head,
      n = end - begin;
    new Int16Array(kernel.memory.buffer, this.memory.at('states'), n * width).set(
      states.subarray(begin * width, end * width),
    );
    const out = this.memory.at('ofStates');
    kernel.products(this.memory.at('states'), n, 2 * width, this.memory.at('stateWeights'), width / 2, h, out, 32 * h);
    kernel.scaled(out, n, 8 * h, this.memory.at('stateScale'), this.memory.at('stateBias'), -Infinity, out);
  }

  /** What is looked up for each window's words, and once for its head, adds to the gates of the words. */
  private addRows(states: Int8Array, windows: readonly AskedWindow[]): void {
    const size = 32 * this.head.hidden,
      ofHeads = this.addHeads(states, windows);
    let out = this.memory.at('ofRows');
    windows.forEach(({ first, last, words }, w) => {
      this.words.add(words, last - first, ofHeads + w * size, out);
      out += (last - first) * size;
    });
  }

  /** Where lies what the head of each window adds to the gates of its words. */
  private addHeads(states: Int8Array, windows: readonly AskedWindow[]): number {
    const { kernel, headWidth: width } = this,
      h = this.head.hidden,
      out = this.memory.at('ofHeads'),
      rows = new Int16Array(kernel.memory.buffer, this.memory.at('rows'), windows.length * width);
    windows.forEach((win, w) => {
      rows.set(this.headRow(states, win), w * width);
    });
    const stride = 2 * width;
    kernel.products(
      this.memory.at('rows'),
      windows.length,
      stride,
      this.memory.at('headGateWeights'),
      width / 2,
      h,
      out,
      32 * h,
    );
    kernel.scaled(out, windows.length, 8 * h, this.memory.at('headGateScale'), this.memory.at('zeros'), -Infinity, out);
    return out;
  }

  /** What is looked up for a window's head, and what is made of its state. */
  private headRow(states: Int8Array, { head: word, heads }: AskedWindow): Int16Array {
    const { head, headWeights } = this,
      out = new Int16Array(this.headWidth);
    let to = 0;
    head.heads.forEach(([, , width], t) => {
      const table = this.headTables[t]!;
      out.set(table.subarray(heads[t]! * width, (heads[t]! + 1) * width), to);
      to += width;
    });
    const sums = Float64Array.from(this.headBias);
    for (let i = 0, at = 0; i < head.states; i++) {
      const state = states[word * head.states + i]!;
      for (let k = 0; k < sums.length; k++, at++) sums[k]! += headWeights[at]! * state;
    }
    for (const sum of sums) out[to++] = Math.max(-MOST_OF_HEAD, Math.min(MOST_OF_HEAD, Math.round(sum)));
    return out;
  }

  private run(windows: readonly AskedWindow[], begin: number): void {
    const h = this.head.hidden,
      addends = this.addendsOf(windows, begin);
    const [sums, cell, state, where, out] = ['sums', 'cell', 'state', 'where', 'second'].map((name) =>
        this.memory.at(name),
      ),
      sequences = toSequences(windows.map((w) => w.last - w.first));
    for (const side of [0, 1] as const) {
      const weights = this.memory.at(`layer${side}Weights`),
        scale = this.memory.at(`layer${side}Scale`);
      runLayer(this.kernel, h, side, sequences, addends, {
        weights,
        scale,
        sums: sums!,
        cell: cell!,
        state: state!,
        where: where!,
        out: out!,
      });
    }
  }

  /** Where lies what each word's state adds to its gates, and what else of it does. */
  private addendsOf(windows: readonly AskedWindow[], begin: number): Addends {
    const gates = 32 * this.head.hidden,
      [ofStates, ofRows] = [this.memory.at('ofStates'), this.memory.at('ofRows')],
      all = rowsOf(windows),
      one = new Uint32Array(all),
      two = new Uint32Array(all);
    let row = 0;
    for (const { first, last } of windows)
      for (let w = first; w < last; w++, row++) {
        one[row] = ofStates + (w - begin) * gates;
        two[row] = ofRows + row * gates;
      }
    return { one, two };
  }

  private labelSums(windows: readonly AskedWindow[]): Float32Array[] {
    const { head, kernel } = this,
      h = head.hidden,
      labels = this.memory.at('labels'),
      all = rowsOf(windows);
    kernel.products(this.memory.at('second'), all, 4 * h, this.memory.at('outWeights'), h, 1, labels, 4 * COLUMNS);
    kernel.scaled(labels, all, COLUMNS, this.memory.at('outScale'), this.memory.at('outBias'), -Infinity, labels);
    const sums = new Float32Array(kernel.memory.buffer, labels, all * COLUMNS);
    let row = 0;
    return windows.map((win) => {
      const length = win.last - win.first,
        out = new Float32Array(length * head.labels.length);
      for (let k = 0; k < length; k++, row++) this.addLabels(out, win, k, sums, row);
      return out;
    });
  }

  /** A word's sums: what the layer makes of it, and what each table adds by itself. */
  private addLabels(out: Float32Array, { words }: AskedWindow, k: number, sums: Float32Array, row: number): void {
    const { head, skips } = this,
      n = head.labels.length;
    for (let label = 0; label < n; label++) {
      let sum = sums[row * COLUMNS + label]!;
      for (let t = 0; t < skips.length; t++) sum += skips[t]![words[k * skips.length + t]! * n + label]!;
      out[k * n + label] = sum;
    }
  }
}

/** Rows of so many numbers, laid out as columns. */
function across(rows: Float32Array, width: number): Float32Array {
  const height = rows.length / width;
  return rows.map((_, i) => rows[(i % height) * width + Math.floor(i / height)]!);
}

const rowsOf = (windows: readonly AskedWindow[]): number => windows.reduce((sum, w) => sum + w.last - w.first, 0);

/** Sums of labels are worked out eight at a time; there are no more. */
export const COLUMNS = 8;
/** What is made of a head's state is cut down to this. */
const MOST_OF_HEAD = 127;

/** Windows that follow each other, as many as fit. */
function toBatches(windows: readonly AskedWindow[]): AskedWindow[][] {
  const out: AskedWindow[][] = [];
  let rows = 0,
    begin = 0,
    end = 0;
  for (const win of windows) {
    const last = out.at(-1),
      length = win.last - win.first;
    begin = Math.min(begin, win.first);
    end = Math.max(end, win.last);
    if (last && last.length < MOST_WINDOWS && rows + length <= MOST_ROWS && end - begin <= MOST_ROWS) {
      last.push(win);
      rows += length;
    } else {
      out.push([win]);
      [rows, begin, end] = [length, win.first, win.last];
    }
  }
  return out;
}
