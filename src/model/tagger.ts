/**
 * Words of a sentence → Penn tags, from left to right, each seeing the two before (averaged perceptron, Collins 2002).
 * Most of what a tag is decided by depends on one word alone: its sums are kept from sentence to sentence.
 */
import { Features } from './features.js';
import { greatest, type Linear } from './linear.js';
import { formsOfWord, OUTSIDE, type WordForms } from './words.js';

/** What a word says of its own tag, and of the tags of its neighbours. */
const ALONE: readonly ((f: Features, w: WordForms) => void)[] = [
  (f, w) => {
    f.add(0, 0);
    f.add(1, w.word);
    f.add(2, w.lower);
    f.add(3, w.prefix2);
    f.add(4, w.prefix3);
    f.add(5, w.suffix1);
    f.add(6, w.suffix2);
    f.add(7, w.suffix3);
    f.add(8, w.suffix4);
  },
  (f, left) => {
    f.add(14, left.lower);
    f.add(20, left.suffix3);
  },
  (f, left2) => {
    f.add(15, left2.lower);
  },
  (f, right) => {
    f.add(16, right.lower);
    f.add(21, right.suffix3);
    f.add(22, right.shape);
  },
  (f, right2) => {
    f.add(17, right2.lower);
  },
];
/** Where the word stands that each of these is about, and how far the farthest. */
const PLACES = [0, -1, -2, 1, 2] as const,
  FARTHEST = 2;

/** What words say together, and the tags before (numbers of labels; -1 outside). */
function addTogether(
  f: Features,
  left: WordForms,
  here: WordForms,
  right: WordForms,
  before: number,
  beforeThat: number,
): void {
  f.add(9, here.shape, before < 0 ? 1 : 0);
  f.add(10, before);
  f.add(11, before, beforeThat);
  f.add(12, before, here.lower);
  f.add(13, beforeThat);
  f.add(18, left.lower, here.lower);
  f.add(19, here.lower, right.lower);
  f.add(23, left.shape, here.shape, right.shape);
  f.add(24, before, here.suffix3);
  f.add(25, before, right.lower);
}

/** All that the tag of word `i` is decided by, for training. */
export function tagFeatures(
  f: Features,
  forms: readonly WordForms[],
  i: number,
  before: number,
  beforeThat: number,
): void {
  f.clear();
  for (let k = 0; k < PLACES.length; k++) ALONE[k]!(f, forms[i + PLACES[k]!] ?? OUTSIDE);
  addTogether(f, forms[i - 1] ?? OUTSIDE, forms[i]!, forms[i + 1] ?? OUTSIDE, before, beforeThat);
}

export interface Tagged {
  readonly forms: readonly WordForms[];
  readonly tags: Uint8Array;
}

/** A word as it is kept: its forms, and for each of PLACES its sums. */
interface Kept {
  readonly forms: WordForms;
  readonly sums: Int32Array;
}

/**
 * So many words are kept, in some 8 MB; then all are forgotten. A hundred articles of news have 10,000 different ones.
 */
const MOST_KEPT = 8192;
/** Longer words are not kept: they are rare, and cut from a text they would keep the whole text in memory. */
const LONGEST_KEPT = 12;

export class Tagger {
  readonly labels: readonly string[];
  private readonly features = new Features();
  private readonly sums: Int32Array;
  private readonly known = new Map<string, Kept>();
  private readonly outside: Kept;
  constructor(private readonly model: Linear) {
    this.labels = model.labels;
    this.sums = new Int32Array(model.labels.length);
    this.outside = this.toKept(OUTSIDE);
  }

  tag(words: readonly string[]): Tagged {
    const { sums, features, outside } = this,
      width = sums.length,
      forms: WordForms[] = [],
      tags = new Uint8Array(words.length);
    const own = [outside, outside]; // FARTHEST more than there are words, before the first and behind the last
    for (const word of words) {
      const kept = this.lookUp(word);
      own.push(kept);
      forms.push(kept.forms);
    }
    own.push(outside, outside);
    for (let i = 0, at = FARTHEST; i < words.length; i++, at++) {
      features.clear();
      addTogether(
        features,
        own[at - 1]!.forms,
        own[at]!.forms,
        own[at + 1]!.forms,
        i > 0 ? tags[i - 1]! : -1,
        i > 1 ? tags[i - 2]! : -1,
      );
      this.model.score(features, sums);
      for (let k = 0; k < PLACES.length; k++) {
        const { sums: kept } = own[at + PLACES[k]!]!;
        for (let t = 0, first = k * width; t < width; t++) sums[t]! += kept[first + t]!;
      }
      tags[i] = greatest(sums);
    }
    return { forms, tags };
  }

  private lookUp(word: string): Kept {
    let kept = this.known.get(word);
    if (!kept) {
      kept = this.toKept(formsOfWord(word));
      if (this.known.size >= MOST_KEPT) this.known.clear();
      if (word.length <= LONGEST_KEPT) this.known.set(word, kept);
    }
    return kept;
  }

  private toKept(forms: WordForms): Kept {
    const width = this.sums.length,
      sums = new Int32Array(PLACES.length * width);
    ALONE.forEach((add, k) => {
      this.features.clear();
      add(this.features, forms);
      this.model.score(this.features, this.sums);
      sums.set(this.sums, k * width);
    });
    return { forms, sums };
  }
}
