/** Words that say in what state people are: dead, injured, missing, trapped. */
import { singularOf } from '../forms.js';
import { childOf, headOf, isNoun, isVerb, objectOf, subjectOf, type Tree } from '../tree.js';
import { isPerson } from './people.js';
import { BE } from './verbs.js';

/**
 * "61 dead", "left four dead", "the injured", "eleven are still missing", "people reported missing"; not "dead on
 * arrival" nor "missing documents".
 */
export function isState(tree: Tree, word: number): boolean {
  if (childOf(tree, word, 'obj') !== undefined) return false;
  if (isBehindThose(tree, word) || isTheNoun(tree, word)) return true;
  const label = tree.labels[word]!;
  if (label === 'amod' || label === 'compound') return isBeforePeople(tree, word);
  if (isCounted(tree, word)) return true;
  const who = whoIs(tree, word);
  return who !== undefined && isPerson(tree, who);
}

/** "61 dead", "people missing". */
function isBehindThose(tree: Tree, word: number): boolean {
  const label = tree.labels[word]!;
  return (
    (/^(?:CD|LS)$/.test(tree.tags[word - 1] ?? '') && !isNoun(tree, nextTo(tree, word))) ||
    ((label === 'amod' || label === 'acl') && headOf(tree, word) === word - 1)
  );
}

/** "the injured were", whatever the tree makes of it */
const isTheNoun = (tree: Tree, word: number): boolean =>
  tree.lower[word - 1] === 'the' && !/^(?:NN|JJ|CD|VB[GN]|HYPH|POS)/.test(tree.tags[nextTo(tree, word)]!);

/** The word behind it; of the last one, the word before. */
const nextTo = ({ tags }: Tree, word: number): number => (word + 1 < tags.length ? word + 1 : word - 1);

/** "trapped miners" */
const isBeforePeople = (tree: Tree, word: number): boolean =>
  tree.labels[word] === 'amod' &&
  CUT_OFF.has(tree.lower[word]!) &&
  headOf(tree, word) === nextTo(tree, word) &&
  isPerson(tree, nextTo(tree, word));
/** Before people these say what befell them: "trapped miners". */
const CUT_OFF = new Set(['trapped', 'stranded', 'missing']);

/** "The number of dead", "some 60 dead", "left four dead". */
const isCounted = (tree: Tree, word: number): boolean =>
  (tree.lower[word - 1] === 'of' && COUNTS.has(singularOf(tree.lower[word - 2] ?? ''))) ||
  childOf(tree, word, 'nummod') !== undefined ||
  /^(?:leav|left)/.test(tree.lower[headOf(tree, word) ?? word]!);
const COUNTS = new Set([
  'number',
  'count',
  'toll',
  'list',
  'hundred',
  'thousand',
  'dozen',
  'score',
  'family',
  'relative',
]);

/** Of whom it is said: "eleven are missing", "found eleven dead". */
function whoIs(tree: Tree, word: number): number | undefined {
  const { children, labels, lower } = tree;
  if (children[word]!.some((c) => labels[c] === 'cop' || (labels[c] === 'aux' && BE.has(lower[c]!))))
    return childOf(tree, word, 'nsubj');
  const over = headOf(tree, word);
  return labels[word] === 'xcomp' && over !== undefined && isVerb(tree, over)
    ? (objectOf(tree, over) ?? subjectOf(tree, over))
    : undefined;
}
