/** The name model over an article's words → spans with their kinds. */
import { Features } from '../../model/features.js';
import type { Linear } from '../../model/linear.js';
import { linkFeatures, nameFeatures } from './features.js';
import { bestLabels, type KindOfName, KINDS_OF_NAMES, LABELS } from './labels.js';
import type { NameWords } from './words.js';

/** Words `first` to `last` (excluded). */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly kind: KindOfName;
}

const COUNT = LABELS.length;

/** Finds an article's names by the model; keeps the sums of what follows what. */
export function findLearnedNames(model: Linear, words: NameWords): FoundName[] {
  const f = new Features(),
    sums = new Int32Array(COUNT),
    out: FoundName[] = [],
    kept = new Map<number, Int32Array>();
  const linksAt = (i: number): Int32Array => {
    const key = (words.lists[i]! * 64 + words.ruled[i]!) * 64 + words.tags[i]!;
    let links = kept.get(key);
    if (!links) {
      kept.set(key, (links = new Int32Array(COUNT * COUNT)));
      for (let before = 0; before < COUNT; before++) {
        linkFeatures(f, words, i, before);
        model.score(f, sums);
        links.set(sums, before * COUNT);
      }
    }
    return links;
  };
  for (const { row, first, last } of words.islands) {
    const length = last - first,
      own = new Int32Array(length * COUNT),
      links = new Int32Array(length * COUNT * COUNT);
    for (let i = 0; i < length; i++) {
      nameFeatures(f, words, row, first + i);
      model.score(f, sums);
      own.set(sums, i * COUNT);
      links.set(linksAt(first + i), i * COUNT * COUNT);
    }
    const labels = bestLabels(length, own, links);
    for (let i = 0; i < length; i++) {
      if (labels[i]! % 2 === 0) continue;
      let end = i + 1;
      while (end < length && labels[end] === labels[i]! + 1) end++;
      out.push({ first: first + i, last: first + end, kind: KINDS_OF_NAMES[(labels[i]! - 1) / 2]! });
    }
  }
  return out;
}
