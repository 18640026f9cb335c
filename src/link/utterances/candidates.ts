/** Which of all pairs of sayings are compared at all, and which of them have no closer one. */
import { closenessBetween } from './sameness.js';
import type { Saying } from './sayings.js';

/** Indices of two sayings, the lesser first. */
export type Pair = readonly [number, number];

/** A stem that stands in more statements than this says little and proposes no pair. */
const COMMONEST = 150;

/** Pairs with two content words in common, or one that makes up a third of either. */
export function findCandidates(sayings: readonly Saying[]): Pair[] {
  const holding = toHolding(sayings);
  const common = new Uint16Array(sayings.length);
  const out: Pair[] = [];
  for (const [i, s] of sayings.entries())
    for (const j of metBy(s, i, holding, common)) {
      if (common[j]! >= 2 || 3 * common[j]! >= Math.min(s.senses.size, sayings[j]!.senses.size)) out.push([i, j]);
      common[j] = 0;
    }
  return out;
}

/** Sense → the sayings that have it. */
function toHolding(sayings: readonly Saying[]): ReadonlyMap<string, readonly number[]> {
  const holding = new Map<string, number[]>();
  for (const [i, s] of sayings.entries())
    for (const sense of s.senses) (holding.get(sense) ?? holding.set(sense, []).get(sense)!).push(i);
  return holding;
}

/** Later sayings with a word of this one; how many words, is counted in `common`, which was all 0. */
function metBy(
  { senses }: Saying,
  i: number,
  holding: ReadonlyMap<string, readonly number[]>,
  common: Uint16Array,
): number[] {
  const met: number[] = [];
  for (const sense of senses) {
    const held = holding.get(sense)!;
    if (held.length <= COMMONEST) for (const j of held) if (j > i && common[j]!++ === 0) met.push(j);
  }
  return met;
}

/** How close pairs of two reports are, and how close the closest is that a saying has in each other report. */
export interface Closest {
  readonly sayings: readonly Saying[];
  readonly closeness: ReadonlyMap<number, number>;
  readonly best: ReadonlyMap<number, number>;
}

/** @param closeTo 0 where no weight can make them one */
export function closestOf(
  sayings: readonly Saying[],
  candidates: readonly Pair[],
  closeTo: (a: Saying, b: Saying) => number = closenessBetween,
): Closest {
  const closeness = new Map<number, number>();
  const best = new Map<number, number>();
  for (const [i, j] of candidates) {
    const [a, b] = [sayings[i]!, sayings[j]!];
    const close = a.place === b.place ? 0 : closeTo(a, b);
    if (close === 0) continue;
    closeness.set(i * sayings.length + j, close);
    raise(best, i * sayings.length + b.place, close);
    raise(best, j * sayings.length + a.place, close);
  }
  return { sayings, closeness, best };
}

function raise(best: Map<number, number>, at: number, close: number): void {
  if (close > (best.get(at) ?? 0)) best.set(at, close);
}

/** Whether neither of two has a closer one, by its words, in the report of the other. Equals are all the closest. */
export function isClosest({ sayings, closeness, best }: Closest, [i, j]: Pair): boolean {
  const close = closeness.get(i * sayings.length + j);
  return (
    close !== undefined &&
    close === best.get(i * sayings.length + sayings[j]!.place) &&
    close === best.get(j * sayings.length + sayings[i]!.place)
  );
}
