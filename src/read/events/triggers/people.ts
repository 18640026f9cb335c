/** Words that mean people, as those whom something befalls. */
import { PEOPLE } from '../../../lang/en/event-nouns.js';
import { PEOPLE as COUNTED_PEOPLE } from '../../../lang/en/measures.js';
import { PERSON_NOUNS } from '../../../lang/en/role-nouns.js';
import { NATIONALS } from '../../nationals.js';
import { singularOf } from '../forms.js';
import { headOf, isPassive, type Tree } from '../tree.js';

/** Anybody, pronouns and numbers too. */
export const isPerson = ({ lower, tags }: Tree, word: number): boolean =>
  (tags[word] === 'PRP' && lower[word] !== 'it') ||
  tags[word] === 'CD' ||
  tags[word]!.startsWith('NNP') ||
  WHO.has(singularOf(lower[word]!)) ||
  WHO.has(lower[word]!);
const WHO = new Set(PEOPLE.split('|'));

/** "Nurses", "the Kenyans". Pronouns are hit and pulled in ways of speaking. */
export const isFolk = ({ lower, tags }: Tree, word: number): boolean =>
  FOLK.has(lower[word]!) ||
  (!tags[word]!.startsWith('NNP') && FOLK.has(singularOf(lower[word]!))) ||
  NATIONALS.has(lower[word]!);
const FOLK: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS.split(/\s+/),
  ...[...COUNTED_PEOPLE].filter((word) => !/^(?:us|them|those|lives|others?)$/.test(word)),
]);

/** "Three had been beaten", "of those arrested, 29 were freed"; not "it holds 22". */
export const isSomeBefallen = (tree: Tree, word: number): boolean =>
  tree.tags[word] === 'CD' &&
  /^nsubj/.test(tree.labels[word]!) &&
  headOf(tree, word) !== undefined &&
  isPassive(tree, headOf(tree, word)!);
