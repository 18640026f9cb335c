/** Logistic regression by stochastic gradient descent with weight decay; rare features stay near nothing. */
import { seeded, shuffled } from './conllu.js';

export interface Outcome {
  readonly features: readonly string[];
  readonly right: boolean;
}

/** Chosen on PolNeAR's dev part, by the likelihood of what was right. */
const EPOCHS = 20,
  RATE = 0.02,
  DECAY = 0.01;
/** Features of fewer outcomes weigh nothing. */
const SELDOM = 5;

export function fitted(outcomes: readonly Outcome[]): { readonly [feature: string]: number } {
  const weights = new Map<string, number>(),
    next = seeded(1),
    counts = new Map<string, number>();
  for (const { features } of outcomes) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const seen = outcomes.map(({ features, right }) => ({
    right,
    features: features.filter((f) => counts.get(f)! >= SELDOM),
  }));
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { features, right } of shuffled(seen, next)) {
      const p = 1 / (1 + Math.exp(-features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0))),
        rate = RATE / (1 + epoch / 4);
      for (const f of features) {
        const w = weights.get(f) ?? 0;
        weights.set(f, w + rate * (Number(right) - p - DECAY * w));
      }
    }
  return Object.fromEntries(
    [...weights]
      .filter(([, w]) => Math.abs(w) >= 0.05)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([f, w]) => [f, Math.round(w * 100) / 100]),
  );
}
