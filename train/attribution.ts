/** Trains the cue and role models on articles with annotated attributions, beside what the rules say of the same articles. */
import { Features } from '../src/model/features.js';
import { bestRoles, ROLES, roleFeatures, stepFeatures, toWindow } from '../src/read/attribution/roles.js';
import { CUE_LABELS, cueFeatures } from '../src/read/attribution/cues.js';
import { type Roles, type View, wordsOf } from '../src/read/attribution/view.js';
import { seeded, shuffled } from './conllu.js';
import { Perceptron } from './perceptron.js';

export interface Example { readonly view: View; readonly gold: readonly Roles[] }

export function trainCues(examples: readonly Example[], epochs: number, seed: number): Perceptron {
  const model = new Perceptron(CUE_LABELS), f = new Features(), sums = new Float64Array(3), next = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let found = 0, made = 0, gold = 0;
    for (const { view, gold: attributions } of shuffled(examples, next)) {
      const want = new Uint8Array(view.grammar.words.length);
      for (const a of attributions) wordsOf(view.grammar, a.cue).forEach((w, i) => { want[w] = i === 0 ? 1 : 2; });
      let before = 0;
      for (let w = 0; w < want.length; w++) {
        if (w > 0 && view.grammar.sentences[w] !== view.grammar.sentences[w - 1]) before = 0;
        cueFeatures(f, view, w, before);
        model.score(f, sums);
        let best = 0;
        for (let k = 1; k < 3; k++) if (sums[k]! > sums[best]!) best = k;
        model.learn(f, want[w]!, best);
        if (best === 1) made++;
        if (want[w] === 1) { gold++; if (best === 1) found++; }
        before = best;
      }
    }
    console.error(`cues: epoch ${epoch + 1} of ${epochs}, ${found} of ${gold} begun rightly, ${made} begun`);
  }
  return model;
}

export function trainRoles(examples: readonly Example[], epochs: number, seed: number): Perceptron {
  const model = new Perceptron(ROLES), f = new Features(), next = seeded(seed);
  const score = (features: Features, sums: Int32Array | Float64Array) => model.score(features, sums as Float64Array);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0, all = 0;
    for (const { view, gold } of shuffled(examples, next)) {
      const cues = gold.map((a) => wordsOf(view.grammar, a.cue)), cueOf = new Map(cues.flatMap((cue, i) => cue.map((w) => [w, i] as const)));
      gold.forEach((a, i) => {
        const cue = cues[i]!;
        if (!cue.length) return;
        const win = toWindow(view, cue, (w) => (cueOf.get(w) ?? i) !== i), want = new Uint8Array(win.last - win.first);
        for (const [role, spans] of [[1, a.source], [2, a.content]] as const) for (const w of wordsOf(view.grammar, spans)) if (w >= win.first && w < win.last && !cue.includes(w)) want[w - win.first] = role;
        const { roles } = bestRoles(win, f, score);
        model.tick();
        let same = true;
        for (let k = 0; k < want.length; k++) {
          const w = win.first + k;
          if (roles[k] !== want[k] && !cue.includes(w)) { roleFeatures(f, win, w); model.adjust(f, want[k]!, 1); model.adjust(f, roles[k]!, -1); same = false; }
          const wantBefore = k > 0 ? want[k - 1]! : 0, roleBefore = k > 0 ? roles[k - 1]! : 0;
          if (roles[k] !== want[k] || wantBefore !== roleBefore) { stepFeatures(f, win, w, wantBefore); model.adjust(f, want[k]!, 1); stepFeatures(f, win, w, roleBefore); model.adjust(f, roles[k]!, -1); }
        }
        if (same) right++;
        all++;
      });
    }
    console.error(`roles: epoch ${epoch + 1} of ${epochs}, ${((100 * right) / all).toFixed(1)} % of training attributions whole`);
  }
  return model;
}
