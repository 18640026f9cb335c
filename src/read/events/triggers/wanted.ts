/** Whether a word is one of those that an entry wants beside it: the word itself, or one of its kind. */
import { CURRENCY_NAMES } from '../../../lang/en/currencies.js';
import { UNTOUCHED } from '../../../lang/en/event-nouns.js';
import { singularOf } from '../forms.js';
import { childOf, isNoun, isVerb, type Tree } from '../tree.js';
import { isFolk, isSomeBefallen } from './people.js';

export const isWanted = (wanted: ReadonlySet<string>, tree: Tree, word: number): boolean =>
  isListed(wanted, tree.lower[word]!) || isOfAKind(wanted, tree, word);

const isListed = (wanted: ReadonlySet<string>, word: string): boolean =>
  wanted.has(singularOf(word)) || wanted.has(word) || (word === 'men' && wanted.has('man'));

const isOfAKind = (wanted: ReadonlySet<string>, tree: Tree, word: number): boolean =>
  (wanted.has('NAME') && tree.tags[word]!.startsWith('NNP')) ||
  (wanted.has('NUMBER') && tree.tags[word] === 'CD') ||
  (wanted.has('FOLK') && (isFolk(tree, word) || isSomeBefallen(tree, word))) ||
  (wanted.has('MONEY') && isMoney(tree, word)) ||
  (wanted.has('THING') && isThing(tree, word)) ||
  (wanted.has('DOING') && isDoing(tree, word));

/** "$5", "15,000 kroner". */
const isMoney = (tree: Tree, word: number): boolean =>
  /^[$€£¥]/.test(tree.lower[word]!) ||
  (CURRENCY_NAMES.has(singularOf(tree.lower[word]!)) && childOf(tree, word, 'nummod') !== undefined);

/**
 * What can be held, sold or put out: this or that thing, no people, nor what only a manner of speaking buys. "Stores
 * sell phones" is no sale.
 */
const isThing = (tree: Tree, word: number): boolean =>
  isNoun(tree, word) &&
  (tree.tags[word]!.startsWith('NNP') ||
    tree.children[word]!.some((c) => /^(?:det|nummod|nmod)$/.test(tree.labels[c]!) && c < word)) &&
  !isFolk(tree, word) &&
  !INTANGIBLE.has(singularOf(tree.lower[word]!)) &&
  !/(?:ness|ism|hood)$/.test(tree.lower[word]!);
const INTANGIBLE = new Set(UNTOUCHED.split('|'));

/** "Forced to leave". */
const isDoing = (tree: Tree, word: number): boolean =>
  tree.labels[word] === 'xcomp' && isVerb(tree, word) && tree.children[word]!.some((c) => tree.lower[c] === 'to');
