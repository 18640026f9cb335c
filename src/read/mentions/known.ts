/** Names of one article → whom they mean and what they are: surname to full name, one country under several names. */
import type { Token } from '../../text/tokens.js';
import type { Doubt, EntityType } from '../../types.js';
import { type Bucket, mergeInto, toBuckets } from './known/buckets.js';
import { fullerThan, latestBefore } from './known/fuller.js';
import { shareInLists } from './known/lists.js';
import { add, decide } from './known/votes.js';
import { lettersOf } from './letters.js';
import type { Gender } from './lexicon.js';
import type { Name } from './names/name.js';

/** Somebody or something of the article, while reading goes on. */
export interface Known {
  readonly name: string;
  type: EntityType;
  readonly named: boolean;
  /** The words of its fullest name, made alike. */
  readonly words: readonly string[];
  /** By a title, a word of kin or a pronoun. */
  gender?: Gender;
  /** What the given name makes likely: a Raj may be a grandmother. */
  readonly given?: Gender;
  readonly plural?: boolean;
  /** Lower-case words of the titles and descriptions given to it. */
  readonly roles: Set<string>;
  /** The noun it is described by, where nothing names it. */
  readonly noun?: string;
  /** “I” and “we” of a quotation: nobody else's antecedent. */
  readonly speech?: boolean;
  /** How much speaks for its type, 0–1. */
  readonly sure: number;
}

export interface Grouped {
  readonly of: ReadonlyMap<Name, Known>;
  readonly doubts: readonly Doubt[];
}

export function groupNames(text: string, tokens: readonly Token[], names: readonly Name[]): Grouped {
  const buckets = toBuckets(text, tokens, names);
  shareInLists(tokens, names, buckets);
  const doubts: Doubt[] = [];
  const bodies = toBodies(text, tokens, buckets, doubts);
  joinLetters(text, tokens, names, bodies);
  return { of: knownOf(text, bodies), doubts };
}

/** For each bucket the one of its fullest name; none where a bucket is no name by itself. */
type Bodies = Map<Bucket, Bucket>;

const longerFirst = (a: Bucket, b: Bucket): number => b.words.length - a.words.length;

function toBodies(text: string, tokens: readonly Token[], buckets: readonly Bucket[], doubts: Doubt[]): Bodies {
  const bodies: Bodies = new Map();
  const byWord = new Map<string, Bucket[]>();
  for (const bucket of [...buckets].sort(longerFirst)) {
    const fuller = fullerThan(tokens, bucket, byWord);
    if (fuller.length > 1) doubts.push(doubtOf(text, bucket, fuller));
    const one = fuller.length > 1 ? latestBefore(fuller, bucket.names[0]!) : fuller[0];
    if (one) {
      bodies.set(bucket, one);
      mergeInto(one, bucket);
    } else if (!bucket.names.every((name) => name.weak)) {
      bodies.set(bucket, bucket);
      addByWord(byWord, bucket);
    }
  }
  return bodies;
}

function addByWord(byWord: Map<string, Bucket[]>, bucket: Bucket): void {
  for (const word of bucket.words) {
    const others = byWord.get(word);
    if (others) others.push(bucket);
    else byWord.set(word, [bucket]);
  }
}

function doubtOf(text: string, { names }: Bucket, fuller: readonly Bucket[]): Doubt {
  const { start, end } = names[0]!;
  const others = fuller.map((bucket) => text.slice(bucket.names[0]!.start, bucket.names[0]!.end));
  return { start, end, about: `“${text.slice(start, end)}” may be ${others.join(' or ')}` };
}

/** “FAA” is the Federal Aviation Administration. */
function joinLetters(text: string, tokens: readonly Token[], names: readonly Name[], bodies: Bodies): void {
  for (const [letters, spelled] of lettersOf(text, tokens, names, bodyOfNames(bodies)))
    if (bodies.get(letters) === letters && bodies.get(spelled) === spelled) {
      add(spelled.votes, letters.votes);
      for (const [bucket, body] of bodies) if (body === letters) bodies.set(bucket, spelled);
    }
}

function bodyOfNames(bodies: Bodies): ReadonlyMap<Name, Bucket> {
  const out = new Map<Name, Bucket>();
  for (const [bucket, body] of bodies) for (const name of bucket.names) out.set(name, body);
  return out;
}

function knownOf(text: string, bodies: Bodies): ReadonlyMap<Name, Known> {
  const of = new Map<Name, Known>();
  const known = new Map<Bucket, Known>();
  for (const [bucket, body] of bodies) {
    let one = known.get(body);
    if (!one) {
      one = toKnown(text, body);
      known.set(body, one);
    }
    for (const name of bucket.names) of.set(name, one);
  }
  return of;
}

function toKnown(text: string, { names, words, votes, gender, given }: Bucket): Known {
  const { type, weight, all } = decide(votes);
  const first = names[0]!;
  const name = first.known?.country ?? text.slice(first.start, first.end).replace(/\s+/g, ' ');
  return {
    name,
    type,
    named: true,
    words,
    roles: new Set(),
    sure: Math.min(0.98, 0.3 + 0.7 * (weight / Math.max(all, 2.5))),
    ...(gender && type === 'person' ? { gender } : {}),
    ...(given && type === 'person' ? { given } : {}),
  };
}
