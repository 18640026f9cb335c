/** Nouns that say an event only where it is somebody's, or somebody does it: "the board's decision", "made a promise". */
import { OWNED, OWNED_BY_SOMEBODY } from '../../../lang/en/event-nouns.js';
import { singularOf } from '../forms.js';
import { headOf, type Tree } from '../tree.js';
import { lightVerbOf } from './light-verbs.js';

export const lacksOwner = (tree: Tree, word: number): boolean =>
  MUST_BE_OWNED.has(singularOf(tree.lower[word]!)) && !isOwned(tree, word);
const MUST_BE_OWNED = new Set(OWNED.split('|'));

function isOwned(tree: Tree, word: number): boolean {
  if (isWhatSomethingIs(tree, word)) return false;
  const loosely = !BY_SOMEBODY.has(singularOf(tree.lower[word]!));
  if (loosely && /^(?:the|this|that)$/.test(tree.lower[word - 1] ?? '')) return true;
  if (lightVerbOf(tree, word) !== undefined) return true;
  for (const c of tree.children[word]!) if (isOwner(tree, word, c) || (loosely && isLooseOwner(tree, c))) return true;
  return false;
}
const BY_SOMEBODY = new Set(OWNED_BY_SOMEBODY.split('|'));

/** "Is a threat", "poses a threat". */
function isWhatSomethingIs(tree: Tree, word: number): boolean {
  const over = headOf(tree, word);
  return (
    (over !== undefined && STATES.has(tree.lower[over]!)) || tree.children[word]!.some((c) => tree.labels[c] === 'cop')
  );
}
const STATES = new Set([
  'pose',
  'poses',
  'posed',
  'posing',
  'become',
  'became',
  'becomes',
  'remain',
  'remains',
  'constitute',
  'constitutes',
  'represent',
  'represents',
  'feel',
  'feels',
  'felt',
]);

/** "The minister's", "of the board", "their", "that she made". */
const isOwner = (tree: Tree, noun: number, child: number): boolean =>
  tree.labels[child] === 'acl' ||
  (tree.labels[child] === 'nmod' && (child < noun || isWhose(tree, child))) ||
  tree.tags[child] === 'PRP$';

const isWhose = ({ children, lower }: Tree, word: number): boolean =>
  children[word]!.some((p) => lower[p] === 'of' || lower[p] === 'by' || lower[p] === 'from');

/** Not whose it is, but of what kind: "aid delivery", "fresh support". */
const isLooseOwner = (tree: Tree, child: number): boolean =>
  tree.labels[child] === 'compound' || tree.tags[child] === 'JJ' || tree.tags[child] === 'NNP';
