/** “in Ikeja, Ojota and Lagos”: what stands in one list is of one kind. */
import type { Token } from '../../../text/tokens.js';
import type { Votes } from '../evidence.js';
import type { Name } from '../names/name.js';
import type { Bucket } from './buckets.js';
import { type Decided, decide } from './votes.js';

export function shareInLists(tokens: readonly Token[], names: readonly Name[], buckets: readonly Bucket[]): void {
  const bucketOf = new Map<Name, Bucket>();
  for (const bucket of buckets) for (const name of bucket.names) bucketOf.set(name, bucket);
  for (let i = 1; i < names.length; i++) {
    const one = bucketOf.get(names[i - 1]!)!;
    const other = bucketOf.get(names[i]!)!;
    if (one !== other && areListed(tokens, names[i - 1]!, names[i]!)) share(one, other);
  }
}

/** “X, Y”, “X and Y”, “X/Y”, “X, and Y”. */
function areListed(tokens: readonly Token[], { last }: Name, { first }: Name): boolean {
  const between = first - last;
  if (between < 1 || between > 2) return false;
  const mark = tokens[last]!.text;
  return between === 1
    ? mark === ',' || mark === 'and' || mark === '/'
    : mark === ',' && tokens[last + 1]!.text === 'and';
}

/** The surer one's type speaks for the other. */
function share({ votes: one }: Bucket, { votes: other }: Bucket): void {
  const left = decide(one);
  const right = decide(other);
  if (isSure(left) && !isSure(right)) speakFor(other, left);
  else if (isSure(right) && !isSure(left)) speakFor(one, right);
}

const isSure = ({ weight }: Decided): boolean => weight >= 2;

function speakFor(votes: Votes, { type }: Decided): void {
  if (type !== 'other') votes[type] = (votes[type] ?? 0) + 1;
}
