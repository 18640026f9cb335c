/**
 * Whom a report may name as having done it or been hit: its nouns and names, those with the same head as one. Knows
 * nothing of who did what.
 */
import { contains } from '../../text/spans.js';
import type { Mention, Span } from '../../types.js';
import { bareOf, headOf, isNoun, type Tree, wordFrom } from '../events/tree.js';

/** One place in the text that names it. */
export interface Naming extends Span {
  /** The word that hangs on the rest of its sentence. */
  readonly word: number;
  readonly mention: Mention | undefined;
}

/** Namings with the same head: "the guerrillas", "ten guerrillas"; of names, the last word before "of". */
export interface Candidate {
  readonly head: string;
  readonly namings: readonly Naming[];
}

/** In order of the text. `isEvent`: a word that is itself an event. */
export function findCandidates(
  tree: Tree,
  mentions: readonly Mention[],
  isEvent: (word: number) => boolean,
): Candidate[] {
  const byHead = new Map<string, Naming[]>(),
    nameAt = namesByWord(tree, mentions);
  for (let word = 0; word < tree.tags.length; word++) {
    const mention = nameAt.get(word);
    if (mention ? !isTop(tree, mention, word) : !isNoun(tree, word) || !mayStand(tree, word, isEvent)) continue;
    const span = mention ?? bareOf(tree, word),
      { start, end } = span,
      head = headIn(tree, span);
    (byHead.get(head) ?? byHead.set(head, []).get(head)!).push({ start, end, word, mention });
  }
  return [...byHead].map(([head, namings]) => ({ head, namings }));
}

function namesByWord(tree: Tree, mentions: readonly Mention[]): Map<number, Mention> {
  const at = new Map<number, Mention>();
  for (const m of mentions)
    if (m.form === 'name')
      for (let w = wordFrom(tree, m.start); w < tree.tags.length && tree.grammar.words[w]!.end <= m.end; w++)
        at.set(w, m);
  return at;
}

/** The first word of a name whose head lies outside it. */
function isTop(tree: Tree, mention: Mention, word: number): boolean {
  const inside = (w: number) => contains(mention, tree.grammar.words[w]!);
  const hangsOut = (w: number) => {
    const over = headOf(tree, w);
    return over === undefined || !inside(over);
  };
  for (let w = wordFrom(tree, mention.start); w < word; w++) if (hangsOut(w)) return false;
  return hangsOut(word);
}

/** No part of a compound, but "guerrilla" in "a guerrilla attack". */
function mayStand(tree: Tree, word: number, isEvent: (word: number) => boolean): boolean {
  if (isEvent(word)) return false;
  const over = headOf(tree, word),
    label = tree.labels[word]!;
  return label === 'compound' || label === 'amod'
    ? over !== undefined && isEvent(over)
    : label !== 'flat' && label !== 'case' && label !== 'advmod';
}

/** The last word before "of", "in" and the like, lower case. */
function headIn(tree: Tree, { start, end }: Span): string {
  const {
    lower,
    grammar: { words },
  } = tree;
  let last = wordFrom(tree, start);
  const first = last;
  while (last + 1 < words.length && words[last + 1]!.end <= end && !ENDS.has(lower[last + 1]!)) last++;
  while (last > first && !/[\p{L}\p{N}]/u.test(lower[last]!)) last--;
  return lower[last] ?? '';
}
const ENDS = new Set('of in at from for on near who which with by'.split(' '));
