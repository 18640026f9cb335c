/** Pairs of sayings that may be one, with their likeness: each by itself, then beside others of the same occasion. */
import { type Closest, closestOf, findCandidates, isClosest, type Pair } from './candidates.js';
import { likenessOf, mayBeOne, weighedLikeness } from './sameness.js';
import { type Likeness, SURE } from './sameness/likeness.js';
import type { Saying } from './sayings.js';
import { speakersOf } from './speakers.js';

/** Two sayings by index, the lesser first. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

/** A pair whatever else its speakers say. */
interface Alone {
  readonly pair: Pair;
  readonly likeness: Likeness | undefined;
  /** True where a rule tells and nothing is weighed. */
  readonly isByRule: boolean;
}

export function findLinks(sayings: readonly Saying[]): Link[] {
  const candidates = findCandidates(sayings).filter(([i, j]) => mayBeOne(sayings[i]!, sayings[j]!));
  const closest = closestOf(sayings, candidates);
  const alone = candidates.map((pair) => toAlone(sayings, pair, closest));
  const occasions = occasionsIn(sayings, alone);
  return alone.flatMap(({ pair, likeness: sure, isByRule }): Link[] => {
    const a = sayings[pair[0]]!;
    const b = sayings[pair[1]]!;
    const isAgain = !isByRule && onOneOccasion(occasions.get(placesOf(sayings, pair)), a, b);
    const likeness = isAgain ? weighedLikeness(a, b, true, isClosest(closest, pair)) : sure;
    return likeness ? [{ a: pair[0], b: pair[1], likeness }] : [];
  });
}

function toAlone(sayings: readonly Saying[], pair: Pair, closest: Closest): Alone {
  const a = sayings[pair[0]]!;
  const b = sayings[pair[1]]!;
  const ruled = likenessOf(a, b);
  return {
    pair,
    likeness: ruled ?? weighedLikeness(a, b, false, isClosest(closest, pair)),
    isByRule: ruled !== undefined,
  };
}

/** Two reports → the sayings that are surely one in both: whoever says one of them spoke on one occasion in both. */
type Occasions = ReadonlyMap<number, readonly Saying[]>;

function occasionsIn(sayings: readonly Saying[], alone: readonly Alone[]): Occasions {
  const occasions = new Map<number, Saying[]>();
  for (const { pair, likeness } of alone) {
    const a = sayings[pair[0]]!;
    if (!likeness || likeness.strength < SURE || a.statement.speaker === null) continue;
    const places = placesOf(sayings, pair);
    (occasions.get(places) ?? occasions.set(places, []).get(places)!).push(a, sayings[pair[1]]!);
  }
  return occasions;
}

/** One number for the two reports of a pair. */
const placesOf = (sayings: readonly Saying[], [i, j]: Pair): number =>
  sayings[i]!.place * sayings.length + sayings[j]!.place;

const onOneOccasion = (sure: readonly Saying[] | undefined, a: Saying, b: Saying): boolean =>
  sure?.some((s) => isSpeakerOf(s, a) && isSpeakerOf(s, b)) ?? false;

/** Somebody with a name, or a description of three words ("a senior ministry official"): "officials" may be any. */
const isSpeakerOf = (of: Saying, s: Saying): boolean =>
  (of.entity !== undefined || of.speaker.size > 2) &&
  (of === s || speakersOf(of, s) === 'same' || (of.speaker.size > 2 && speakersOf(of, s) === 'like'));
