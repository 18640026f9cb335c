/** Words with capitals side by side; “of”, “de” and the like only between two. */
import type { GrammarWord } from '../../grammar/words.js';
import { isCapital } from '../../mentions/stretches.js';
import type { Row } from '../words.js';

export interface Runs {
  /**
   * First and last word (excluded) of the run of capitals a word stands in; both its own number where it is in none.
   */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The longest run of the article that holds the word, by the number the word has there; -1 for none. */
  readonly longest: Int32Array;
}

export function runsOf(words: readonly GrammarWord[], rows: readonly Row[]): Runs {
  const from = Int32Array.from(words, (_, i) => i);
  const to = Int32Array.from(from);
  for (const { first, last } of rows)
    for (let i = first; i < last; ) {
      const end = isCapital(words[i]!.text) ? runEnd(words, i, last) : i;
      for (let k = i; k < end; k++) {
        from[k] = i;
        to[k] = end;
      }
      i = Math.max(end, i + 1);
    }
  return { from, to, longest: longestOf(words, rows, from, to) };
}

function runEnd(words: readonly GrammarWord[], from: number, last: number): number {
  let end = from + 1;
  for (;;) {
    if (end < last && isCapital(words[end]!.text)) end++;
    else if (end + 1 < last && JOINS.has(words[end]!.text) && isCapital(words[end + 1]!.text)) end += 2;
    else return end;
  }
}

const JOINS = new Set("of for the de la del du da do dos van von der bin al & ' ’ .".split(' '));

/** Longer runs are no names. */
const MOST = 7;

function longestOf(words: readonly GrammarWord[], rows: readonly Row[], from: Int32Array, to: Int32Array): Int32Array {
  const best = new Map<string, number>();
  for (const { first, last, kind } of rows)
    for (let i = first; kind !== 'headline' && i < last; i++) {
      const length = to[i]! - from[i]!;
      if (length === 0 || length > MOST) continue;
      const word = words[i]!.text.toLowerCase();
      const other = best.get(word);
      if (other === undefined || to[other]! - from[other]! < length) best.set(word, i);
    }
  const longest = new Int32Array(words.length).fill(-1);
  for (let i = 0; i < words.length; i++) if (to[i]! > i) longest[i] = best.get(words[i]!.text.toLowerCase()) ?? -1;
  return longest;
}
