/**
 * Tagged words → dependency trees by a small network: vectors of a word's forms, two BiLSTM layers, a head for each
 * word by a biaffine product, a label for the pair (Dozat, Manning 2017). The arithmetic is `kernel/network.ts`; this
 * owns its memory and decides what is computed when. What a word alone adds to the first layer is kept from sentence to
 * sentence.
 */
import { toHeads } from './decode.js';
import { type Room, reserve } from './room.js';
import type { Tagged } from './tagger.js';
import type { WordForms } from './words.js';

/** What kernel/network.ts exports. All that are no counts are addresses or strides in bytes. */
export interface NetworkKernel extends Room {
  products(
    x: number,
    rows: number,
    stride: number,
    w: number,
    pairs: number,
    blocks: number,
    out: number,
    outStride: number,
  ): void;
  scaled(sums: number, rows: number, columns: number, scale: number, bias: number, least: number, out: number): void;
  cells(rows: number, hidden: number, sums: number, scale: number, inputs: number, cell: number, state: number): void;
  floats(a: number, rows: number, inner: number, b: number, columns: number, start: number, out: number): void;
}

/**
 * The first bytes of a network's file: four of length, then this as JSON; each part begins at a multiple of 16 after
 * it.
 */
export interface NetworkHead {
  readonly labels: readonly string[];
  readonly tags: number;
  readonly hidden: number;
  readonly arc: number;
  readonly label: number;
  /**
   * Width of a word's vector, then buckets and width of its suffix of three, suffix of two, prefix of three, and shape.
   */
  readonly word: number;
  readonly forms: readonly (readonly [buckets: number, width: number])[];
  readonly parts: { readonly [part: string]: readonly [at: number, bytes: number] };
}

/** Heads by place in the sentence, -1 for the root; labels by number. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

/** Words that are computed together; no sentence may be longer. */
const MOST_WORDS = 512;
/** So many words are kept, in some 8 MB; then all are forgotten. */
const MOST_KEPT = 2048;
const SEEN = ['suffix3', 'suffix2', 'prefix3', 'shape'] as const;

export class Network {
  readonly labels: readonly string[];
  private readonly head: NetworkHead;
  private readonly place = new Map<string, number>();
  private readonly tables: {
    readonly words: Uint32Array;
    readonly vectors: Int8Array;
    readonly forms: readonly Int8Array[];
  };
  private readonly kept = new Map<number, { readonly forms: WordForms; readonly at: number }>();
  /** Places used of those for what is kept. */
  private used = 0;
  private readonly root: number;
  private readonly columns: number;

  constructor(
    bytes: Uint8Array,
    private readonly kernel: NetworkKernel,
  ) {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true),
      head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as NetworkHead,
      body = 16 * Math.ceil((4 + length) / 16);
    const part = (name: string): Uint8Array => {
      const [at, size] = head.parts[name]!;
      return bytes.subarray(body + at, body + at + size);
    };
    this.head = head;
    this.labels = head.labels;
    this.root = head.labels.indexOf('root');
    this.columns = 4 * Math.ceil(head.labels.length / 4);
    // copied, so that the file's bytes may go
    const ints = (name: string): Int8Array => new Int8Array(part(name).slice().buffer);
    this.tables = {
      words: new Uint32Array(part('words').slice().buffer),
      vectors: ints('vectors'),
      forms: SEEN.map(ints),
    };
    const { hidden: h, arc, label } = head,
      inner = MOST_WORDS + 4;
    const sizes: { readonly [name: string]: number } = {
      input: MOST_WORDS * 2 * this.inputs,
      kept: MOST_KEPT * 32 * h,
      sums: MOST_WORDS * 16 * h,
      cell: MOST_WORDS * 4 * h,
      state: MOST_WORDS * 2 * h,
      where: MOST_WORDS * 12,
      first: MOST_WORDS * 4 * h,
      gates: MOST_WORDS * 32 * h,
      second: MOST_WORDS * 4 * h,
      dep: MOST_WORDS * 4 * arc,
      heads: MOST_WORDS * 4 * arc,
      asked: MOST_WORDS * 4 * arc,
      across: 4 * arc * inner,
      scores: 4 * MOST_WORDS * inner,
      labelDep: MOST_WORDS * 4 * label,
      labelHead: MOST_WORDS * 4 * label,
      labelSums: MOST_WORDS * 4 * this.columns,
      zeros: Math.max(4 * inner, 32 * h),
    };
    for (const name of Object.keys(head.parts))
      if (!name.startsWith('words') && !name.startsWith('vectors') && !SEEN.some((s) => s === name))
        this.reserve(name, part(name).length);
    for (const [name, size] of Object.entries(sizes)) this.reserve(name, size);
    const memory = new Uint8Array(kernel.memory.buffer);
    for (const name of Object.keys(head.parts)) {
      const at = this.place.get(name);
      if (at !== undefined) memory.set(part(name), at);
    }
  }

  /** Numbers that a word's forms make together. */
  private get inputs(): number {
    return this.head.word + this.head.forms.reduce((sum, [, width]) => sum + width, 0);
  }
  private reserve(name: string, bytes: number): void {
    this.place.set(name, reserve(this.kernel, bytes));
  }
  private at(name: string): number {
    return this.place.get(name)!;
  }
  private floatsAt(name: string, length: number): Float32Array {
    return new Float32Array(this.kernel.memory.buffer, this.at(name), length);
  }

  /** A tree for each sentence; none may be longer than MOST_WORDS. */
  parse(sentences: readonly Tagged[]): Tree[] {
    const out: Tree[] = [];
    for (let from = 0; from < sentences.length; ) {
      let to = from,
        words = 0;
      while (to < sentences.length && (to === from || words + sentences[to]!.tags.length <= MOST_WORDS))
        words += sentences[to++]!.tags.length;
      out.push(...this.together(sentences.slice(from, to), words));
      from = to;
    }
    return out;
  }

  private together(sentences: readonly Tagged[], words: number): Tree[] {
    const {
        kernel,
        head: { hidden: h, arc, label },
      } = this,
      firsts = new Int32Array(sentences.length);
    for (let s = 1; s < sentences.length; s++) firsts[s] = firsts[s - 1]! + sentences[s - 1]!.tags.length;
    const order = firsts
        .map((_, s) => s)
        .sort((a, b) => sentences[b]!.tags.length - sentences[a]!.tags.length || a - b),
      lengths = order.map((s) => sentences[s]!.tags.length);
    if (this.used + words > MOST_KEPT) {
      this.kept.clear();
      this.used = 0;
    }
    const one = new Uint32Array(words),
      two = new Uint32Array(words),
      gates = 32 * h;
    this.keep(
      sentences.flatMap((s) => s.forms),
      one,
    );
    for (let s = 0, w = 0; s < sentences.length; s++)
      for (const tag of sentences[s]!.tags) two[w++] = this.at('tagGates') + tag * gates;
    for (const side of [0, 1] as const) this.run(`first${side}`, side, order, lengths, firsts, one, two, 'first');
    kernel.products(this.at('first'), words, 4 * h, this.at('secondInput'), h, h, this.at('gates'), gates);
    kernel.scaled(
      this.at('gates'),
      words,
      8 * h,
      this.at('secondScale'),
      this.at('secondBias'),
      -Infinity,
      this.at('gates'),
    );
    for (let w = 0; w < words; w++) one[w] = this.at('gates') + w * gates;
    two.fill(this.at('zeros'));
    for (const side of [0, 1] as const) this.run(`second${side}`, side, order, lengths, firsts, one, two, 'second');
    for (const [name, width, least] of [
      ['dep', arc, 0],
      ['heads', arc, 0],
      ['labelDep', label, -Infinity],
      ['labelHead', label, -Infinity],
    ] as const) {
      kernel.products(
        this.at('second'),
        words,
        4 * h,
        this.at(`${name}Weights`),
        h,
        width / 8,
        this.at(name),
        4 * width,
      );
      kernel.scaled(this.at(name), words, width, this.at(`${name}Scale`), this.at(`${name}Bias`), least, this.at(name));
    }
    kernel.floats(this.at('dep'), words, arc, this.at('product'), arc, this.at('productBias'), this.at('asked'));
    const heads = sentences.map(({ tags }, s) => this.headsOf(firsts[s]!, tags.length));
    return this.labelled(heads, firsts, words);
  }

  /**
   * One direction of one layer over all sentences, the longest first, so that those still running are the first rows.
   */
  private run(
    layer: string,
    side: 0 | 1,
    order: Int32Array,
    lengths: Int32Array,
    firsts: Int32Array,
    one: Uint32Array,
    two: Uint32Array,
    out: 'first' | 'second',
  ): void {
    const {
        kernel,
        head: { hidden: h },
      } = this,
      part = side * 16 * h,
      to = this.at(out) + side * 2 * h,
      where = new Uint32Array(kernel.memory.buffer, this.at('where'), 3 * order.length);
    new Uint8Array(kernel.memory.buffer, this.at('cell'), order.length * 4 * h).fill(0);
    new Uint8Array(kernel.memory.buffer, this.at('state'), order.length * 2 * h).fill(0);
    for (let t = 0, rows = order.length; t < (lengths[0] ?? 0); t++) {
      while (lengths[rows - 1]! <= t) rows--;
      for (let r = 0; r < rows; r++) {
        const word = firsts[order[r]!]! + (side === 0 ? t : lengths[r]! - 1 - t);
        where[3 * r] = one[word]! + part;
        where[3 * r + 1] = two[word]! + part;
        where[3 * r + 2] = to + word * 4 * h;
      }
      kernel.products(this.at('state'), rows, 2 * h, this.at(`${layer}Weights`), h / 2, h / 2, this.at('sums'), 16 * h);
      kernel.cells(
        rows,
        h,
        this.at('sums'),
        this.at(`${layer}Scale`),
        this.at('where'),
        this.at('cell'),
        this.at('state'),
      );
    }
  }

  private headsOf(first: number, length: number): Int32Array {
    const {
        kernel,
        head: { arc },
      } = this,
      width = 4 * Math.ceil((length + 1) / 4),
      across = this.floatsAt('across', arc * width),
      heads = this.floatsAt('heads', (first + length) * arc),
      root = this.floatsAt('root', arc);
    for (let k = 0; k < arc; k++) {
      for (let i = 0; i < length; i++) across[k * width + i] = heads[(first + i) * arc + k]!;
      across[k * width + length] = root[k]!;
      across.fill(0, k * width + length + 1, (k + 1) * width);
    }
    kernel.floats(
      this.at('asked') + first * arc * 4,
      length,
      arc,
      this.at('across'),
      width,
      this.at('zeros'),
      this.at('scores'),
    );
    return toHeads(this.floatsAt('scores', length * width), length, width);
  }

  private labelled(heads: readonly Int32Array[], firsts: Int32Array, words: number): Tree[] {
    const {
        kernel,
        columns,
        head: { label },
      } = this,
      dep = this.floatsAt('labelDep', words * label),
      above = this.floatsAt('labelHead', words * label),
      root = this.floatsAt('rootLabel', label);
    for (let s = 0; s < heads.length; s++)
      for (let i = 0, own = heads[s]!; i < own.length; i++) {
        const h = own[i]!,
          at = (firsts[s]! + i) * label,
          from = h < 0 ? root : above,
          start = h < 0 ? 0 : (firsts[s]! + h) * label;
        for (let k = 0; k < label; k++) dep[at + k] = Math.max(0, dep[at + k]! + from[start + k]!);
      }
    kernel.floats(
      this.at('labelDep'),
      words,
      label,
      this.at('labelWeights'),
      columns,
      this.at('labelBias'),
      this.at('labelSums'),
    );
    const sums = this.floatsAt('labelSums', words * columns);
    return heads.map((own, s) => ({ heads: own, labels: this.labelsOf(own, sums, firsts[s]!) }));
  }

  private labelsOf(heads: Int32Array, sums: Float32Array, first: number): Uint8Array {
    const labels = new Uint8Array(heads.length);
    for (let i = 0; i < heads.length; i++)
      labels[i] = heads[i]! < 0 ? this.root : this.bestLabel(sums, (first + i) * this.columns);
    return labels;
  }

  /** The label with the greatest sum, the root's apart. */
  private bestLabel(sums: Float32Array, from: number): number {
    let best = this.root === 0 ? 1 : 0;
    for (let k = 0; k < this.labels.length; k++) if (k !== this.root && sums[from + k]! > sums[from + best]!) best = k;
    return best;
  }

  /**
   * Where lies what each of the words adds to the gates of the first layer; for those not kept it is worked out, all at
   * once.
   */
  private keep(words: readonly WordForms[], where: Uint32Array): void {
    const {
        kernel,
        head: { hidden: h },
      } = this,
      gates = 32 * h,
      width = this.inputs,
      first = this.used,
      input = new Int16Array(kernel.memory.buffer, this.at('input'), MOST_WORDS * width);
    for (let w = 0; w < words.length; w++) {
      const forms = words[w]!;
      let known = this.kept.get(forms.word);
      if (!known || !isSeenAlike(known.forms, forms)) {
        this.toInput(forms, input.subarray((this.used - first) * width, (this.used - first + 1) * width));
        known = { forms, at: this.at('kept') + this.used++ * gates };
        this.kept.set(forms.word, known);
      }
      where[w] = known.at;
    }
    const rows = this.used - first,
      at = this.at('kept') + first * gates;
    kernel.products(this.at('input'), rows, 2 * width, this.at('firstInput'), width / 2, h, at, gates);
    kernel.scaled(at, rows, 8 * h, this.at('firstScale'), this.at('zeros'), -Infinity, at);
  }

  private toInput(forms: WordForms, input: Int16Array): void {
    const {
        tables,
        head: { word, forms: seen },
      } = this,
      row = rowOf(tables.words, forms.lower);
    input.set(tables.vectors.subarray(row * word, (row + 1) * word));
    let to = word;
    for (let k = 0; k < SEEN.length; k++) {
      const [buckets, width] = seen[k]!,
        b = forms[SEEN[k]!] % buckets;
      input.set(tables.forms[k]!.subarray(b * width, (b + 1) * width), to);
      to += width;
    }
  }
}

/** Whether the network sees the same of two words: a hash of one may be that of the other. */
const isSeenAlike = (a: WordForms, b: WordForms): boolean => a.lower === b.lower && SEEN.every((s) => a[s] === b[s]);

/** Place of a word among those with vectors, which are in order; their number where it has none. */
function rowOf(words: Uint32Array, lower: number): number {
  let from = 0,
    to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (words[middle]! < lower) from = middle + 1;
    else to = middle;
  }
  return words[from] === lower ? from : words.length;
}
