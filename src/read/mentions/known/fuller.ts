/**
 * Longer names that hold a shorter one as their beginning or end: “Matta” in “Ridwan Matta”, “Brannock” in “Brannock
 * Foods”; or as the first of two surnames.
 */
import type { Token } from '../../../text/tokens.js';
import { isOrganizationNoun } from '../lexicon.js';
import type { Name } from '../names/name.js';
import type { Bucket } from './buckets.js';
import { type Decided, decide } from './votes.js';
import { begins, ends } from './words.js';

/** @param byWord buckets of longer names, by each of their words */
export function fullerThan(
  tokens: readonly Token[],
  bucket: Bucket,
  byWord: ReadonlyMap<string, readonly Bucket[]>,
): readonly Bucket[] {
  const { words, names, own, votes } = bucket;
  const first = words[0];
  if (first === undefined || first.length < 2 || names[0]!.known?.type === 'place') return [];
  const others = byWord.get(first);
  if (!others) return [];
  const is: Shorter = { tokens, bucket, type: decide(votes).type, ownWeight: decide(own).weight };
  return likeliest(
    bucket,
    others.filter((other) => mayBe(is, other)),
  );
}

interface Shorter {
  readonly tokens: readonly Token[];
  readonly bucket: Bucket;
  readonly type: Decided['type'];
  /** How much its own words say of its type. */
  readonly ownWeight: number;
}

function mayBe({ tokens, bucket, type, ownWeight }: Shorter, other: Bucket): boolean {
  if (other.words.length <= bucket.words.length) return false;
  if (isAnothers(bucket.words, other.words, type)) return false;
  const { type: otherType } = decide(other.votes);
  if (otherType === 'place' || otherType === 'group' || (otherType === 'other' && ownWeight > 4)) return false;
  if (otherType === 'person' && (areOfTwoGenders(bucket, other) || areTwo(tokens, bucket, other))) return false;
  if (type !== otherType) {
    if (bucket.names[0]!.known) return false;
    if (ownWeight >= 5 && (type === 'person' || otherType === 'person')) return false;
  }
  if (otherType === 'person') return isOfPerson(bucket.words, other.words);
  if (otherType === 'vessel') return ends(bucket.words, other.words);
  return isOfBody(bucket, other.words);
}

/** “The Brand administration” is no name of Brand's, and “Tarnby Mill 2” is made by Tarnby. */
function isAnothers(words: readonly string[], full: readonly string[], type: Decided['type']): boolean {
  const ending = full.at(-1)!;
  return (type === 'person' && LED_BY_ONE.has(ending)) || (hasDigit(ending) && !hasDigit(words.at(-1)!));
}

const LED_BY_ONE = new Set('administration campaign government regime cabinet presidency'.split(' '));
const hasDigit = (word: string): boolean => /\p{Nd}/u.test(word);

function areOfTwoGenders(one: Bucket, other: Bucket): boolean {
  const gender = one.gender ?? one.given;
  const otherGender = other.gender ?? other.given;
  return gender !== undefined && otherGender !== undefined && gender !== otherGender;
}

const isOfPerson = (words: readonly string[], full: readonly string[]): boolean =>
  ends(words, full) || (begins(words, full) && (words.length > 1 || words[0]!.length > 2)) || isFathers(words, full);

/** “Porel” for “Ida Porel Guzmán”: the father's name, where the mother's stands behind it. */
const isFathers = (words: readonly string[], full: readonly string[]): boolean =>
  words.length === 1 && full.length > 2 && words[0]!.length > 2 && words[0] === full.at(-2);

/** No “Bank” alone for “Bank of Lagos”, no “Brannock” for “House of Brannock”. */
function isOfBody({ words, names }: Bucket, full: readonly string[]): boolean {
  const isNoun = words.length === 1 && isOrganizationNoun.has(words[0]!);
  return (begins(words, full) && !(isNoun && names[0]!.weak)) || (ends(words, full) && (words.length > 1 || isNoun));
}

/**
 * “Brand and his son Oluf Brand”, “Mr. Brand and Ida Brand”, “Oluf Brand Jr.” beside “Oluf Brand”: two persons of one
 * name.
 */
function areTwo(tokens: readonly Token[], { words, names }: Bucket, other: Bucket): boolean {
  if (words.length > 1 && words.length === other.words.length - 1 && GENERATIONS.has(other.words.at(-1)!))
    return begins(words, other.words);
  if (other.kin && names[0]!.start < other.names[0]!.start) return true;
  return names.some((name) => tokens[name.last]?.lower === 'and' && standsAt(other, name.last + 1));
}

const GENERATIONS = new Set(['jr', 'sr']);

const standsAt = ({ names }: Bucket, token: number): boolean => names.some(({ first }) => first === token);

/** A surname before a first name, and whoever is not met as a relative. */
function likeliest({ words }: Bucket, fits: readonly Bucket[]): readonly Bucket[] {
  if (fits.length < 2) return fits;
  const ending = fits.filter((other) => ends(words, other.words));
  const best = ending.length ? ending : fits;
  const strangers = best.filter((other) => !other.kin);
  return strangers.length ? strangers : best;
}

/** The fuller name mentioned last before this one, else the first of them. */
export function latestBefore(fuller: readonly Bucket[], name: Name): Bucket {
  let best = fuller[0]!;
  let at = -1;
  for (const bucket of fuller)
    for (const { start } of bucket.names)
      if (start < name.start && start > at) {
        best = bucket;
        at = start;
      }
  return best;
}
