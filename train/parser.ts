/** Trains the parser with a dynamic oracle (Goldberg, Nivre 2013): after the first epoch it mostly follows its own moves and learns the way back. Tags are predicted ones. */
import { Features } from '../src/model/features.js';
import { greatest, toLinear } from '../src/model/linear.js';
import { greatestOf, LEFT, parseWords, RIGHT, SHIFT, State } from '../src/model/parser.js';
import type { Tagger } from '../src/model/tagger.js';
import { type Sentence, seeded, shuffled } from './conllu.js';
import { Perceptron } from './perceptron.js';

/** How often a wrong move is followed from the second epoch on, as in the paper. */
const EXPLORE = 0.9;

export function trainParser(tagged: readonly { readonly sentence: Sentence; readonly tagger: Tagger }[], epochs: number, seed: number): { readonly moves: Perceptron; readonly arcs: Perceptron } {
  const sentences = tagged.map((t) => t.sentence);
  const labels = [...new Set(sentences.flatMap((s) => s.labels))].sort(), number = new Map(labels.map((l, i) => [l, i]));
  const moves = new Perceptron(['shift', 'left', 'right']), arcs = new Perceptron(labels);
  const f = new Features(), moveSums = new Float64Array(3), arcSums = new Float64Array(labels.length), next = seeded(seed);
  const ready = tagged.map(({ sentence: s, tagger }) => ({ ...tagger.tag(s.words), heads: s.heads.map((h) => (h < 0 ? s.words.length : h)), labels: s.labels.map((l) => number.get(l)!) }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0, all = 0;
    for (const s of shuffled(ready, next)) {
      const state = new State(s.tags.length, s.forms, s.tags);
      while (!state.done) {
        state.moveFeatures(f);
        moves.score(f, moveSums);
        const costs = [SHIFT, LEFT, RIGHT].map((m) => (state.may(m) ? costOf(state, m, s.heads) : Number.POSITIVE_INFINITY)), least = Math.min(...costs), best = greatestOf(state, moveSums);
        const good = costs.reduce((found, cost, m) => (cost === least && (found < 0 || moveSums[m]! > moveSums[found]!) ? m : found), -1);
        moves.learn(f, good, costs[best] === least ? good : best);
        const move = costs[best] === least || (epoch > 0 && next() < EXPLORE) ? best : good;
        const arc = state.arcOf(move);
        let label = 0;
        if (arc) {
          state.labelFeatures(f, arc.head, arc.word);
          arcs.score(f, arcSums);
          label = greatest(arcSums);
          if (s.heads[arc.word] === arc.head) arcs.learn(f, s.labels[arc.word]!, label);
        }
        state.make(move, label);
      }
      s.heads.forEach((h, i) => { if (state.heads[i] === h && state.labels[i] === s.labels[i]! + 1) right++; all++; });
    }
    console.error(`parser: epoch ${epoch + 1} of ${epochs}, ${((100 * right) / all).toFixed(2)} % of training arcs`);
  }
  return { moves, arcs };
}

/** Gold arcs that can no longer be made after a move. */
function costOf(state: State, move: number, heads: readonly number[]): number {
  const { stack, next, length } = state, s0 = stack.at(-1)!;
  let cost = 0;
  if (move === SHIFT) {
    for (let k = 0; k < stack.length; k++) { if (heads[stack[k]!] === next) cost++; if (k < stack.length - 1 && heads[next] === stack[k]) cost++; }
    return cost;
  }
  for (let b = next; b < length; b++) if (heads[b] === s0) cost++;
  const head = heads[s0]!;
  if (move === LEFT ? head > next || head === stack.at(-2) : head >= next) cost++;
  return cost;
}

export interface Attachment { readonly uas: number; readonly las: number }

/** Labelled and unlabelled attachment, gold words and sentences, predicted tags, punctuation counted. */
export function attachment(tagger: Tagger, bytes: { readonly moves: Uint8Array; readonly arcs: Uint8Array }, sentences: readonly Sentence[]): Attachment {
  const moves = toLinear(bytes.moves), arcs = toLinear(bytes.arcs), f = new Features(), moveSums = new Int32Array(moves.labels.length), arcSums = new Int32Array(arcs.labels.length);
  let uas = 0, las = 0, all = 0;
  for (const s of sentences) {
    const { forms, tags } = tagger.tag(s.words), tree = parseWords(moves, arcs, forms, tags, f, moveSums, arcSums);
    s.heads.forEach((h, i) => {
      all++;
      if (tree.heads[i] !== (h < 0 ? s.words.length : h)) return;
      uas++;
      if (arcs.labels[tree.labels[i]! - 1] === s.labels[i]) las++;
    });
  }
  return { uas: (100 * uas) / all, las: (100 * las) / all };
}
