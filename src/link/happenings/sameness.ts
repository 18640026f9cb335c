/**
 * Whether two events of two reports are one, and why. What is known of both may forbid it; where nothing does, what
 * they have in common is weighed, because reports name those taking part in many ways ("police", "officers", "two men
 * in uniform") and a difference of words proves little.
 */
import type { Standing, When } from '../../types.js';
import { instantOf } from '../report.js';
import { sharedBy } from '../shared-words.js';
import { stemOf } from '../utterances/stems.js';
import type { Occurrence, Part } from './occurrences.js';

/** What two events have or lack in common. */
export type Trait =
  | 'word'
  | 'sense'
  | 'type'
  | 'agent'
  | 'patient'
  | 'wordsBeside'
  | 'manyWordsBeside'
  | 'noName'
  | 'otherNumbers'
  | 'saying'
  | 'wordAndBeside'
  | 'senseAndBeside';

/**
 * Hundredths of a logit each; `ALONE` is what speaks against any two being one. A logistic regression over pairs of
 * events in one story of ECB+ train, made again by `npm run train -- happenings`.
 */
export const WEIGHTS: { readonly [T in Trait]: number } = {
  word: 354,
  sense: 347,
  type: 135,
  agent: 41,
  patient: 130,
  wordsBeside: 9,
  manyWordsBeside: 26,
  noName: 17,
  otherNumbers: -4,
  saying: -11,
  wordAndBeside: 15,
  senseAndBeside: 31,
};
export const ALONE = -290;

/** Chosen on ECB+ train, where the groups that it makes are best. */
export const ENOUGH = -20;

const TRAITS = Object.keys(WEIGHTS) as readonly Trait[];

/** Each trait as a bit, and what any of them come to together: likenesses are asked of a hundred thousand pairs. */
const BIT = Object.fromEntries(TRAITS.map((trait, k) => [trait, 1 << k])) as { readonly [T in Trait]: number };
const SUMS = Int32Array.from({ length: 1 << TRAITS.length }, (_, bits) =>
  TRAITS.reduce((sum, trait) => sum + (bits & BIT[trait] ? WEIGHTS[trait] : 0), ALONE),
);

/** Hundredths of a logit; above `ENOUGH` the two are one, below it two. Symmetric. */
export const likenessOf = (a: Occurrence, b: Occurrence): number => SUMS[bitsOf(a, b)]!;

/**
 * What two of one type, and of no one sense, that befell others can come to at most: too little, so most pairs need not
 * be weighed.
 */
const OF_TYPE_ALONE = TRAITS.reduce(
  (sum, trait) =>
    trait === 'word' || trait === 'sense' || trait === 'patient' || trait === 'wordAndBeside'
      ? sum
      : sum + Math.max(0, WEIGHTS[trait]),
  ALONE,
);
export const mayBeAlike = (a: Occurrence, b: Occurrence): boolean =>
  OF_TYPE_ALONE > ENOUGH || (a.sense !== '' && a.sense === b.sense) || meet(a.patient, b.patient);

export function traitsOf(a: Occurrence, b: Occurrence): Trait[] {
  const bits = bitsOf(a, b);
  return TRAITS.filter((trait) => bits & BIT[trait]);
}

function bitsOf(a: Occurrence, b: Occurrence): number {
  const word = a.trigger !== '' && a.trigger === b.trigger,
    sense = !word && a.sense !== '' && a.sense === b.sense,
    type = !word && !sense && a.type === b.type && a.type !== 'OTHER';
  const beside = sharedBy(a.near, b.near),
    agent = meet(a.agent, b.agent);
  return (
    (word ? BIT.word : 0) |
    (sense ? BIT.sense : 0) |
    (type ? BIT.type : 0) |
    (agent ? BIT.agent : 0) |
    (meet(a.patient, b.patient) ? BIT.patient : 0) |
    (beside >= 2 ? BIT.wordsBeside : 0) |
    (beside >= 3 ? BIT.manyWordsBeside : 0) |
    (haveOther(a.names, b.names) ? BIT.noName : 0) |
    (haveOther(a.numbers, b.numbers) ? BIT.otherNumbers : 0) |
    (a.says && b.says && !agent ? BIT.saying : 0) |
    (word && beside > 0 ? BIT.wordAndBeside : 0) |
    ((sense || type) && beside > 0 ? BIT.senseAndBeside : 0)
  );
}

const haveOther = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && sharedBy(a, b) === 0;

/**
 * A word alone is in many events of one matter ("the attack"): somebody, a place, a day, a name or a word beside it
 * must be common, too. By hand on news, of what the word alone joins half is wrong.
 */
export const isBorneOut = (a: Occurrence, b: Occurrence): boolean =>
  a.isSaid || b.isSaid
    ? isSaidOnce(a, b)
    : meet(a.agent, b.agent) ||
      meet(a.patient, b.patient) ||
      meet(a.where, b.where) ||
      sharedBy(a.near, b.near) > 0 ||
      sharedBy(a.names, b.names) > 0 ||
      isSameDay(a, b);

/** The same one speaks, and to the same or of the same. */
const isSaidOnce = (a: Occurrence, b: Occurrence): boolean =>
  (meet(a.agent, b.agent) || (a.isUnowned && b.isUnowned)) &&
  (meet(a.patient, b.patient) || sharedBy(a.near, b.near) >= SAME_CONTENT);
/** Words beside the trigger in common that make two sayings one, where nobody is told to whom. */
const SAME_CONTENT = 2;

/** The same place in the same sentence of another report; a headline of some words may stand twice by chance. */
export const isCopied = (a: Occurrence, b: Occurrence): boolean =>
  a.print === b.print && a.report !== b.report && a.sentence.length >= COPIED && a.sentence === b.sentence;
const COPIED = 40;

/**
 * What cannot be one: another standing, another victim by name, another country; of what is said, another speaker by
 * name.
 */
export function differ(a: Occurrence, b: Occurrence): boolean {
  if (a.standing !== b.standing && !(REAL.has(a.standing) && REAL.has(b.standing))) return true;
  return (
    areOthers(a.patient, b.patient) ||
    areAbroad(a.where, b.where) ||
    ((a.isSaid || b.isSaid) && areOthers(a.agent, b.agent)) ||
    didOthers(a, b)
  );
}

/**
 * Two people by name did it, to nobody that both name, and neither sentence names the other's. Whose a thing is, "the
 * captain's trip", is read too often amiss.
 */
const didOthers = (a: Occurrence, b: Occurrence): boolean =>
  areOthers(a.agent, b.agent) &&
  a.event.by.endsWith('verb') &&
  b.event.by.endsWith('verb') &&
  !meet(a.patient, b.patient) &&
  !sharedBy(a.agent!.stems, b.names) &&
  !sharedBy(b.agent!.stems, a.names);

/**
 * Days apart by what the reports say, or told days apart. A day is misread more often than a name: in a group one that
 * differs counts `APART` against it, and forbids nothing (chosen on ECB+ dev, of four values).
 */
export const areApart = (a: Occurrence, b: Occurrence): boolean =>
  !befellOnce(a, b) && (a.when && b.when ? areOnOtherDays(a.when, b.when) : areFarApart(a, b));
export const APART = -100;

/** What is told as done may elsewhere be alleged or denied; what is planned or supposed is another matter. */
const REAL: ReadonlySet<Standing> = new Set<Standing>(['happened', 'alleged', 'denied']);

/** What happens to a person once is one event, however long after it is told. */
const ONCE_TYPES = new Set(['DEATH', 'RESIGN']),
  ONCE_STEMS = new Set(['assassination', 'assassinate', 'murder', 'funeral', 'birth'].map(stemOf));

const befellOnce = (a: Occurrence, b: Occurrence): boolean =>
  a.patient?.entity !== undefined &&
  a.patient.entity === b.patient?.entity &&
  a.trigger === b.trigger &&
  (ONCE_TYPES.has(a.type) || a.trigger.split(' ').some((stem) => ONCE_STEMS.has(stem)));

/** An event without a day of its own lies within three days of its report. */
const FAR = 3 * 86_400_000;

function areFarApart(a: Occurrence, b: Occurrence): boolean {
  return a.toldAt !== undefined && b.toldAt !== undefined && Math.abs(a.toldAt - b.toldAt) > FAR;
}

function meet(a: Part | undefined, b: Part | undefined): boolean {
  if (!a || !b) return false;
  if (a.entity !== undefined && a.entity === b.entity) return true;
  for (const stem of a.stems) if (b.stems.has(stem) && !/^\d/.test(stem)) return true;
  return false;
}

/** Two persons that the record knows by name, and not as one. Bodies and places may be part of each other. */
const areOthers = (a: Part | undefined, b: Part | undefined): boolean =>
  a?.entity !== undefined && b?.entity !== undefined && a.isPerson && b.isPerson && !meet(a, b);

function areAbroad(a: Part | undefined, b: Part | undefined): boolean {
  if (!a || !b) return false;
  return a.lands.length > 0 && b.lands.length > 0 && !a.lands.some((land) => b.lands.includes(land));
}

/** Reports of one night may give two days. */
const NIGHT = 86_400_000;

/** As far as either is known: a month is no other day than one of its own. */
function areOnOtherDays(a: When, b: When): boolean {
  if (reaches(a, b) && reaches(b, a)) return false;
  const x = dayOf(a),
    y = dayOf(b);
  return x === undefined || y === undefined || Math.abs(x - y) > NIGHT;
}

const reaches = (a: When, b: When): boolean => a.from <= (b.to ?? b.from) || a.from.startsWith(b.to ?? b.from);

const dayOf = ({ from }: When): number | undefined => (from.length >= 10 ? instantOf(from.slice(0, 10)) : undefined);

/** A month or a year is no day. */
const isSameDay = ({ when: a }: Occurrence, { when: b }: Occurrence): boolean =>
  a !== undefined && b !== undefined && a.from.length >= 10 && a.from.slice(0, 10) === b.from.slice(0, 10);

/** What two events that are one have in common, in words. */
export function agreementOf(a: Occurrence, b: Occurrence): string[] {
  const day = isSameDay(a, b);
  const traits = new Set(traitsOf(a, b));
  return [
    ...(traits.has('word') || traits.has('sense') ? ['word'] : traits.has('type') ? ['kind'] : []),
    ...(day ? ['day'] : []),
    ...(traits.has('agent') ? ['agent'] : []),
    ...(traits.has('patient') ? ['patient'] : []),
    ...(meet(a.where, b.where) ? ['place'] : []),
    ...(traits.has('wordsBeside') ? ['words around'] : []),
  ];
}
