/** What a word alone adds to the gates of the first layer, kept from sentence to sentence. */
import type { WordForms } from '../words.js';
import { FORMS, inputsOf, type NetworkFile } from './file.js';
import { type Memory, MOST_KEPT, MOST_WORDS } from './memory.js';

interface Tables {
  readonly words: Uint32Array;
  readonly vectors: Int8Array;
  readonly forms: readonly Int8Array[];
}

interface Kept {
  readonly forms: WordForms;
  readonly at: number;
}

export class KeptWords {
  private readonly tables: Tables;
  private readonly kept = new Map<number, Kept>();
  /** Places used of those for what is kept. */
  private used = 0;
  private readonly width: number;

  constructor(
    private readonly memory: Memory,
    { part }: NetworkFile,
  ) {
    // copied, so that the file's bytes may go
    const ints = (name: string): Int8Array => new Int8Array(part(name).slice().buffer);
    this.tables = {
      words: new Uint32Array(part('words').slice().buffer),
      vectors: ints('vectors'),
      forms: FORMS.map(ints),
    };
    this.width = inputsOf(memory.head);
  }

  /** Where lies what each of the words adds; for those not kept it is worked out, all at once. */
  placesOf(words: readonly WordForms[]): Uint32Array {
    if (this.used + words.length > MOST_KEPT) {
      this.kept.clear();
      this.used = 0;
    }
    const first = this.used;
    const where = this.look(words);
    this.workOut(first, this.used - first);
    return where;
  }

  /** Those not kept get the next places, and rows of numbers to work out what lies there. */
  private look(words: readonly WordForms[]): Uint32Array {
    const { memory, width } = this;
    const { kernel, head } = memory;
    const first = this.used;
    const input = new Int16Array(kernel.memory.buffer, memory.at('input'), MOST_WORDS * width);
    const where = new Uint32Array(words.length);
    for (let w = 0; w < words.length; w++) {
      const forms = words[w]!;
      let known = this.kept.get(forms.word);
      if (!known || !isSeenAlike(known.forms, forms)) {
        this.toInput(forms, input.subarray((this.used - first) * width, (this.used - first + 1) * width));
        known = { forms, at: memory.at('kept') + this.used++ * 32 * head.hidden };
        this.kept.set(forms.word, known);
      }
      where[w] = known.at;
    }
    return where;
  }

  private workOut(first: number, rows: number): void {
    const { memory, width } = this;
    const { kernel, head } = memory;
    const gates = 32 * head.hidden;
    const at = memory.at('kept') + first * gates;
    kernel.products(memory.at('input'), rows, 2 * width, memory.at('firstInput'), width / 2, head.hidden, at, gates);
    kernel.scaled(at, rows, 8 * head.hidden, memory.at('firstScale'), memory.at('zeros'), -Infinity, at);
  }

  /** The word's vectors, one behind the other. */
  private toInput(forms: WordForms, input: Int16Array): void {
    const { tables, memory } = this;
    const { word, forms: seen } = memory.head;
    const row = rowOf(tables.words, forms.lower);
    input.set(tables.vectors.subarray(row * word, (row + 1) * word));
    let to = word;
    for (let k = 0; k < FORMS.length; k++) {
      const [buckets, width] = seen[k]!;
      const bucket = forms[FORMS[k]!] % buckets;
      input.set(tables.forms[k]!.subarray(bucket * width, (bucket + 1) * width), to);
      to += width;
    }
  }
}

/** Whether the network sees the same of two words: a hash of one may be that of the other. */
const isSeenAlike = (a: WordForms, b: WordForms): boolean =>
  a.lower === b.lower && FORMS.every((form) => a[form] === b[form]);

/** Place of a word among those with vectors, which are in order; their number where it has none. */
function rowOf(words: Uint32Array, lower: number): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (words[middle]! < lower) from = middle + 1;
    else to = middle;
  }
  return words[from] === lower ? from : words.length;
}
