/** Which sense of an event word its neighbours tell: another type, or no event at all. */
import { SAYING, SENSES } from '../../lang/en/event-senses.js';
import { nounForms, singularOf, verbForms } from './forms.js';
import { BUSINESS_OF, DOING_OF, type Entry, OTHER_SENSE } from './lexicon.js';
import { isIdiom } from './idioms.js';
import { childOf, headOf, isNoun, type Tree } from './tree.js';

/** The type of an entry among the words of its sentence, from `first` up to `last`. */
export function senseOf({ type, form, words }: Entry, tree: Tree, word: number, first: number, last: number): string {
  if (form === 'verb' && type === 'ASSAULT' && isWithWords(tree, word)) return 'ACCUSE';
  const senses = SENSE.get(words.length === 1 ? words[0]! : '');
  if (!senses) return type;
  for (const sense of senses)
    for (let i = first; i < last; i++) if (sense.beside.has(tree.lower[i]!)) return sense.type;
  for (const { report, against, type: other } of senses)
    if (report && isInReport(tree, report) && !isInReport(tree, against!)) return other;
  return type;
}

/** Any of some words, anywhere in the report: what it is about. */
function isInReport(tree: Tree, words: ReadonlySet<string>): boolean {
  const all = wordsIn(tree);
  for (const word of words) if (all.has(word)) return true;
  return false;
}
const KNOWN = new WeakMap<Tree, ReadonlySet<string>>();
function wordsIn(tree: Tree): ReadonlySet<string> {
  const known = KNOWN.get(tree) ?? new Set(tree.lower);
  KNOWN.set(tree, known);
  return known;
}

/** "Attacked her, saying …", "attacked him for his record". */
function isWithWords(tree: Tree, verb: number): boolean {
  if (!/^(?:attack|assail|slam|blast)/.test(tree.lower[verb]!)) return false;
  const object = childOf(tree, verb, 'obj'),
    { children, labels, lower, tags } = tree;
  if (children[verb]!.some((c) => labels[c] === 'advcl' && WITH_WORDS.has(lower[c]!))) return true;
  return (
    object !== undefined &&
    /^(?:NNP|PRP)/.test(tags[object]!) &&
    children[verb]!.some(
      (c) =>
        labels[c] === 'obl' &&
        children[c]!.some((p) => lower[p] === 'for' || lower[p] === 'over') &&
        !children[c]!.some((n) => labels[n] === 'nummod'),
    )
  );
}
const WITH_WORDS = new Set(SAYING.split('|'));
const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));
const SENSE = sensesByForm();
interface Sense {
  readonly type: string;
  readonly beside: ReadonlySet<string>;
  readonly report?: ReadonlySet<string>;
  readonly against?: ReadonlySet<string>;
}
function sensesByForm(): Map<string, Sense[]> {
  const map = new Map<string, Sense[]>();
  for (const { noun, type, beside, report, against = '' } of SENSES)
    for (const form of new Set([...nounForms(noun), ...verbForms(noun)]))
      (map.get(form) ?? map.set(form, []).get(form)!).push({
        type,
        beside: setOf(beside),
        ...(report && { report: setOf(report), against: setOf(against) }),
      });
  return map;
}

/** "meet a goal", "on the ballot", "an approach to diplomacy": another sense of the word. */
export function isOtherwise(tree: Tree, word: number, form: Entry['form']): boolean {
  const { lower, tags, labels, children } = tree,
    other = OTHER_SENSE.get(`${lower[word]!} ${lower[word + 1] ?? ''}`) ?? OTHER_SENSE.get(lower[word]!),
    business = BUSINESS_OF.get(lower[word]!);
  // "voted by 83 per cent", "how her members would vote"
  if (form === 'verb' && /^vot(?:e|ed)$/.test(lower[word]!)) return false;
  if (isIdiom(tree, word, form)) return true;
  if (business && form !== 'verb' && !isInReport(tree, business)) return true;
  if (form === 'verb') {
    const doing = DOING_OF.get(lower[word]!);
    if (doing && !isInReport(tree, doing)) return true;
  }
  const asks = form === 'verb' && /^(?:W|IN)/.test(tags[word + 1] ?? ''); // "questioned how …"
  if (!other) return false;
  const below = children[word]!.filter((c) => !isThat(tree, c));
  const near = [
    ...(word && !isThat(tree, word - 1) ? [word - 1] : []),
    ...(asks ? [word + 1] : []),
    ...below,
    headOf(tree, word) ?? word,
    ...below.flatMap((c) =>
      tags[c]!.startsWith('NN')
        ? children[c]!.filter((d) => labels[d] !== 'compound' || labels[c] !== 'nsubj' || lower[d] === '%')
        : [],
    ),
  ];
  for (const w of near)
    if (!isBehind(tree, w) && (other.has(lower[w]!) || other.has(singularOf(lower[w]!)))) return true;
  return false;
}
/** "Said that three were hurt" is no "that hurt". */
const isThat = ({ labels, lower }: Tree, word: number): boolean => labels[word] === 'mark' && lower[word] === 'that';
/** "Shot back", not "in the back". */
const isBehind = (tree: Tree, word: number): boolean => tree.lower[word] === 'back' && isNoun(tree, word);
