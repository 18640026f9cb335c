/** Words that say an event because the same report tells it elsewhere more fully. */
import { singularOf } from '../forms.js';
import { ANY_BUSINESS, ENTRIES, type Entry, SENSES_OF } from '../lexicon.js';
import { childOf, isNoun, objectOf, type Tree } from '../tree.js';
import type { Fitting } from './entries.js';
import { isEventNoun } from './nouns.js';
import { isEventVerb } from './verbs.js';

/** The type of each word whose sense its objects decide, where the report told it of one type only. */
export function settledBy(told: readonly { readonly base: string; readonly type: string }[]): Map<string, string> {
  const typesOf = new Map<string, Set<string>>();
  for (const { base, type } of told) (typesOf.get(base) ?? typesOf.set(base, new Set()).get(base)!).add(type);
  const settled = new Map<string, string>();
  for (const [base, [type, ...others]] of typesOf)
    if (!others.length && maySettle(base, type!)) settled.set(base, type!);
  return settled;
}

function maySettle(base: string, type: string): boolean {
  const senses = SENSES_OF.get(base);
  return senses !== undefined && senses.size < MANY_SENSES && senses.has(type);
}
/** Words that say more things than that say another at every turn. */
const MANY_SENSES = 4;

/**
 * "They freed nine captives. The release …": what a word said once with its object it says again where nothing stands
 * beside it that says otherwise.
 */
export function toldAgainAt(tree: Tree, i: number, settled: ReadonlyMap<string, string>): Fitting | undefined {
  for (const entry of ENTRIES.get(tree.lower[i]!) ?? []) {
    if (!entry.objects || entry.words.length > 1 || settled.get(entry.base) !== entry.type) continue;
    if (entry.form === 'noun' ? isTheSame(tree, i) : isDoneAgain(tree, i, entry)) return { entry, objects: [] };
  }
  return undefined;
}

/** "The release", not "the release of the report". */
const isTheSame = (tree: Tree, noun: number): boolean =>
  isEventNoun(tree, noun) &&
  DEFINITE.has(tree.lower[noun - 1] ?? '') &&
  !tree.children[noun]!.some((c) => tree.labels[c] === 'nmod');
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her']);

/** "Freed Ida Brand". */
function isDoneAgain(tree: Tree, verb: number, { form, base }: Entry): boolean {
  if (form !== 'verb' || ANY_BUSINESS.has(base) || !isEventVerb(tree, verb)) return false;
  const object = objectOf(tree, verb);
  return (
    object !== undefined &&
    tree.tags[object]!.startsWith('NNP') &&
    childOf(tree, verb, 'ccomp', 'parataxis') === undefined
  );
}

/** "Quake mud", "recount plea": before another noun of a headline stands what the text below tells of. */
export function toldBelowAt(tree: Tree, i: number, told: ReadonlySet<string>): Fitting | undefined {
  if (tree.labels[i] !== 'compound' || !isNoun(tree, i) || !told.has(singularOf(tree.lower[i]!))) return undefined;
  const entry = ENTRIES.get(tree.lower[i]!)?.find(isNounAlone);
  return entry && { entry, objects: [] };
}

const isNounAlone = ({ form, words, objects }: Entry): boolean => form === 'noun' && words.length === 1 && !objects;
