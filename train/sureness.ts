/** Logistic regression by stochastic gradient descent with weight decay; rare features stay near nothing. */
import type { SurenessWeights } from '../src/read/attribution/sureness.js';
import { seeded, shuffled } from './conllu.js';

export interface Outcome { readonly features: readonly string[]; readonly right: boolean }

const EPOCHS = 20, RATE = 0.05, DECAY = 0.002;

export function fitted(outcomes: readonly Outcome[]): SurenessWeights {
  const weights = new Map<string, number>(), next = seeded(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { features, right } of shuffled(outcomes, next)) {
      const p = 1 / (1 + Math.exp(-features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0))), rate = RATE / (1 + epoch / 4);
      for (const f of features) { const w = weights.get(f) ?? 0; weights.set(f, w + rate * (Number(right) - p - DECAY * w)); }
    }
  return Object.fromEntries([...weights].filter(([, w]) => Math.abs(w) >= 0.05).sort(([a], [b]) => (a < b ? -1 : 1)).map(([f, w]) => [f, Math.round(w * 1000) / 1000]));
}
