/** Words beside a verb or a noun of which it may be said: what decides which event an entry is. */
import { AMOUNTS, INSTRUMENTS } from '../../../lang/en/event-nouns.js';
import { singularOf } from '../forms.js';
import type { Entry } from '../lexicon.js';
import { childrenOf, isPassive, objectOf, subjectOf, type Tree } from '../tree.js';
import { BE } from './verbs.js';

/** Types whose verbs may say of their subject what befell it: "the ferry sank", "shares fell". */
export const BEFALLS: ReadonlySet<string> = new Set([
  'ACCIDENT',
  'DEATH',
  'INJURY',
  'DISASTER',
  'MARKET',
  'CLOSURE',
  'HEALTH',
  'CONSULT',
  'MISSING',
  'DAMAGE',
  'DISRUPT',
]);

/**
 * Objects with what they are joined to or made of: "tons of drugs and weapons"; the subject too, where it may be what
 * befalls it, or does harm: "a missile hit the plant".
 */
export function objectsOf(tree: Tree, verb: number, entry: Entry): number[] {
  if (entry.ofDoer) return doersOf(tree, verb);
  const objects: number[] = [];
  for (const head of headsOf(tree, verb, entry)) {
    objects.push(head, ...childrenOf(tree, head, 'conj'));
    if (AMOUNT.has(singularOf(tree.lower[head]!)) || tree.tags[head] === 'CD')
      for (const of of childrenOf(tree, head, 'nmod')) if (of > head) objects.push(of);
    objects.push(...childrenOf(tree, head, 'flat'));
  }
  return objects;
}
const AMOUNT = new Set(AMOUNTS.split('|'));

/** "Workers struck"; not "they were struck". */
function doersOf(tree: Tree, verb: number): number[] {
  if (childrenOf(tree, verb, 'aux').some((a) => BE.has(tree.lower[a]!))) return [];
  const doer = subjectOf(tree, verb);
  return doer === undefined ? [] : [doer, ...childrenOf(tree, doer, 'conj')];
}

/** The object, others of them, the subject, the predicate, and what stands behind the particle of a verb. */
function headsOf(tree: Tree, verb: number, entry: Entry): number[] {
  const object = objectOf(tree, verb);
  const heads = object === undefined ? [] : [object];
  if (!isPassive(tree, verb))
    for (const c of tree.children[verb]!)
      if ((tree.labels[c] === 'obj' || tree.labels[c] === 'iobj') && c !== object) heads.push(c);
  const subject = subjectOf(tree, verb);
  if (subject !== undefined && (BEFALLS.has(entry.type) || INSTRUMENT.has(singularOf(tree.lower[subject]!))))
    heads.push(subject);
  heads.push(...childrenOf(tree, verb, 'xcomp'));
  if (entry.words.length > 1)
    for (const o of childrenOf(tree, verb, 'obl')) if (entry.words[1] === 'by' || !isBy(tree, o)) heads.push(o);
  return heads;
}
const INSTRUMENT = new Set(INSTRUMENTS.split('|'));

const isBy = ({ children, lower }: Tree, word: number): boolean => children[word]!.some((c) => lower[c] === 'by');

/** In a heading the tree is of little use: what may be an object of its verb stands within so many words. */
export function wordsAfter(verb: number, last: number): number[] {
  const words: number[] = [];
  for (let w = verb + 1; w < last && w <= verb + WITHIN; w++) words.push(w);
  return words;
}
const WITHIN = 5;

/** What says of a noun of what kind or whose it is: "troop movements", "movements of the military". */
export const kindsOf = (tree: Tree, noun: number): number[] =>
  [
    ...childrenOf(tree, noun, 'compound'),
    ...childrenOf(tree, noun, 'amod'),
    ...tree.children[noun]!.filter((c) => isPossessive(tree, c)),
    ...childrenOf(tree, noun, 'nmod').filter((c) => isOfOrIn(tree, c)),
  ].flatMap((w) => [w, ...childrenOf(tree, w, 'compound'), ...childrenOf(tree, w, 'amod')]);

const isPossessive = ({ children, tags }: Tree, word: number): boolean =>
  tags[word] === 'PRP$' || children[word]!.some((p) => tags[p] === 'POS');

const isOfOrIn = ({ children, lower }: Tree, word: number): boolean =>
  children[word]!.some((c) => lower[c] === 'of' || lower[c] === 'in');
