/** Names that are on our lists, as they stand in a text. */
import type { Token } from '../../../text/tokens.js';
import { type Listed, listedBy } from '../lexicon.js';

/** A listed name at this place, the longest that the run holds. */
export function listedAt(tokens: readonly Token[], at: number, end: number): Listed | undefined {
  for (const entry of listedBy(spelled(tokens[at]!.text))) {
    const { words } = entry;
    if (words.length === 1) return entry;
    let k = 1;
    while (k < words.length && at + k < end && spelled(tokens[at + k]!.text) === words[k]) k++;
    if (k === words.length) return entry;
  }
  return undefined;
}

/** “JAKARTA” in a dateline is Jakarta. */
const spelled = (word: string): string =>
  word.length > 4 && word === word.toUpperCase() && /^\p{Lu}+$/u.test(word) && !listedBy(word).length
    ? word[0]! + word.slice(1).toLowerCase()
    : word;
