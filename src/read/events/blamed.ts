/**
 * Who is held to have done it, where the trigger itself has no doer: "was accused of the murder", "claimed
 * responsibility for the attack", "those behind the raid".
 */
import { headOf, isPassive, isVerb, objectOf, subjectOf, type Tree } from './tree.js';

const ANSWERABLE = new Set(
  `
  responsible guilty involved behind implicated suspected participated complicit suspects suspect perpetrators authors
  author
`
    .trim()
    .split(/\s+/),
);
const CLAIMED = new Set(['responsibility', 'credit', 'blame']);
const BLAMES = new Set(
  `
  accuse accuses accused accusing blame blames blamed blaming suspect suspects suspected charged convicted charge
  implicated
`
    .trim()
    .split(/\s+/),
);
const HANGS = new Set(['nmod', 'obl', 'advcl', 'acl', 'ccomp', 'xcomp']);

export function blamedFor(tree: Tree, trigger: number): number | undefined {
  const over = headOf(tree, trigger);
  if (over === undefined || !HANGS.has(tree.labels[trigger]!)) return undefined;
  const word = tree.lower[over]!;
  if (isVerb(tree, over) && BLAMES.has(word))
    return isPassive(tree, over) ? subjectOf(tree, over) : (objectOf(tree, over) ?? subjectOf(tree, over));
  // “for the attack” may hang on the noun or on the verb it is the object of.
  const claimed = isVerb(tree, over) ? objectOf(tree, over) : over;
  if (claimed !== undefined && CLAIMED.has(tree.lower[claimed]!)) {
    const verb = headOf(tree, claimed);
    return verb === undefined || !isVerb(tree, verb) || isPassive(tree, verb) ? undefined : subjectOf(tree, verb);
  }
  if (!ANSWERABLE.has(word)) return undefined;
  const held = headOf(tree, over);
  return tree.labels[over] === 'xcomp' && held !== undefined && isVerb(tree, held)
    ? objectOf(tree, held)
    : (subjectOf(tree, over) ?? (tree.labels[over] === 'amod' || tree.labels[over] === 'acl' ? held : undefined));
}
