/**
 * The grammar of a page as events ask it: who stands under whom, what a verb's subject and objects are. Words are
 * numbers into the grammar.
 */
import { IRREGULAR } from '../../lang/en/irregular.js';
import { grammarModels } from '../../model/models.js';
import type { Span } from '../../types.js';
import { type Grammar, toGrammar } from '../grammar/grammar.js';
import type { Page } from '../page.js';

export interface Tree {
  readonly grammar: Grammar;
  readonly lower: readonly string[];
  /** Tag of each word (Penn Treebank) and its label (Universal Dependencies). */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Children of each word, in order. */
  readonly children: readonly (readonly number[])[];
}

export function toTree(grammar: Grammar): Tree {
  const { words, heads } = grammar,
    models = grammarModels(),
    lower: string[] = [],
    tags: string[] = [],
    labels: string[] = [],
    children: number[][] = words.map(() => []);
  for (let w = 0; w < words.length; w++) {
    lower.push(words[w]!.text.toLowerCase().replaceAll('’', "'"));
    tags.push(models.tags.labels[grammar.tags[w]!] ?? '');
    labels.push(heads[w]! < 0 ? 'root' : (models.arcs.labels[grammar.labels[w]!] ?? ''));
    if (heads[w]! >= 0) children[heads[w]!]!.push(w);
  }
  return { grammar, lower, tags, labels, children };
}

export const grammarOf = (page: Page): Grammar => toGrammar(page, grammarModels());

export function childOf({ children, labels }: Tree, word: number, ...wanted: readonly string[]): number | undefined {
  for (const c of children[word]!) if (wanted.includes(labels[c]!)) return c;
  return undefined;
}
export const childrenOf = ({ children, labels }: Tree, word: number, label: string): number[] =>
  children[word]!.filter((c) => labels[c] === label);
export const headOf = ({ grammar }: Tree, word: number): number | undefined =>
  grammar.heads[word]! < 0 ? undefined : grammar.heads[word]!;
export const isVerb = ({ tags }: Tree, word: number): boolean => tags[word]!.startsWith('VB');
export const isNoun = ({ tags }: Tree, word: number): boolean => tags[word]!.startsWith('NN');
export const isPronoun = ({ tags }: Tree, word: number): boolean => /^(?:PRP|WP|WDT|EX|DT)/.test(tags[word]!);

/** Whether the sentence of a word ends in a question mark. */
export function isQuestion({ lower, grammar: { sentences } }: Tree, word: number): boolean {
  let last = word;
  while (last + 1 < lower.length && sentences[last + 1] === sentences[word]) last++;
  return lower.slice(Math.max(word, last - 1), last + 1).includes('?');
}

/**
 * "was shelled", "got shot", "the village shelled overnight", "39 bodies found", "schools were shut", which taggers
 * take for an adjective; not "has shelled".
 */
export function isPassive(tree: Tree, verb: number): boolean {
  if (tree.tags[verb] === 'JJ')
    return (
      PARTICIPLES.has(tree.lower[verb]!) &&
      childrenOf(tree, verb, 'cop')
        .concat(childrenOf(tree, verb, 'aux'))
        .some((a) => BE.has(tree.lower[a]!))
    );
  if (tree.tags[verb] !== 'VBN' && tree.tags[verb] !== 'VBD') return false;
  const aux = childrenOf(tree, verb, 'aux').map((a) => tree.lower[a]!);
  if (aux.some((a) => BE.has(a))) return true;
  return tree.tags[verb] === 'VBN' && !aux.length && childOf(tree, verb, 'obj') === undefined;
}
/** Past forms that are spelled in no regular way. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR).flatMap((forms) => forms.split(' ').filter((form) => !/(?:s|ing)$/.test(form))),
);
export const isPastForm = (word: string): boolean => PARTICIPLES.has(word);
const BE = new Set([
  'was',
  'were',
  'is',
  'are',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  'am',
  'got',
  'get',
  'gets',
  'getting',
]);

/**
 * Its own subject, or that of the verb it stands beside or under: "gunmen stormed in and shot …", "he threatened to
 * bomb …", "men who ambushed …".
 */
export function subjectOf(tree: Tree, verb: number): number | undefined {
  for (let at = verb, steps = 0; steps < 4; steps++) {
    const own = childOf(tree, at, 'nsubj') ?? numberBefore(tree, at),
      over = headOf(tree, at),
      label = tree.labels[at];
    if (own !== undefined && !/^W/.test(tree.tags[own]!) && tree.lower[own] !== 'that') return own;
    if (over === undefined) return undefined;
    if (label === 'acl')
      return (isNoun(tree, over) || isPronoun(tree, over)) && childOf(tree, at, 'mark') === undefined
        ? over
        : undefined;
    if (own !== undefined) return undefined;
    if (label === 'xcomp') {
      const asked = childOf(tree, over, 'obj', 'iobj');
      if (asked !== undefined && asked < at) return asked;
    }
    if (label !== 'xcomp' && label !== 'conj' && label !== 'advcl') return undefined;
    if (!isVerb(tree, over)) return undefined;
    if (label !== 'xcomp' && isPassive(tree, over) !== isPassive(tree, at)) return undefined;
    at = over;
  }
  return undefined;
}

/**
 * "Nine died and 14 were saved": the number right before its auxiliary, which the parser likes to join to what stands
 * before.
 */
function numberBefore({ tags, labels, children }: Tree, verb: number): number | undefined {
  const aux = children[verb]!.find((c) => labels[c] === 'aux');
  return aux !== undefined && aux > 0 && tags[aux - 1] === 'CD' && labels[aux - 1] === 'conj' ? aux - 1 : undefined;
}

/** The object, or what a passive verb's subject is: what it is done to. */
export function objectOf(tree: Tree, verb: number): number | undefined {
  if (isPassive(tree, verb)) return subjectOf(tree, verb);
  const own = childOf(tree, verb, 'obj');
  if (own !== undefined && !/^W/.test(tree.tags[own]!)) return own;
  const over = headOf(tree, verb);
  // "the strike that they carried out"
  if (tree.labels[verb] === 'acl' && over !== undefined && own !== undefined) return over;
  return misreadObject(tree, verb);
}

/** "blocked the bridge spanning the river": the parser likes to take the bridge for what spans. */
function misreadObject(tree: Tree, verb: number): number | undefined {
  for (const c of tree.children[verb]!)
    if (c > verb && tree.tags[c] === 'VBG' && (tree.labels[c] === 'advcl' || tree.labels[c] === 'ccomp')) {
      const subject = childOf(tree, c, 'nsubj');
      return subject !== undefined && subject > verb && c - subject === 1 ? subject : undefined;
    }
  return undefined;
}

/** What hangs on a word by one of these prepositions: "by", "against". */
export function under(tree: Tree, word: number, prepositions: ReadonlySet<string>): number | undefined {
  for (const c of tree.children[word]!)
    if ((tree.labels[c] === 'obl' || tree.labels[c] === 'nmod') && isBehind(tree, c, prepositions)) return c;
  return undefined;
}
function isBehind({ children, labels, lower }: Tree, word: number, prepositions: ReadonlySet<string>): boolean {
  for (const c of children[word]!) if (labels[c] === 'case' && prepositions.has(lower[c]!)) return true;
  return false;
}

/**
 * A noun with what stands before it and belongs to it, and with those it is joined to: "two army trucks and a car"
 * without "of the north".
 */
export function phraseOf(tree: Tree, noun: number): Span {
  const alone = bareOf(tree, noun),
    joined = childrenOf(tree, noun, 'conj').filter((c) => c > noun && isNoun(tree, c));
  return joined.length && joined.at(-1)! - noun < JOINED
    ? { start: alone.start, end: bareOf(tree, joined.at(-1)!).end }
    : alone;
}
/** Words between the first and the last of those joined: more is rarely one list. */
const JOINED = 12;

/** The same without those it is joined to. */
export function bareOf(tree: Tree, noun: number): Span {
  let first = noun,
    last = noun;
  const inside = (w: number): boolean => {
    for (let at: number | undefined = w, n = 0; at !== undefined && n < 6; n++) {
      if (at === noun) return true;
      const label = tree.labels[at]!;
      if (!PART.has(label) || tree.lower[at] === ',') return false;
      at = headOf(tree, at);
    }
    return false;
  };
  while (first > 0 && tree.grammar.sentences[first - 1] === tree.grammar.sentences[noun] && inside(first - 1)) first--;
  while (
    tree.labels[last + 1] === 'flat' &&
    tree.grammar.heads[last + 1]! >= first &&
    tree.grammar.heads[last + 1]! <= last
  )
    last++;
  while (
    first < noun &&
    LEADING.test(tree.tags[first]!) &&
    !(tree.lower[first] === 'at' && /^(?:least|most)$/.test(tree.lower[first + 1]!))
  )
    first++;
  const { words } = tree.grammar;
  return { start: words[first]!.start, end: words[last]!.end };
}
const LEADING = /^(?:DT|POS|IN|TO|[^A-Z].*|RP|RB)$/;
const PART = new Set(['compound', 'amod', 'nummod', 'flat', 'det', 'nmod', 'case', 'punct', 'advmod']);

/** The first word of the grammar that begins at the place or after it. */
export function wordFrom({ grammar: { words } }: Tree, offset: number): number {
  let low = 0,
    high = words.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (words[mid]!.start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
