/** Whom a pronoun may mean: everybody met who agrees with it, each with what the text has made of them so far. */
import type { Known } from '../mentions/known.js';
import { agrees, mayBe, type Met, nearestTo } from '../mentions/met.js';
import { type Place, RELATIONS } from './places.js';

export interface Candidate {
  readonly known: Known;
  /** The mention nearest before the pronoun. */
  readonly last: Met;
  /** How many others who agree were met since. */
  readonly recency: number;
  /** Mentions so far; how many others have more; the quarter that is of the most: 0 to 4. */
  readonly count: number;
  readonly rank: number;
  readonly quarter: number;
  /** What the last pronoun of the same kind meant. */
  readonly previous: boolean;
  /** The first of all who agree. */
  readonly first: boolean;
  /** A subject of the sentence before, or of this one. */
  readonly subjectBefore: boolean;
  readonly subjectHere: boolean;
  /**
   * How many clauses above the pronoun's verb the candidate is the subject: 0 of none, 1 of the same verb, 2 of the one
   * above …
   */
  readonly above: number;
  /** How many others who agree stand before its first mention in the sentence of its last. */
  readonly order: number;
  /** How well the gender fits: 0 the given name is of the other, 1 unknown, 2 the given name tells it, 3 known. */
  readonly fits: number;
  /** The rule would take it: the nearest sentence first, in it the subject. */
  readonly nearest: boolean;
  /** Said something in this sentence or the two before. */
  readonly spoke: boolean;
}

/** Whom to look for among the last that were met. */
const MEMORY = 400;

/**
 * Whose given name tells another gender is asked only where nobody else with a name is there: “Raj Tarn, 59, was hit as
 * she crossed”.
 */
export function findCandidates(met: readonly Met[], kind: 'he' | 'she', at: Place): Candidate[] {
  let others = false;
  for (let i = met.length - 1; i >= 0 && i >= met.length - MEMORY && !others; i--)
    others = met[i]!.known.named && agrees(kind, met[i]!.known);
  const fitting = others ? agrees : mayBe;
  const lasts = new Map<Known, Met>(),
    counts = new Map<Known, number>(),
    here = new Set<Known>(),
    before = new Set<Known>(),
    spoke = new Set<Known>(),
    above = new Map<Known, number>(),
    sentences = new Map<number, Known[]>();
  let previous: Known | undefined,
    first: Known | undefined,
    most = 0;
  for (let i = met.length - 1; i >= 0 && i >= met.length - MEMORY; i--) {
    const one = met[i]!,
      { known, sentence } = one;
    if (!fitting(kind, known)) continue;
    if (!lasts.has(known)) lasts.set(known, one);
    const count = (counts.get(known) ?? 0) + 1;
    counts.set(known, count);
    most = Math.max(most, count);
    if (one.kind === kind) previous ??= known;
    if (one.relation === RELATIONS.subject && sentence === at.sentence) here.add(known);
    if (one.relation === RELATIONS.subject && sentence === at.sentence - 1) before.add(known);
    if (one.relation === RELATIONS.subject && sentence === at.sentence && one.governors.length) {
      const up = at.governors.indexOf(one.governors[0]!) + 1;
      if (up) above.set(known, Math.min(up, above.get(known) ?? up));
    }
    if (sentence >= at.sentence - 3)
      sentences.set(sentence, [known, ...(sentences.get(sentence) ?? []).filter((other) => other !== known)]);
    if (one.speaks && sentence >= at.sentence - 2) spoke.add(known);
    first = known;
  }
  const nearest = nearestTo(met, kind, at);
  const candidates: Candidate[] = [];
  for (const [known, last] of lasts) {
    const count = counts.get(known)!;
    let rank = 0;
    for (const other of counts.values()) if (other > count) rank++;
    candidates.push({
      known,
      last,
      recency: candidates.length,
      count,
      rank,
      quarter: Math.floor((4 * count) / most),
      previous: known === previous,
      first: known === first,
      subjectHere: here.has(known),
      subjectBefore: before.has(known),
      above: above.get(known) ?? 0,
      order: Math.min(sentences.get(last.sentence)?.indexOf(known) ?? 3, 3),
      spoke: spoke.has(known),
      nearest: known === nearest,
      fits: known.gender ? 3 : known.given === kind ? 2 : known.given ? 0 : 1,
    });
  }
  return candidates;
}
