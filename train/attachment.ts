/** How many words get the right head, and the right label with it: gold words and sentences, tags as predicted. */
import type { Network } from '../src/model/network.js';
import type { Tagger } from '../src/model/tagger.js';
import type { Sentence } from './conllu.js';

/** In per cent. */
export interface Attachment {
  readonly uas: number;
  readonly las: number;
}

export function attachment(tagger: Tagger, network: Network, sentences: readonly Sentence[]): Attachment {
  const trees = network.parse(sentences.map((s) => tagger.tag(s.words)));
  let uas = 0,
    las = 0,
    all = 0;
  sentences.forEach((s, n) => {
    const { heads, labels } = trees[n]!;
    s.heads.forEach((head, i) => {
      all++;
      if (heads[i] !== head) return;
      uas++;
      if (network.labels[labels[i]!] === s.labels[i]) las++;
    });
  });
  return { uas: (100 * uas) / all, las: (100 * las) / all };
}
