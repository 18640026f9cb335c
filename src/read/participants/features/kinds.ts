/** Who a naming may be, by the type of its name or the lists its noun is on. */
import { ARMED, ASSAILANTS, HIT, THINGS } from '../../../lang/en/participants.js';
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../../lang/en/role-nouns.js';
import type { Span } from '../../../types.js';
import { singularOf } from '../../events/forms.js';
import type { Tree } from '../../events/tree.js';
import type { Naming } from '../candidates.js';
import { wordsWithin } from './words.js';

const TYPES = ['person', 'organization', 'place', 'group', 'vessel', 'other'];
const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const PEOPLE = wordSet(PERSON_NOUNS);
const GROUPS = wordSet(GROUP_NOUNS);
const BODIES = wordSet(BODY_NOUNS);
const ATTACKING = wordSet(ASSAILANTS);
const MAY_BE_ARMED = wordSet(ARMED);
const ARE_HIT = wordSet(HIT);
const HITTABLE = wordSet(THINGS);

/**
 * Who it is: the type of a name, or of a noun its list; and whether its head or role is one that attacks, is armed, is
 * hit.
 */
export function kindOf(tree: Tree, head: string, { mention }: Naming): number {
  const one = singularOf(head);
  const names = [one, head, ...(mention?.role ? singularsIn(tree, mention.role) : [])];
  const lists =
    (isAmong(ATTACKING, names) ? 16 : 0) +
    (isAmong(MAY_BE_ARMED, names) ? 32 : 0) +
    (isAmong(ARE_HIT, names) ? 64 : 0) +
    (HITTABLE.has(one) ? 128 : 0);
  return lists + (mention ? TYPES.indexOf(mention.type) + 1 : 8 + kindOfNoun(one, head));
}

const kindOfNoun = (one: string, head: string): number =>
  (PEOPLE.has(one) || PEOPLE.has(head) ? 1 : 0) +
  (GROUPS.has(one) || GROUPS.has(head) ? 2 : 0) +
  (BODIES.has(one) ? 4 : 0);

const singularsIn = (tree: Tree, role: Span): string[] =>
  Array.from(wordsWithin(tree, role), (w) => singularOf(tree.lower[w]!));

function isAmong(list: ReadonlySet<string>, words: readonly string[]): boolean {
  for (const word of words) if (list.has(word)) return true;
  return false;
}
