/**
 * Who is said to have done it in sentences that need not name the attack: "the Brigade claimed responsibility", "the
 * ministry blamed the Brigade", "police named the gunman as Tomas Rehn".
 */
import { ASSAILANTS, BLAMES, IDENTIFIES, TAKEN_ON, TAKES_ON } from '../../lang/en/participants.js';
import { singularOf, verbForms } from '../events/forms.js';
import { childrenOf, isNoun, isPassive, isVerb, objectOf, subjectOf, type Tree, under } from '../events/tree.js';

const forms = (verbs: string): ReadonlySet<string> => new Set(verbs.split('|').flatMap(verbForms));
const TAKES = forms(TAKES_ON),
  TAKEN = new Set(TAKEN_ON.split('|')),
  BLAMING = forms(BLAMES),
  NAMING = forms(IDENTIFIES),
  ATTACKING = new Set(ASSAILANTS.split(/\s+/));
const ON = new Set(['on', 'to']),
  NOT = new Set(['not', "n't", 'never']),
  NOBODY = new Set(['no', 'nobody', 'none', 'neither']);

/** Words that head those said to have done it → how it is said. `near`: by sentence, whether it has an attack. */
export function findAnswerable(tree: Tree, near: readonly boolean[]): Map<number, string> {
  const found = new Map<number, string>(),
    { sentences } = tree.grammar;
  const put = (word: number | undefined, how: string) => {
    if (word !== undefined && isNoun(tree, word) && !isNobody(tree, word) && !found.has(word)) found.set(word, how);
  };
  for (let word = 0; word < tree.tags.length; word++) {
    const lower = tree.lower[word]!;
    if (isAssailant(tree, word)) for (const name of childrenOf(tree, word, 'appos')) put(name, 'identified');
    if (!isVerb(tree, word) || isDenied(tree, word)) continue;
    const object = objectOf(tree, word),
      sentence = sentences[word]!;
    if (TAKES.has(lower) && object !== undefined && TAKEN.has(tree.lower[object]!) && !isPassive(tree, word))
      put(subjectOf(tree, word), 'claimed');
    else if (BLAMING.has(lower) && (near[sentence] || near[sentence - 1]))
      put(under(tree, word, ON) ?? (/^bl/.test(lower) ? object : undefined), 'blamed');
    else if (NAMING.has(lower) && object !== undefined && isAssailant(tree, object))
      put(nameAfterAs(tree, word), 'identified');
  }
  return found;
}

/** "as Tomas Rehn": the first name after the next "as", however it was parsed. */
function nameAfterAs({ lower, tags, grammar: { sentences } }: Tree, verb: number): number | undefined {
  for (let w = verb + 1; w < verb + NEAR && sentences[w] === sentences[verb]; w++)
    if (lower[w] === 'as') {
      for (let n = w + 1; n < w + NEAR && sentences[n] === sentences[verb]; n++)
        if (tags[n]!.startsWith('NNP')) return n;
      return undefined;
    }
  return undefined;
}
/** Words between the verb and "as", and between "as" and the name: "as 34-year-old Tomas Rehn". */
const NEAR = 8;

const isAssailant = (tree: Tree, word: number): boolean => ATTACKING.has(singularOf(tree.lower[word]!));

const isDenied = (tree: Tree, verb: number): boolean => tree.children[verb]!.some((c) => NOT.has(tree.lower[c]!));

/** "No group has claimed responsibility." */
const isNobody = (tree: Tree, word: number): boolean =>
  NOBODY.has(tree.lower[word]!) || tree.children[word]!.some((c) => NOBODY.has(tree.lower[c]!));
