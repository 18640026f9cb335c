/**
 * The weights by which two events are judged one: a logistic regression over pairs of events in one story of ECB+
 * train. Prints them for src/link/happenings/sameness.ts.
 */
import { type Trait, traitsOf, WEIGHTS } from '../src/link/happenings/sameness.js';
import { goldStories } from './gold-events.js';

const ROUNDS = 300,
  RATE = 3,
  MOMENTUM = 0.9,
  DECAY = 1e-4;

const traits = Object.keys(WEIGHTS) as Trait[];
const counts = new Map<string, { readonly at: readonly number[]; one: number; all: number }>();
for (const { events } of goldStories('train'))
  events.forEach(({ occurrence: a, right: x }, i) => {
    for (const { occurrence: b, right: y } of events.slice(i + 1)) {
      const found = traitsOf(a, b);
      // nothing that could make them one
      if (!found.some((t) => t === 'word' || t === 'sense' || t === 'type' || t === 'wordsBeside')) continue;
      const key = found.join(' '),
        entry =
          counts.get(key) ?? counts.set(key, { at: found.map((t) => traits.indexOf(t)), one: 0, all: 0 }).get(key)!;
      entry.all++;
      if (x === y) entry.one++;
    }
  });

const pairs = [...counts.values()],
  all = pairs.reduce((sum, p) => sum + p.all, 0);
const weights = new Float64Array(traits.length + 1),
  speed = new Float64Array(traits.length + 1);
for (let round = 0; round < ROUNDS; round++) {
  const slope = new Float64Array(weights.length);
  for (const { at, one, all: n } of pairs) {
    const said = 1 / (1 + Math.exp(-at.reduce((sum, t) => sum + weights[t]!, weights[traits.length]!))),
      error = (n * said - one) / all;
    for (const t of [...at, traits.length]) slope[t] = slope[t]! + error;
  }
  for (let t = 0; t < weights.length; t++) {
    speed[t] = MOMENTUM * speed[t]! + slope[t]! + DECAY * weights[t]!;
    weights[t] = weights[t]! - RATE * speed[t]!;
  }
}
console.log(`${all} pairs of ECB+ train, ${pairs.reduce((sum, p) => sum + p.one, 0)} of them one event`);
console.log(
  traits.map((t, i) => `${t}: ${Math.round(100 * weights[i]!)}`).join(', '),
  `ALONE: ${Math.round(100 * weights[traits.length]!)}`,
);
