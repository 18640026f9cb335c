/** Which words are cues: each word outside, at the beginning of or inside one, from left to right. */
import type { Features } from '../../model/features.js';
import type { Linear } from '../../model/linear.js';
import { LONGEST_SENTENCE } from '../grammar/grammar.js';
import type { View } from './view.js';

export const CUE_LABELS = ['outside', 'begin', 'inside'] as const;

/** Number of the label `nsubj` and others need not be known: every label of a child is a feature. */
export function cueFeatures(f: Features, { grammar: g, quotes, children, mentions, ruleCues, blocks }: View, w: number, before: number): void {
  const { forms, tags, labels, heads, words } = g, n = words.length;
  const same = (x: number) => x >= 0 && x < n && g.sentences[x] === g.sentences[w];
  const lower = (x: number) => (same(x) ? forms[x]!.lower : 1), tag = (x: number) => (same(x) ? tags[x]! : 255);
  const me = lower(w), t = tag(w), head = heads[w]!, ruled = ruleCues[w]!;
  f.clear();
  f.add(0, 0); f.add(1, me); f.add(2, me, t); f.add(3, t); f.add(4, forms[w]!.suffix3); f.add(5, tag(w - 1), t, tag(w + 1));
  f.add(6, lower(w - 1)); f.add(7, lower(w + 1)); f.add(8, lower(w - 1), me); f.add(9, me, lower(w + 1)); f.add(10, lower(w - 2)); f.add(11, lower(w + 2)); f.add(12, tag(w + 1), tag(w + 2));
  f.add(13, labels[w]!); f.add(14, labels[w]!, me); f.add(15, labels[w]!, lower(head)); f.add(16, labels[w]!, tag(head));
  let subject = 0, clause = 0, actor = 0;
  for (const child of children[w]!) {
    f.add(17, labels[child]!, child < w ? 1 : 2); f.add(18, labels[child]!, me); f.add(19, labels[child]!, tag(child)); f.add(38, labels[child]!, mentions[child]!);
    if (child < w) { subject = labels[child]! + 1; actor = mentions[child]!; } else clause = labels[child]! + 1;
  }
  f.add(20, subject, clause); f.add(21, subject, clause, me); f.add(22, children[w]!.length); f.add(39, actor, me); f.add(40, mentions[w]!, me);
  const inside = quotes[w]! > 0 ? 1 : 0, left = quoteBeside(quotes, w, -1), right = quoteBeside(quotes, w, 1);
  f.add(23, inside, t); f.add(24, inside, me); f.add(25, inside, left, right); f.add(26, left, right, me);
  f.add(27, before); f.add(28, before, t); f.add(29, before, me); f.add(30, before, lower(w - 1));
  f.add(31, ruled); f.add(32, ruled, me); f.add(33, ruled, t, before); f.add(34, ruled, labels[w]!);
  f.add(35, same(w - 1) ? 1 : 0, me); f.add(36, blocks[w] === 0 ? 1 : 0, me); f.add(37, tag(head), tag(w - 1), t);
}

/** Words to the next quotation on one side: 1 to 4, 5 for none near. */
function quoteBeside(quotes: Int32Array, w: number, step: -1 | 1): number {
  for (let d = 1; d <= 4; d++) { const q = quotes[w + d * step]; if (q === undefined) break; if (q > 0 && q !== quotes[w]) return d; }
  return 5;
}

/** No prose has more cues in one sentence; what has is made to keep a reader busy. */
const MOST_CUES = 20;

/** A cue with how far its first word's sum for beginning one lies above the sum for being none, in steps of weights. */
export interface FoundCue { readonly words: readonly number[]; readonly margin: number }

/** `bias` is added to the sum for beginning a cue: what is missed costs more than what is later found unsure. */
export function findCues(view: View, model: Linear, f: Features, bias: number): FoundCue[] {
  const sums = new Int32Array(CUE_LABELS.length), cues: { words: number[]; margin: number }[] = [];
  const { words, sentences, firsts } = view.grammar;
  let before = 0, inSentence = 0;
  for (let w = 0; w < words.length; w++) {
    const s = sentences[w]!;
    if (w === firsts[s]) before = inSentence = 0;
    if (firsts[s + 1]! - firsts[s]! > LONGEST_SENTENCE || inSentence > MOST_CUES) continue;
    cueFeatures(f, view, w, before);
    model.score(f, sums);
    const margin = sums[1]! - sums[0]!;
    sums[1]! += bias;
    let best = 0;
    for (let k = 1; k < sums.length; k++) if ((k < 2 || before > 0) && sums[k]! > sums[best]!) best = k;
    if (best === 1) { cues.push({ words: [w], margin }); inSentence++; }
    else if (best === 2) cues.at(-1)!.words.push(w);
    before = best;
  }
  return cues;
}
