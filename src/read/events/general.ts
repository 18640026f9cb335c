/**
 * What is said in general and tells of no single event: habits, rules, rights, what people may do. The tense above a
 * word and whom it is said of tell.
 */
import {
  ABILITIES,
  AGREED,
  AHEAD,
  ANYBODY,
  GOES_ON,
  KINDS_OF,
  NOW,
  OFTEN,
  PURPOSES,
  WHOEVER,
} from '../../lang/en/generalities.js';
import { singularOf } from './forms.js';
import type { Entry } from './lexicon.js';
import { childOf, headOf, isNoun, isPassive, isVerb, objectOf, subjectOf, type Tree } from './tree.js';

/** Of a sentence in the text; headings speak in the present of what happened. */
export const isInGeneral = (tree: Tree, word: number, { form, type }: Entry): boolean =>
  form === 'verb'
    ? !(type === 'REQUEST' && isPassive(tree, word)) && isHabit(tree, word, FORCE.has(type))
    : form === 'noun' && isKind(tree, word);

/** Force that is routine is force all the same: "guards routinely beat them". */
const FORCE = new Set(['ASSAULT', 'COERCE']);

/** "Countries must offer protection", "the right to refuse", "he often criticises her". */
function isHabit(tree: Tree, verb: number, isForce: boolean): boolean {
  const over = headOf(tree, verb),
    tense = tenseOf(tree, verb);
  if (
    tree.labels[verb] === 'acl' &&
    isInfinitive(tree, verb) &&
    over !== undefined &&
    ABILITIES.has(singularOf(tree.lower[over]!))
  )
    return true;
  if (isPurpose(tree, verb)) return true;
  if ((tense !== 'present' && tense !== 'modal') || isOfOneTime(tree, verb)) return false;
  if (!isForce && tree.children[verb]!.some((c) => tree.labels[c] === 'advmod' && OFTEN.has(tree.lower[c]!)))
    return true;
  const whom = isPassive(tree, verb) ? objectOf(tree, verb) : subjectOf(tree, verb);
  return whom === undefined
    ? (tree.labels[verb] === 'csubj' && over! > verb) ||
        (tree.labels[verb] === 'advcl' && tree.tags[verb] === 'VBG' && subjectless(tree, verb))
    : isAnybody(tree, whom);
}

/** "Designed to help people", "aims to build companies"; not "agreed to help", nor "to buy Brennick Mills". */
function isPurpose(tree: Tree, verb: number): boolean {
  const over = headOf(tree, verb),
    object = childOf(tree, verb, 'obj');
  return (
    PURPOSES.has(tree.lower[verb]!) &&
    over !== undefined &&
    isInfinitive(tree, verb) &&
    /^(?:acl|advcl|xcomp|conj)$/.test(tree.labels[verb]!) &&
    !AGREED.has(tree.lower[over]!) &&
    (object === undefined || ![object, ...tree.children[object]!].some((c) => /^(?:NNP|CD|PRP|\$)/.test(tree.tags[c]!)))
  );
}

/**
 * "Schools shut today", "schools are to open", "in our villages people die", "many drown in the flood", "students march
 * in Ostrel".
 */
const isOfOneTime = (tree: Tree, verb: number): boolean =>
  (tree.lower[verb - 1] === 'to' && IS.has(tree.lower[verb - 2] ?? '')) ||
  tree.children[verb]!.some(
    (c) =>
      NOW.has(tree.lower[c]!) || (tree.labels[c] === 'obl' && tree.children[c]!.some((o) => tree.tags[o] === 'PRP$')),
  );

const subjectless = (tree: Tree, verb: number): boolean => {
  const over = headOf(tree, verb);
  return over === undefined || subjectOf(tree, over) === undefined;
};

/** "Issues of migration", "warnings cost nothing", "people who get a loan"; not "after protests he left". */
function isKind(tree: Tree, noun: number): boolean {
  let first = noun;
  while (tree.labels[first] === 'conj' && headOf(tree, first) !== undefined) first = headOf(tree, first)!;
  const over = headOf(tree, first),
    label = tree.labels[first]!,
    clause = clauseOf(tree, noun);
  if (label === 'compound' || isNamed(tree, noun)) return false;
  if (
    tree.tags[noun] === 'NNS' &&
    childOf(tree, noun, 'det') === undefined &&
    tree.children[noun]!.some((c) => REPEATED.has(tree.lower[c]!))
  )
    return true;
  const article = childOf(tree, noun, 'det');
  if (
    article === undefined &&
    label === 'nmod' &&
    over !== undefined &&
    KINDS_OF.has(singularOf(tree.lower[over]!)) &&
    tree.children[first]!.some((c) => tree.lower[c] === 'of')
  )
    return true;
  if (
    clause === undefined ||
    GOES_ON.has(tree.lower[clause]!) ||
    AHEAD.has(tree.lower[clause]!) ||
    isOfOneTime(tree, clause)
  )
    return false;
  const tense = tenseOf(tree, noun),
    now = tense === 'present' || tense === 'modal',
    whom = label === 'nsubj' ? undefined : subjectOf(tree, clause);
  if (
    now &&
    label === 'obj' &&
    whom !== undefined &&
    isAnybody(tree, whom) &&
    (article === undefined || /^(?:an?|any)$/.test(tree.lower[article]!))
  )
    return true;
  if (!isBare(tree, noun)) return false;
  const plural = tree.tags[noun] === 'NNS';
  if (label === 'nsubj') return now && plural && over === clause;
  if (!plural && tree.children[noun]!.some((c) => tree.labels[c] === 'case')) return false;
  return (
    now && (childOf(tree, clause, 'nsubj', 'csubj') === undefined || (whom !== undefined && isAnybody(tree, whom)))
  );
}

/** "Frequent storms": as many as there are. */
const REPEATED = new Set(['frequent', 'common', 'rare', 'occasional', 'typical', 'seasonal']);

/** With a name, a number or an owner it is somebody's. */
const isNamed = (tree: Tree, noun: number): boolean =>
  tree.children[noun]!.some((c) => tree.labels[c] === 'nummod' || /^(?:PRP\$|NNP|CD|POS)/.test(tree.tags[c]!));

/** Without article, number, owner or name, and nothing behind it that says which. */
const isBare = (tree: Tree, noun: number): boolean =>
  !isNamed(tree, noun) && !tree.children[noun]!.some((c) => /^(?:det|nmod|acl|appos)$/.test(tree.labels[c]!));

/** "people", "any company", "an adult"; not "two people", "the company", "people in Ostrel". */
function isAnybody(tree: Tree, word: number): boolean {
  if (WHOEVER.has(tree.lower[word]!)) return true;
  const { children, labels, tags, lower } = tree;
  if (!isNoun(tree, word) || tags[word]!.startsWith('NNP') || !ANYBODY.has(singularOf(lower[word]!))) return false;
  const before = children[word]!.filter((c) => c < word);
  if (before.some((c) => labels[c] === 'nummod' || /^(?:PRP\$|NNP|CD|POS)/.test(tags[c]!) || labels[c] === 'nmod'))
    return false;
  const article = before.find((c) => labels[c] === 'det');
  return article === undefined
    ? (tags[word] === 'NNS' || lower[word] === 'people') && !before.some((c) => MANY.has(lower[c]!))
    : /^(?:any|every|each|all|most)$/.test(lower[article]!);
}

/** The verb or predicate whose clause a word stands in, the word itself if it is one. */
function clauseOf(tree: Tree, word: number): number | undefined {
  for (
    let at: number | undefined = headOf(tree, word), steps = 0;
    at !== undefined && steps < 6;
    at = headOf(tree, at), steps++
  )
    if (isVerb(tree, at) || childOf(tree, at, 'cop') !== undefined) return at;
  return undefined;
}

type Tense = 'past' | 'going' | 'will' | 'modal' | 'present' | 'none';

/** That of the nearest finite verb from the word upwards. */
export function tenseOf(tree: Tree, word: number): Tense {
  for (let at: number | undefined = word, steps = 0; at !== undefined && steps < 8; at = headOf(tree, at), steps++) {
    const beside = auxiliariesOf(tree, at);
    if (beside.some((w) => PAST.has(w))) return 'past';
    if (beside.some((w) => WILL.has(w))) return 'will';
    if (beside.some((w) => MODAL.has(w))) return 'modal';
    const tag = tree.tags[at]!,
      is = beside.some((w) => IS.has(w));
    if (tag === 'VBG' && is) return 'going';
    if (is || tag === 'VBZ' || tag === 'VBP' || beside.some((w) => w === 'do' || w === 'does')) return 'present';
    if (tag === 'VBD') return 'past';
  }
  return 'none';
}
function auxiliariesOf({ children, labels, lower }: Tree, word: number): string[] {
  const out: string[] = [];
  for (const c of children[word]!) if (labels[c] === 'aux' || labels[c] === 'cop') out.push(lower[c]!);
  return out;
}
const PAST = new Set("was were had has have 've did been got".split(' ')),
  WILL = new Set("will 'll shall wo".split(' '));
const MODAL = new Set("can could may might would should must ca ought need 'd".split(' ')),
  IS = new Set("is are am 's 're 'm".split(' ')),
  MANY = new Set('many some several dozens hundreds thousands'.split(' '));

const isInfinitive = ({ children, labels, lower }: Tree, word: number): boolean =>
  children[word]!.some((c) => labels[c] === 'mark' && lower[c] === 'to');
