/**
 * Statements that render one act of saying, together. The strongest likeness first; no group may hold two different
 * things one report keeps apart.
 */
import { areOpen, NO_VERDICTS, type Verdicts } from '../rulings.js';
import {
  areDaysApart,
  closenessBetween,
  likenessOf,
  type Likeness,
  mayBeOne,
  SURE,
  weighedLikeness,
} from './sameness.js';
import type { Saying } from './sayings.js';
import { speakersOf } from './speakers.js';

export interface Group {
  readonly sayings: readonly Saying[];
  readonly likeness: Likeness | undefined;
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

/** A stem that stands in more statements than this says little and proposes no pair. */
const COMMONEST = 150;

/**
 * Every saying is in exactly one group; groups and their sayings in the order given. What a person ruled goes before
 * any likeness.
 */
export function groupSayings(sayings: readonly Saying[], verdicts: Verdicts<Saying> = NO_VERDICTS): Group[] {
  const candidates = findCandidates(sayings).filter(([a, b]) => mayBeOne(sayings[a]!, sayings[b]!)),
    isClosest = closestOf(sayings, candidates);
  const occasions = new Map<number, Saying[]>(),
    placesOf = (a: Saying, b: Saying) => a.place * sayings.length + b.place;
  const alone = candidates.map(([i, j]) => {
    const a = sayings[i]!,
      b = sayings[j]!,
      places = placesOf(a, b),
      ruled = likenessOf(a, b);
    const sure = ruled ?? weighedLikeness(a, b, false, isClosest(i, j));
    if (sure && sure.strength >= SURE && a.statement.speaker !== null)
      (occasions.get(places) ?? occasions.set(places, []).get(places)!).push(a, b);
    return { sure, ruled: ruled !== undefined };
  });
  const together = (a: Saying, b: Saying) =>
    occasions.get(placesOf(a, b))?.some((s) => isSpeakerOf(s, a) && isSpeakerOf(s, b)) ?? false;
  const links = candidates.flatMap(([i, j], k): Link[] => {
    const a = sayings[i]!,
      b = sayings[j]!,
      { sure, ruled } = alone[k]!,
      likeness = !ruled && together(a, b) ? weighedLikeness(a, b, true, isClosest(i, j)) : sure;
    return likeness ? [{ a: i, b: j, likeness }] : [];
  });
  const strength = new Map(links.map((l) => [l.a * sayings.length + l.b, l.likeness.strength]));
  const strengthOf = (i: number, j: number) =>
    strength.get(i < j ? i * sayings.length + j : j * sayings.length + i) ?? 0;
  links.sort((x, y) => y.likeness.strength - x.likeness.strength || x.a - y.a || x.b - y.b);
  const groupAt = sayings.map((_, i) => [i]),
    places = sayings.map((s) => s.place),
    days = sayings.map((s) => s.day);
  const reason = new Map<number[], Likeness>();
  const byVerdict = verdicts.together.map(
    ([a, b]): Link => ({ a: sayings.indexOf(a), b: sayings.indexOf(b), likeness: RULED }),
  );
  for (const { a, b, likeness: why } of [...byVerdict, ...links]) {
    const [left, right] = [groupAt[a]!, groupAt[b]!];
    if (left === right || (why !== RULED && keptApart(left, right)) || !areOpen(verdicts, left.map(at), right.map(at)))
      continue;
    const first = reason.get(left) ?? reason.get(right) ?? why;
    left.push(...right);
    for (const i of right) groupAt[i] = left;
    reason.set(left, first);
  }
  return [...new Set(groupAt)]
    .map((members) => ({
      sayings: members.sort((x, y) => x - y).map((i) => sayings[i]!),
      likeness: reason.get(members),
    }))
    .sort((x, y) => x.sayings[0]!.place - y.sayings[0]!.place || x.sayings[0]!.index - y.sayings[0]!.index);

  function at(i: number): Saying {
    return sayings[i]!;
  }

  /** Both quoted of the third; or retold of it, which is longer than both. */
  function arePieces(i: number, j: number, k: number): boolean {
    const least = [i, j].every(
      (p) => sayings[p]!.statement.form !== 'direct' && sayings[p]!.senses.size < sayings[k]!.senses.size,
    )
      ? Number.MIN_VALUE
      : SURE;
    return strengthOf(i, k) >= least && strengthOf(j, k) >= least;
  }

  /**
   * Two statements of one report that are not alike keep their groups apart, unless both are pieces of one longer
   * quotation elsewhere; so do two days that reports say.
   */
  function keptApart(left: readonly number[], right: readonly number[]): boolean {
    return left.some((i) =>
      right.some((j) =>
        places[i] === places[j]
          ? !strengthOf(i, j) &&
            ![...left, ...right].some((k) => sayings[k]!.statement.form === 'direct' && arePieces(i, j, k))
          : days[i] !== days[j] && areDaysApart(sayings[i]!.voice, sayings[j]!.voice),
      ),
    );
  }
}

const RULED: Likeness = { strength: Number.POSITIVE_INFINITY, by: 'ruling', why: 'a person ruled that they are one' };

/** Somebody with a name, or a description of three words ("a senior ministry official"): "officials" may be any. */
const isSpeakerOf = (of: Saying, s: Saying): boolean =>
  (of.entity !== undefined || of.speaker.size > 2) &&
  (of === s || speakersOf(of, s) === 'same' || (of.speaker.size > 2 && speakersOf(of, s) === 'like'));

/** Whether neither of two has a closer one, by its words, in the report of the other. Equals are all the closest. */
export function closestOf(
  sayings: readonly Saying[],
  candidates: readonly (readonly [number, number])[],
  closeTo = closenessBetween,
): (i: number, j: number) => boolean {
  const best = new Map<number, number>(),
    closeness = new Map<number, number>(),
    key = (i: number, of: number) => i * sayings.length + of;
  for (const [i, j] of candidates) {
    if (sayings[i]!.place === sayings[j]!.place) continue;
    const close = closeTo(sayings[i]!, sayings[j]!);
    if (close === 0) continue;
    closeness.set(key(i, j), close);
    for (const at of [key(i, sayings[j]!.place), key(j, sayings[i]!.place)])
      if (close > (best.get(at) ?? 0)) best.set(at, close);
  }
  return (i, j) => {
    const close = closeness.get(key(i, j));
    return (
      close !== undefined &&
      close === best.get(key(i, sayings[j]!.place)) &&
      close === best.get(key(j, sayings[i]!.place))
    );
  };
}

/** Pairs with two content words in common, or one that makes up a third of either. */
export function findCandidates(sayings: readonly Saying[]): (readonly [number, number])[] {
  const holding = new Map<string, number[]>();
  sayings.forEach((s, i) => {
    for (const stem of s.senses) (holding.get(stem) ?? holding.set(stem, []).get(stem)!).push(i);
  });
  const out: (readonly [number, number])[] = [],
    common = new Uint16Array(sayings.length);
  sayings.forEach((s, i) => {
    const met: number[] = [];
    for (const stem of s.senses) {
      const held = holding.get(stem)!;
      if (held.length <= COMMONEST) for (const j of held) if (j > i && common[j]!++ === 0) met.push(j);
    }
    for (const j of met) {
      if (common[j]! >= 2 || 3 * common[j]! >= Math.min(s.senses.size, sayings[j]!.senses.size)) out.push([i, j]);
      common[j] = 0;
    }
  });
  return out;
}
