/** What a naming hangs on, up to three words up: "members of the <front> attacked" */
import { headOf, isPassive, isVerb } from '../../events/tree.js';
import type { Scene } from '../scene.js';
import type { Seen } from './seen.js';
import { lemmaHash, relationOf } from './words.js';

const HIGHEST = 3;

/** @param lemma of its head, @param kind who it may be */
export function pathFeatures({ around, own }: Seen, scene: Scene, word: number, lemma: number, kind: number): void {
  const { tree, attackAt } = scene;
  let at = word;
  let path = 0;
  for (let step = 0; step < HIGHEST; step++) {
    const over = headOf(tree, at);
    if (over === undefined) {
      around.add(50, step, kind);
      return;
    }
    const governor = lemmaHash(tree.lower[over]!);
    const attack = attackAt.get(over);
    const passive = isVerb(tree, over) && isPassive(tree, over) ? 1 : 0;
    path = (Math.imul(path, 31) + relationOf(tree, at)) | 0;
    around.add(51, path, governor, passive);
    around.add(52, path, governor, kind);
    around.add(53, path, kind, passive);
    around.add(54, governor, step, kind);
    if (step === 0) own.add(55, governor, lemma);
    if (attack) {
      around.add(56, path, attack.type, kind);
      around.add(57, path, attack.lemma, passive);
      own.add(58, path, attack.type, lemma);
    }
    at = over;
  }
}
