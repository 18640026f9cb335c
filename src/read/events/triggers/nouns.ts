/** Words that a sentence uses as nouns of their own, not before other nouns. */
import { TOLD_OF } from '../../../lang/en/event-nouns.js';
import { singularOf } from '../forms.js';
import { ENTRIES } from '../lexicon.js';
import { childOf, headOf, isNoun, type Tree } from '../tree.js';

/** "a strike", "a landmark hearing"; not "the strike group", nor "to strike". */
export const isEventNoun = (tree: Tree, word: number): boolean =>
  (isNoun(tree, word) ||
    isLikeNoun(tree, word) ||
    (tree.tags[word] === 'VBG' && childOf(tree, word, 'det') !== undefined)) &&
  isHead(tree, word);

/**
 * "The outbreak worsened": what taggers take for an adjective or a verb, behind its article and where only nouns stand.
 */
const isLikeNoun = (tree: Tree, word: number): boolean =>
  /^(?:JJ|VBP?|RB)$/.test(tree.tags[word]!) &&
  /^(?:nsubj|obj|nmod|obl)$/.test(tree.labels[word]!) &&
  /^(?:the|an?|this|that|its|his|her|their)$/.test(tree.lower[word - 1] ?? '');

/** "The sell-off", "a break-in": whatever taggers make of the particle of a noun, and not "sold off". */
export const isHyphened = (tree: Tree, word: number): boolean =>
  tree.lower[word - 1] === '-' &&
  /^(?:RP|RB|IN|JJ)$/.test(tree.tags[word]!) &&
  !/^(?:case|mark|amod|compound)$/.test(tree.labels[word]!);

const isHead = (tree: Tree, word: number): boolean =>
  (tree.labels[word] !== 'compound' || isBeforeVerb(tree, word) || isToldOf(tree, word)) &&
  tree.labels[word] !== 'amod' &&
  !(tree.labels[word] === 'conj' && tree.labels[headOf(tree, word) ?? word] === 'compound') &&
  !(tree.labels[word] === 'flat' && tree.tags[word]!.startsWith('NNP'));

/** "quake toll soars": what taggers take for a noun that the event is a part of may be its verb. */
const isBeforeVerb = (tree: Tree, word: number): boolean =>
  headOf(tree, word) === word + 1 && (ENTRIES.get(tree.lower[word + 1]!)?.every((e) => e.form === 'verb') ?? false);

/** "a murder suspect", "quake victims": the noun it stands before says that it took place. */
const isToldOf = (tree: Tree, word: number): boolean =>
  headOf(tree, word) === word + 1 && TELLING.has(singularOf(tree.lower[word + 1]!));
const TELLING = new Set(TOLD_OF.split('|'));
