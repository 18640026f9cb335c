/** Names of the same words, with what speaks for their type: one bucket each. */
import type { Token } from '../../../text/tokens.js';
import type { EntityType } from '../../../types.js';
import type { Votes } from '../evidence.js';
import type { Gender } from '../lexicon.js';
import type { Name } from '../names/name.js';
import { isKin } from './kin.js';
import { add, most, weighed } from './votes.js';
import { wordsOf } from './words.js';

export interface Bucket {
  readonly words: readonly string[];
  readonly names: Name[];
  /** Met first as somebody's wife or son. */
  readonly kin: boolean;
  readonly own: Votes;
  readonly votes: Votes;
  readonly labels: { [type in EntityType]?: number };
  gender?: Gender;
  given?: Gender;
}

export function toBuckets(text: string, tokens: readonly Token[], names: readonly Name[]): Bucket[] {
  const buckets = new Map<string, Bucket>();
  for (const name of names) {
    const words = wordsOf(tokens, name, text);
    const key = name.known?.country ? `=${name.known.country}` : words.join(' ');
    let bucket = buckets.get(key);
    if (!bucket) {
      bucket = { words, names: [], kin: isKin(tokens, name), own: {}, votes: {}, labels: {} };
      buckets.set(key, bucket);
    }
    take(bucket, name);
  }
  const all = [...buckets.values()];
  for (const bucket of all) sumUp(bucket);
  return all;
}

function take(bucket: Bucket, name: Name): void {
  const { names, votes, labels, own } = bucket;
  names.push(name);
  add(votes, name.context);
  if (name.label) labels[name.label] = (labels[name.label] ?? 0) + 1;
  most(own, name.own);
  if (name.gender) bucket.gender ??= name.gender;
  if (name.given) bucket.given ??= name.given;
}

function sumUp({ own, votes, labels, names }: Bucket): void {
  add(votes, own);
  add(votes, weighed(labels));
  // a story's unknown heroes are bodies rather than things
  if (names.length > 2) votes.organization = (votes.organization ?? 0) + 0.3;
}

/** What is known of a shorter name is known of the fuller one. */
export function mergeInto(fuller: Bucket, bucket: Bucket): void {
  add(fuller.votes, bucket.votes);
  if (bucket.gender) fuller.gender ??= bucket.gender;
  if (bucket.given) fuller.given ??= bucket.given;
}
