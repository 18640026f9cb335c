/**
 * Idioms in which a word of events tells of none. Each is one manner of speaking; senses of words go by their
 * neighbours in senses.ts.
 */
import type { Entry } from './lexicon.js';
import { childOf, isPassive, type Tree, under } from './tree.js';

type Idiom = (tree: Tree, word: number, form: Entry['form']) => boolean;

const IDIOMS: readonly Idiom[] = [
  // "in search of a better life", "on the ballot"
  ({ lower }, w) => lower[w] === 'search' && lower[w - 1] === 'in',
  ({ lower }, w) => lower[w] === 'ballot' && lower[w - 1] === 'the' && lower[w - 2] === 'on',
  // "self-funding", not "re-opening"
  ({ lower }, w, form) => form === 'verb' && lower[w - 1] === '-' && !/^(?:re|co)$/.test(lower[w - 2] ?? ''),
  // "the weather is to blame"
  ({ lower }, w) =>
    lower[w] === 'blame' && lower[w - 1] === 'to' && /^(?:is|are|was|were|be)$/.test(lower[w - 2] ?? ''),
  // "in a bid to stop it", not "a bid to buy it"
  ({ lower }, w) => lower[w] === 'bid' && lower[w + 1] === 'to' && !BUYS.has(lower[w + 2] ?? ''),
  isForcedToBear,
  isRemaining,
  isTakenApart,
  isTakenUp,
];

export function isIdiom(tree: Tree, word: number, form: Entry['form']): boolean {
  for (const is of IDIOMS) if (is(tree, word, form)) return true;
  return false;
}

const BUYS = new Set(['buy', 'acquire', 'purchase', 'take', 'merge']);

/** "Were forced to wait", "to sell": by what happened. */
function isForcedToBear(tree: Tree, word: number): boolean {
  const { lower } = tree;
  return (
    /^(?:forc|compel|oblig)/.test(lower[word]!) &&
    lower[word + 1] === 'to' &&
    BEARS.has(lower[word + 2] ?? '') &&
    isPassive(tree, word) &&
    under(tree, word, BY) === undefined
  );
}

const BY = new Set(['by']);
const BEARS = new Set(
  `
  wait stay stand sit sleep queue walk work live rely use spend watch pay sell close cancel postpone delay suspend
  retire withdraw settle borrow cut rethink play start turn share buy choose raise abandon
`
    .trim()
    .split(/\s+/),
);

/** "The four firms left": those that are still there. */
function isRemaining(tree: Tree, word: number): boolean {
  return (
    tree.lower[word] === 'left' &&
    tree.labels[word] === 'acl' &&
    childOf(tree, word, 'xcomp', 'nsubj', 'obj') === undefined
  );
}

/** "Breaks down food", "broke down the walls between them"; doors and gates are broken down, and engines break down. */
function isTakenApart(tree: Tree, word: number): boolean {
  const { lower } = tree;
  if (!/^br(?:eak|oke)/.test(lower[word]!) || lower[word + 1] !== 'down') return false;
  const object = childOf(tree, word, 'obj');
  return object !== undefined && !/^(?:door|gate)s?$/.test(lower[object]!);
}

/** "Seized on the report"; not "was seized on Monday". */
function isTakenUp({ lower, labels, children }: Tree, word: number): boolean {
  return (
    /^seiz/.test(lower[word]!) &&
    /^(?:on|upon)$/.test(lower[word + 1] ?? '') &&
    !children[word]!.some((c) => labels[c] === 'aux' && BE.test(lower[c]!))
  );
}

const BE = /^(?:was|were|been|being|be)$/;
