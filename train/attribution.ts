/** Trains the model of cues on articles with annotated attributions, beside what the rules say of the same articles. */
import { Features } from '../src/model/features.js';
import { MOST_FEATURES, stepFeatures, wordFeatures } from '../src/read/attribution/cue-features.js';
import { CUE_LABELS, canBegin } from '../src/read/attribution/cues.js';
import { type Roles, type View, wordsOf } from '../src/read/attribution/view.js';
import type { Span } from '../src/types.js';
import { seeded, shuffled } from './conllu.js';
import { Logistic, Numbering } from './logistic.js';

/** `setAside`: what the annotator left out, such as boilerplate. */
export interface Example {
  readonly view: View;
  readonly gold: readonly Roles[];
  readonly setAside: readonly Span[];
}

/** A word as the cue model sees it: its features' numbers, those of the step from the word before, and its label. */
interface Words {
  readonly rows: Int32Array;
  readonly ends: Int32Array;
  readonly labels: Uint8Array;
}

export function trainCues(examples: readonly Example[], epochs: number, seed: number): Logistic {
  const numbering = new Numbering(),
    seen = examples.map((e) => toWords(e, numbering)).map((words) => withoutSeldom(words, numbering));
  const model = new Logistic(CUE_LABELS, numbering),
    next = seeded(seed),
    rows = new Int32Array(MOST_FEATURES);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const words of shuffled(seen, next))
      for (let w = 0, at = 0; w < words.labels.length; at = words.ends[w++]!) {
        const own = words.rows.subarray(at, words.ends[w]!);
        if (!own.length) continue;
        rows.set(own);
        model.learn(rows, own.length, words.labels[w]!, next);
      }
    console.error(`cues: epoch ${epoch + 1} of ${epochs}`);
  }
  return model;
}

/** Words that can begin no cue, and those that the annotator set aside, have no features and are passed over. */
function toWords({ view, gold, setAside }: Example, numbering: Numbering): Words {
  const n = view.grammar.words.length,
    labels = new Uint8Array(n),
    ends = new Int32Array(n),
    rows: number[] = [],
    f = new Features(MOST_FEATURES);
  for (const a of gold)
    wordsOf(view.grammar, a.cue).forEach((w, i) => {
      labels[w] = i === 0 ? 1 : 2;
    });
  const passed = new Set(wordsOf(view.grammar, setAside));
  for (let w = 0; w < n; w++) {
    const before = w > 0 && view.grammar.sentences[w] === view.grammar.sentences[w - 1] ? labels[w - 1]! : 0;
    if (!passed.has(w) && (before > 0 || canBegin(view, w))) {
      f.clear();
      wordFeatures(f, view, w);
      stepFeatures(f, view, w, before);
      for (let i = 0; i < f.count; i++) rows.push(numbering.seen(f.values[i]!));
    }
    ends[w] = rows.length;
  }
  return { rows: Int32Array.from(rows), ends, labels };
}

function withoutSeldom({ rows, ends, labels }: Words, numbering: Numbering): Words {
  const kept = new Int32Array(rows.length),
    keptEnds = new Int32Array(ends.length);
  let at = 0;
  for (let w = 0, i = 0; w < ends.length; w++) {
    for (; i < ends[w]!; i++) if (!numbering.isSeldom(rows[i]!)) kept[at++] = rows[i]!;
    keptEnds[w] = at;
  }
  return { rows: kept.slice(0, at), ends: keptEnds, labels };
}
