/** Words that a sentence uses as verbs that happen, whatever taggers make of them. */
import { BEFALLEN } from '../../../lang/en/event-nouns.js';
import { childOf, headOf, isPassive, isPastForm, isQuestion, isVerb, type Tree } from '../tree.js';
import { isPerson } from './people.js';

/**
 * "overturned"; not "the overturned hull", nor "you agree", which is said to readers or of anybody; "will you agree?"
 * is asked of somebody.
 */
export const isEventVerb = (tree: Tree, word: number): boolean =>
  isUsedAsVerb(tree, word) &&
  (!isOfReaders(tree, word) || isQuestion(tree, word)) &&
  !/^fe(?:el|lt)/.test(tree.lower[headOf(tree, word) ?? word]!) &&
  (tree.labels[word] !== 'amod' || happensBeforeNoun(tree, word)) &&
  tree.labels[word] !== 'compound' &&
  tree.labels[word] !== 'case' &&
  tree.labels[word] !== 'aux';

const isUsedAsVerb = (tree: Tree, word: number): boolean =>
  isVerb(tree, word) ||
  isParticiple(tree, word) ||
  isInfinitive(tree, word) ||
  isLikeVerb(tree, word) ||
  isBareInfinitive(tree, word);

const happensBeforeNoun = (tree: Tree, word: number): boolean =>
  HAS.has(tree.lower[word - 1] ?? '') || befell(tree, word) || isDoneToName(tree, word) || isBareInfinitive(tree, word);
const HAS = new Set(['has', 'have', 'had', 'was', 'were', 'been', 'is', 'are', 'be']);

/** Forms of it, beside the word of which it is said. */
export const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s", "'re"]);

function isOfReaders({ children, labels, lower }: Tree, verb: number): boolean {
  for (const c of children[verb]!) if (labels[c] === 'nsubj' && lower[c] === 'you') return true;
  return false;
}

/** "a jailed editor", "injured people"; not "injured pride". */
const befell = (tree: Tree, word: number): boolean =>
  WHAT_BEFELL.has(tree.lower[word]!) &&
  (!PEOPLE_ONLY.has(tree.lower[word]!) || isPerson(tree, headOf(tree, word) ?? word));
const WHAT_BEFELL = new Set(BEFALLEN.split('|'));
const PEOPLE_ONLY = new Set([
  'injured',
  'wounded',
  'fired',
  'dismissed',
  'captive',
  'slain',
  'infected',
  'freed',
  'poisoned',
]);

/** "deported, massacred and robbed": what taggers take for an adjective. */
const isParticiple = (tree: Tree, word: number): boolean =>
  tree.tags[word] === 'JJ' &&
  (WHAT_BEFELL.has(tree.lower[word]!) ||
    (/ed$/.test(tree.lower[word]!) && VERBAL.has(tree.labels[word]!)) ||
    isPassive(tree, word));

/** "hoping to invade": what taggers take for a noun behind "to". */
const isInfinitive = (tree: Tree, word: number): boolean =>
  tree.tags[word] === 'NN' &&
  (tree.labels[word] === 'xcomp' || VERBAL.has(tree.labels[word]!)) &&
  tree.lower[word - 1] === 'to' &&
  tree.children[word]!.includes(word - 1);
const VERBAL = new Set(['root', 'conj', 'acl', 'advcl', 'ccomp', 'parataxis']);

/**
 * "The bank froze his account", "demanded that Ida Brand resign", "did he resign", "Brant shares fell": what taggers
 * take for a noun or a preposition, and what has a subject of its own and nothing that nouns have.
 */
const isLikeVerb = (tree: Tree, word: number): boolean =>
  (/^NNS?$/.test(tree.tags[word]!) || (/^(?:IN|RB|JJ)$/.test(tree.tags[word]!) && isPastForm(tree.lower[word]!))) &&
  /^(?:ccomp|advcl|root|conj)$/.test(tree.labels[word]!) &&
  childOf(tree, word, 'nsubj') !== undefined &&
  childOf(tree, word, 'det') === undefined &&
  (tree.labels[word] === 'ccomp' ||
    tree.labels[word] === 'advcl' ||
    /^(?:do|does|did|will|would)$/.test(tree.lower[childOf(tree, word, 'aux') ?? word]!) ||
    childOf(tree, word, 'cop', 'aux', 'amod', 'compound', 'nmod') === undefined);

/**
 * "The assembly elected Ida Brand prime minister": between a noun and a name a participle is a verb, whatever hangs on
 * it.
 */
const isDoneToName = (tree: Tree, word: number): boolean =>
  /ed$/.test(tree.lower[word]!) &&
  /^\p{Ll}{3,}$/u.test(tree.lower[word - 1] ?? '') &&
  tree.labels[word - 1] === 'advmod' &&
  !/ly$/.test(tree.lower[word - 1]!) &&
  tree.tags[word + 1] === 'NNP';

/**
 * "Offered to free nine sailors": what taggers take for an adjective behind "to", before what only stands in front of
 * adjectives.
 */
const isBareInfinitive = (tree: Tree, word: number): boolean =>
  tree.tags[word] === 'JJ' && tree.tags[word - 1] === 'TO' && /^(?:CD|DT|PRP\$?|NNP)$/.test(tree.tags[word + 1] ?? '');
