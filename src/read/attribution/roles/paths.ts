/** The way through the tree from a cue to each word of its sentence. */
import type { View } from '../view.js';

export interface Paths {
  /** The way as one number: the branch's label, and how far up it leaves the cue's own. */
  readonly paths: Int32Array;
  /** The branch that the word lies on; -1 for none. */
  readonly regions: Int32Array;
}

/** Higher trees are followed no further. */
const HIGHEST = 60;
/** The way to a word that no way leads to. */
const NOWHERE = 9999;

export function pathsFrom({ grammar }: View, head: number, first: number, last: number): Paths {
  const { heads, labels, sentences } = grammar;
  const paths = new Int32Array(last - first);
  const regions = new Int32Array(last - first).fill(-1);
  const up = stepsUp(heads, head);
  for (let w = first; w < last; w++) {
    if (sentences[w] !== sentences[head]) continue;
    let x = w;
    let branch = -1;
    for (let depth = 0; x >= 0 && !up.has(x) && depth < HIGHEST; depth++) {
      branch = x;
      x = heads[x]!;
    }
    if (x < 0) {
      paths[w - first] = NOWHERE;
      continue;
    }
    const steps = up.get(x)!;
    const down = branch < 0 ? 60 : labels[branch]!;
    paths[w - first] =
      steps === 0 ? down + 1 : 1000 + Math.min(steps, 3) * 6400 + labels[below(heads, head, x)]! * 64 + down;
    regions[w - first] = branch;
  }
  return { paths, regions };
}

/** The cue's head and all above it, by how many steps up. */
function stepsUp(heads: Int32Array, head: number): ReadonlyMap<number, number> {
  const up = new Map<number, number>();
  for (let x = head, steps = 0; x >= 0 && steps < HIGHEST; x = heads[x]!, steps++) up.set(x, steps);
  return up;
}

/** The word on the way up from the head that hangs on `ancestor`. */
function below(heads: Int32Array, head: number, ancestor: number): number {
  let x = head;
  while (heads[x]! >= 0 && heads[x] !== ancestor) x = heads[x]!;
  return x;
}
