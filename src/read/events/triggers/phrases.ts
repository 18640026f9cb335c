/** The words of an entry, where a text has them. */
import type { Entry } from '../lexicon.js';
import type { Tree } from '../tree.js';

export function isAdjacent({ lower }: Tree, i: number, { words }: Entry): boolean {
  for (let k = 0; k < words.length; k++) if (lower[i + k] !== words[k]) return false;
  return true;
}

/** "called the search off" */
export const hasParticle = (tree: Tree, i: number, { words, form }: Entry): boolean =>
  form === 'verb' &&
  words.length === 2 &&
  tree.children[i]!.some((c) => tree.tags[c] === 'RP' && tree.lower[c] === words[1]);

/** "Signed up"; not "sentenced to up to ten years". Prices that "closed up three per cent" have none of their own. */
export const hasParticleOfItsOwn = ({ children, tags, lower }: Tree, verb: number): boolean =>
  children[verb]!.some((c) => tags[c] === 'RP' && lower[c] !== 'off' && lower[c - 1] !== 'to');

/** The noun of a noun entry: not the "on" of "raid on". */
export const nounOf = (i: number, { words }: Entry): number =>
  i + words.length - (words.length > 1 && PREPOSITIONS.has(words.at(-1)!) ? 2 : 1);
const PREPOSITIONS = new Set(['of', 'on', 'to', 'for', 'in', 'through']);
