/** Words of a naming, those beside it, and what hangs where, as numbers. */
import { hash32 } from '../../../text/hash.js';
import type { Span } from '../../../types.js';
import { singularOf } from '../../events/forms.js';
import { type Tree, wordFrom } from '../../events/tree.js';

export const lemmaHash = (word: string): number => hash32(singularOf(word));

export function* wordsWithin(tree: Tree, { start, end }: Span): Generator<number> {
  const { words } = tree.grammar;
  for (let w = wordFrom(tree, start); w < words.length && words[w]!.end <= end; w++) yield w;
}

export const wordBefore = (tree: Tree, { start }: Span): number => wordFrom(tree, start) - 1;
export const wordAfter = (tree: Tree, { end }: Span): number => wordFrom(tree, end);

/** The label above a word; with its preposition, where it has one. */
export function relationOf(tree: Tree, word: number): number {
  const label = tree.labels[word]!;
  if (label !== 'obl' && label !== 'nmod') return hash32(label);
  const preposition = tree.children[word]!.find((c) => tree.labels[c] === 'case');
  return hash32(preposition === undefined ? label : `${label} ${tree.lower[preposition]!}`);
}

export const near = (words: number): number => (words < 3 ? words : words < 6 ? 3 : words < 12 ? 4 : 5);
