/**
 * Pairs of sayings that may be one, with their likeness: each by itself, then beside others of the same occasion. All
 * of it hangs on the two reports alone, but for the words that a whole story speaks of.
 */
import { lastOf, once } from '../once.js';
import { type Closest, closestOf, commonestIn, findCandidates, isClosest, type Pair } from './candidates.js';
import { closenessBetween, likenessOf, mayBeOne, weighedLikeness } from './sameness.js';
import { type Likeness, SURE } from './sameness/likeness.js';
import type { Saying, Voice } from './sayings.js';
import { speakersOf } from './speakers.js';

/** Two sayings by index, the lesser first; between two reports by their places in these. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

/** What one report says; the same list as long as its voices are the same. */
type Voices = readonly Voice[];

/** In no order. @param sayings by report */
export function findLinks(sayings: readonly Saying[]): Link[] {
  const links: Link[] = [],
    reports = byReport(sayings),
    commonest = commonestIn(sayings);
  for (let r = 0; r < reports.length; r++) {
    const { first: x, voices } = reports[r]!,
      between = linksOf(voices, commonest);
    for (let s = r; s < reports.length; s++) {
      const { first: y, voices: others } = reports[s]!;
      let found = between.get(others);
      if (!found) between.set(others, (found = findBetween(voices, others, commonest)));
      for (const { a, b, likeness } of found) links.push({ a: x + a, b: y + b, likeness });
    }
  }
  return links;
}

/** @returns the index of the first with each */
function byReport(sayings: readonly Saying[]): { readonly first: number; readonly voices: Voices }[] {
  const reports: { first: number; voices: Voices }[] = [];
  for (let first = 0, end = 0; first < sayings.length; first = end) {
    while (sayings[end]?.place === sayings[first]!.place) end++;
    const voices = sayings.slice(first, end).map((s) => s.voice);
    reports.push({ first, voices: lastVoices(voices, '', () => voices) });
  }
  return reports;
}

const lastVoices = lastOf<Voice, Voices>();

/** Those known between a report and others; none where a word of both says little now, or does no more. */
function linksOf(a: Voices, commonest: ReadonlySet<string>): Map<Voices, readonly Link[]> {
  const known = knownOf(a),
    before = known.commonest;
  if (before && before !== commonest)
    for (const b of known.links.keys())
      if (hasOther(before, commonest, a, b) || hasOther(commonest, before, a, b)) known.links.delete(b);
  known.commonest = commonest;
  return known.links;
}

interface Known {
  commonest: ReadonlySet<string> | undefined;
  readonly links: Map<Voices, readonly Link[]>;
}

const knownOf = once((_: Voices): Known => ({ commonest: undefined, links: new Map() }));

const NO_LINKS: readonly Link[] = [];

/** A sense of one set that is not in the other, in both lists. */
function hasOther(one: ReadonlySet<string>, other: ReadonlySet<string>, a: Voices, b: Voices): boolean {
  for (const sense of one)
    if (!other.has(sense) && a.some((v) => v.senses.has(sense)) && b.some((v) => v.senses.has(sense))) return true;
  return false;
}

/** A pair whatever else its speakers say. */
interface Alone {
  readonly pair: Pair;
  readonly likeness: Likeness | undefined;
  /** True where a rule tells and nothing is weighed. */
  readonly isByRule: boolean;
}

function findBetween(a: Voices, b: Voices, commonest: ReadonlySet<string>): readonly Link[] {
  const candidates: Pair[] = [];
  for (const pair of findCandidates(a, b, commonest)) if (mayBeOne(a[pair[0]]!, b[pair[1]]!)) candidates.push(pair);
  if (!candidates.length) return NO_LINKS;
  const closest = closestOf(a, b, a === b ? [] : candidates, closenessBetween);
  const alone = candidates.map((pair) => toAlone(a, b, pair, closest)),
    sure = saidOnOneOccasion(a, b, alone);
  const links = alone.flatMap(({ pair, likeness: byItself, isByRule }): Link[] => {
    const [i, j] = pair;
    const isAgain = !isByRule && onOneOccasion(sure, a[i]!, b[j]!);
    const likeness = isAgain ? weighedLikeness(a[i]!, b[j]!, true, isClosest(closest, pair)) : byItself;
    return likeness ? [{ a: i, b: j, likeness }] : [];
  });
  return links.length ? links : NO_LINKS;
}

function toAlone(a: Voices, b: Voices, pair: Pair, closest: Closest): Alone {
  const [one, other] = [a[pair[0]]!, b[pair[1]]!],
    ruled = likenessOf(one, other);
  return {
    pair,
    likeness: ruled ?? weighedLikeness(one, other, false, isClosest(closest, pair)),
    isByRule: ruled !== undefined,
  };
}

/** What is surely one in both reports: whoever says one of them spoke on one occasion in both. */
const saidOnOneOccasion = (a: Voices, b: Voices, alone: readonly Alone[]): Voices =>
  alone.flatMap(({ pair: [i, j], likeness }) =>
    likeness && likeness.strength >= SURE && a[i]!.statement.speaker !== null ? [a[i]!, b[j]!] : [],
  );

const onOneOccasion = (sure: Voices, a: Voice, b: Voice): boolean =>
  sure.some((s) => isSpeakerOf(s, a) && isSpeakerOf(s, b));

/** Somebody with a name, or a description of three words ("a senior ministry official"): "officials" may be any. */
const isSpeakerOf = (of: Voice, s: Voice): boolean =>
  (of.entity !== undefined || of.speaker.size > 2) &&
  (of === s || speakersOf(of, s) === 'same' || (of.speaker.size > 2 && speakersOf(of, s) === 'like'));
