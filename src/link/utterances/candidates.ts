/** Which pairs of statements of two reports are compared at all, and which of them have no closer one. */
import { hash32 } from '../../text/hash.js';
import { once, onceOfWord } from '../once.js';
import type { Voice } from './sayings.js';

/** Places of two statements, each in the list of its report. */
export type Pair = readonly [number, number];

/** A sense that stands in more statements of a story than this says little and proposes no pair. */
const COMMONEST = 150;

/** Those of a story: the same set as long as they are the same. */
export function commonestIn(voices: readonly Voice[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  if (voices.length > COMMONEST)
    for (const { senses } of voices) for (const sense of senses) counts.set(sense, (counts.get(sense) ?? 0) + 1);
  return asSet(
    [...counts]
      .filter(([, n]) => n > COMMONEST)
      .map(([sense]) => sense)
      .sort()
      .join('\n'),
  );
}

const asSet = onceOfWord((lines): ReadonlySet<string> => new Set(lines ? lines.split('\n') : []));

/**
 * Pairs with two content words in common, or one that makes up a third of either. Of a report and itself each two once,
 * the lesser place first.
 */
export function findCandidates(a: readonly Voice[], b: readonly Voice[], commonest: ReadonlySet<string>): Pair[] {
  const common = new Map<number, number>(),
    theirs = sensesOf(b).holding;
  for (const sense of sharedSenses(a, b))
    if (!commonest.has(sense))
      for (const i of sensesOf(a).holding.get(sense)!)
        for (const j of theirs.get(sense)!)
          if (a !== b || i < j) common.set(i * b.length + j, (common.get(i * b.length + j) ?? 0) + 1);
  const out: Pair[] = [];
  for (const [at, n] of common) {
    const i = Math.floor(at / b.length),
      j = at % b.length;
    if (n >= 2 || 3 * n >= Math.min(a[i]!.senses.size, b[j]!.senses.size)) out.push([i, j]);
  }
  return out;
}

/** All senses of a report's statements, and of each the statements that have it, by their place in the list. */
interface Senses {
  readonly holding: ReadonlyMap<string, readonly number[]>;
  /** In order of their hashes, which are whole numbers: of most pairs of reports they tell that nothing is shared. */
  readonly all: readonly string[];
  readonly hashes: Int32Array;
}

const sensesOf = once((voices: readonly Voice[]): Senses => {
  const holding = new Map<string, number[]>();
  voices.forEach(({ senses }, i) => {
    senses.forEach((sense) => {
      (holding.get(sense) ?? holding.set(sense, []).get(sense)!).push(i);
    });
  });
  const hashed = [...holding.keys()]
    .map((sense) => ({ sense, hash: hash32(sense) | 0 }))
    .sort((x, y) => x.hash - y.hash);
  return { holding, all: hashed.map((h) => h.sense), hashes: Int32Array.from(hashed, (h) => h.hash) };
});

function sharedSenses(a: readonly Voice[], b: readonly Voice[]): readonly string[] {
  const ours = sensesOf(a),
    theirs = sensesOf(b);
  const shared: string[] = [];
  for (let i = 0, j = 0; i < ours.hashes.length && j < theirs.hashes.length; ) {
    const apart = ours.hashes[i]! - theirs.hashes[j]!;
    if (apart > 0) j++;
    else {
      if (apart === 0 && theirs.holding.has(ours.all[i]!)) shared.push(ours.all[i]!);
      i++;
    }
  }
  return shared;
}

/** How close pairs of two reports are, and how close the closest is that each statement has in the other report. */
export interface Closest {
  readonly width: number;
  readonly closeness: ReadonlyMap<number, number>;
  readonly first: ReadonlyMap<number, number>;
  readonly second: ReadonlyMap<number, number>;
}

/** Of two reports, not of one. @param closeTo 0 where no weight can make them one */
export function closestOf(
  a: readonly Voice[],
  b: readonly Voice[],
  candidates: readonly Pair[],
  closeTo: (a: Voice, b: Voice) => number,
): Closest {
  const closeness = new Map<number, number>(),
    first = new Map<number, number>(),
    second = new Map<number, number>();
  for (const [i, j] of candidates) {
    const close = closeTo(a[i]!, b[j]!);
    if (close === 0) continue;
    closeness.set(i * b.length + j, close);
    raise(first, i, close);
    raise(second, j, close);
  }
  return { width: b.length, closeness, first, second };
}

function raise(best: Map<number, number>, at: number, close: number): void {
  if (close > (best.get(at) ?? 0)) best.set(at, close);
}

/** Whether neither of two has a closer one, by its words, in the report of the other. Equals are all the closest. */
export function isClosest({ width, closeness, first, second }: Closest, [i, j]: Pair): boolean {
  const close = closeness.get(i * width + j);
  return close !== undefined && close === first.get(i) && close === second.get(j);
}
