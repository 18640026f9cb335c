/** The verb that only says that a noun took place: "carried out a strike", "a strike was launched". */
import { LIGHT } from '../lexicon.js';
import { headOf, isPassive, isVerb, type Tree } from '../tree.js';

export function lightVerbOf(tree: Tree, noun: number): number | undefined {
  const over = headOf(tree, noun);
  if (over === undefined || !isVerb(tree, over) || !LIGHT.has(tree.lower[over]!)) return undefined;
  const label = tree.labels[noun];
  return label === 'obj' || (label === 'nsubj' && isPassive(tree, over)) ? over : undefined;
}
