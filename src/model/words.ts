/** Words → the numbers that models see: hashes of the word, its ends, its shape. Computed once a word. */
import { hash32 } from '../text/hash.js';

export interface WordForms {
  readonly word: number;
  readonly lower: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly shape: number;
}

/** What stands outside a sentence. */
export const OUTSIDE: WordForms = {
  word: 1,
  lower: 1,
  prefix2: 1,
  prefix3: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  shape: 1,
};

export function formsOfWord(word: string): WordForms {
  const plain = word.replaceAll('’', "'").replace(/[“”]/g, '"'),
    lower = /\d/.test(plain) ? plain.toLowerCase().replace(/\d/g, '0') : plain.toLowerCase();
  return {
    word: hash32(plain),
    lower: hash32(lower),
    prefix2: hash32(lower.slice(0, 2)),
    prefix3: hash32(lower.slice(0, 3)),
    suffix1: hash32(lower.slice(-1)),
    suffix2: hash32(lower.slice(-2)),
    suffix3: hash32(lower.slice(-3)),
    suffix4: hash32(lower.slice(-4)),
    shape: hash32(shapeOf(plain)),
  };
}

/** "McGill-3" → "XxX-0": one sign a run of upper case, lower case or digits. */
const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{Nd}+/gu, '0')
    .slice(0, 6);
