/**
 * Trains the cue and role models on articles with annotated attributions, beside what the rules say of the same
 * articles.
 */
import { Features } from '../src/model/features.js';
import { bestRoles, ROLES } from '../src/read/attribution/roles.js';
import { stepFeatures as roleSteps } from '../src/read/attribution/roles/step-features.js';
import { toWindow } from '../src/read/attribution/roles/window.js';
import { roleFeatures } from '../src/read/attribution/roles/word-features.js';
import { MOST_FEATURES, stepFeatures, wordFeatures } from '../src/read/attribution/cue-features.js';
import { CUE_LABELS, canBegin } from '../src/read/attribution/cues.js';
import { type Roles, type View, wordsOf } from '../src/read/attribution/view.js';
import type { Span } from '../src/types.js';
import { seeded, shuffled } from './conllu.js';
import { Logistic, Numbering } from './logistic.js';
import { Perceptron } from './perceptron.js';

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

export function trainRoles(examples: readonly Example[], epochs: number, seed: number): Perceptron {
  const model = new Perceptron(ROLES),
    f = new Features(),
    next = seeded(seed);
  const score = (features: Features, sums: Int32Array | Float64Array) => model.score(features, sums as Float64Array);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0,
      all = 0;
    for (const { view, gold } of shuffled(examples, next)) {
      const cues = gold.map((a) => wordsOf(view.grammar, a.cue)),
        cueOf = new Map(cues.flatMap((cue, i) => cue.map((w) => [w, i] as const)));
      gold.forEach((a, i) => {
        const cue = cues[i]!;
        if (!cue.length) return;
        const win = toWindow(view, cue, (w) => (cueOf.get(w) ?? i) !== i),
          want = new Uint8Array(win.last - win.first);
        for (const [role, spans] of [
          [1, a.source],
          [2, a.content],
        ] as const)
          for (const w of wordsOf(view.grammar, spans))
            if (w >= win.first && w < win.last && !cue.includes(w)) want[w - win.first] = role;
        const { roles } = bestRoles(win, f, score);
        model.tick();
        let same = true;
        for (let k = 0; k < want.length; k++) {
          const w = win.first + k;
          if (roles[k] !== want[k] && !cue.includes(w)) {
            roleFeatures(f, win, w);
            model.adjust(f, want[k]!, 1);
            model.adjust(f, roles[k]!, -1);
            same = false;
          }
          const wantBefore = k > 0 ? want[k - 1]! : 0,
            roleBefore = k > 0 ? roles[k - 1]! : 0;
          if (roles[k] !== want[k] || wantBefore !== roleBefore) {
            roleSteps(f, win, w, wantBefore);
            model.adjust(f, want[k]!, 1);
            roleSteps(f, win, w, roleBefore);
            model.adjust(f, roles[k]!, -1);
          }
        }
        if (same) right++;
        all++;
      });
    }
    console.error(
      `roles: epoch ${epoch + 1} of ${epochs}, ${((100 * right) / all).toFixed(1)} % of training attributions whole`,
    );
  }
  return model;
}
