/** Names of one article → whom they mean and what they are: surname to full name, one country under several names. */
import { RELATIVES } from '../../lang/en/titles.js';
import type { Token } from '../../text/tokens.js';
import type { Doubt, EntityType } from '../../types.js';
import type { Votes } from './evidence.js';
import { lettersOf } from './letters.js';
import { type Gender, isOrganizationNoun } from './lexicon.js';
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

/** Names of the same words. */
interface Bucket {
  readonly words: readonly string[];
  readonly names: Name[] /** Met first as somebody's wife or son. */;
  readonly kin: boolean;
  readonly own: { [type in EntityType]?: number };
  readonly votes: { [type in EntityType]?: number };
  readonly labels: { [type in EntityType]?: number };
  gender?: Gender;
  given?: Gender;
}

function bucketOfName(buckets: Iterable<Bucket>): Map<Name, Bucket> {
  const of = new Map<Name, Bucket>();
  for (const bucket of buckets) for (const name of bucket.names) of.set(name, bucket);
  return of;
}

const longerFirst = (a: Bucket, b: Bucket): number => b.words.length - a.words.length;

export function groupNames(text: string, tokens: readonly Token[], names: readonly Name[]): Grouped {
  const buckets = new Map<string, Bucket>();
  for (const name of names) {
    const words = wordsOf(tokens, name, text);
    const key = name.known?.country ? `=${name.known.country}` : words.join(' ');
    let bucket = buckets.get(key);
    if (!bucket)
      buckets.set(key, (bucket = { words, names: [], kin: isKin(tokens, name), own: {}, votes: {}, labels: {} }));
    bucket.names.push(name);
    add(bucket.votes, name.context);
    if (name.label) bucket.labels[name.label] = (bucket.labels[name.label] ?? 0) + 1;
    most(bucket.own, name.own);
    if (name.gender) bucket.gender ??= name.gender;
    if (name.given) bucket.given ??= name.given;
  }
  for (const { own, votes, labels, names: same } of buckets.values()) {
    add(votes, own);
    add(votes, weighed(labels));
    // a story's unknown heroes are bodies rather than things
    if (same.length > 2) votes.organization = (votes.organization ?? 0) + 0.3;
  }
  shareInLists(tokens, names, bucketOfName(buckets.values()));
  const of = new Map<Name, Known>(),
    doubts: Doubt[] = [],
    bodies = new Map<Bucket, Bucket>();
  const byWord = new Map<string, Bucket[]>();
  for (const bucket of [...buckets.values()].sort(longerFirst)) {
    const fuller = fullerThan(tokens, bucket, byWord);
    const one = fuller.length > 1 ? latestBefore(fuller, bucket.names[0]!) : fuller[0];
    if (fuller.length > 1) {
      const { start, end } = bucket.names[0]!;
      doubts.push({
        start,
        end,
        about: `“${text.slice(start, end)}” may be ${fuller.map((f) => text.slice(f.names[0]!.start, f.names[0]!.end)).join(' or ')}`,
      });
    }
    if (one) {
      bodies.set(bucket, one);
      add(one.votes, bucket.votes);
      if (bucket.gender) one.gender ??= bucket.gender;
      if (bucket.given) one.given ??= bucket.given;
      continue;
    }
    if (bucket.names.every((name) => name.weak)) continue;
    bodies.set(bucket, bucket);
    for (const word of bucket.words) {
      const others = byWord.get(word);
      if (others) others.push(bucket);
      else byWord.set(word, [bucket]);
    }
  }
  for (const [letters, spelled] of lettersOf(text, tokens, names, bucketFinder(bodies)))
    if (bodies.get(letters) === letters && bodies.get(spelled) === spelled) {
      add(spelled.votes, letters.votes);
      for (const [bucket, body] of bodies) if (body === letters) bodies.set(bucket, spelled);
    }
  const known = new Map<Bucket, Known>();
  for (const [bucket, body] of bodies) {
    let one = known.get(body);
    if (!one) known.set(body, (one = toKnown(text, body)));
    for (const name of bucket.names) of.set(name, one);
  }
  return { of, doubts };
}

/** “in Ikeja, Ojota and Lagos”: what stands in one list is of one kind. */
function shareInLists(tokens: readonly Token[], names: readonly Name[], bucketOf: ReadonlyMap<Name, Bucket>): void {
  for (let i = 1; i < names.length; i++) {
    const before = names[i - 1]!,
      name = names[i]!,
      one = bucketOf.get(before)!,
      other = bucketOf.get(name)!;
    const between = name.first - before.last,
      mark = tokens[before.last]!;
    if (
      one === other ||
      !(between === 1
        ? mark.text === ',' || mark.text === 'and' || mark.text === '/'
        : between === 2 && mark.text === ',' && tokens[before.last + 1]!.text === 'and')
    )
      continue;
    const [type, weight] = decide(one.votes),
      [otherType, otherWeight] = decide(other.votes);
    if (weight >= 2 && otherWeight < 2 && type !== 'other') other.votes[type] = (other.votes[type] ?? 0) + 1;
    else if (otherWeight >= 2 && weight < 2 && otherType !== 'other')
      one.votes[otherType] = (one.votes[otherType] ?? 0) + 1;
  }
}

function toKnown(text: string, { names, words, votes, gender, given }: Bucket): Known {
  const [type, weight, all] = decide(votes),
    first = names[0]!;
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

/**
 * What one label of the model weighs beside a hint of the rules (1), and all labels of one name together: a firm that
 * is once said to be one stays so, however often its name looks like a person's.
 */
const LABEL = 3,
  LABELS = 9;

function weighed(labels: Votes): Votes {
  const all = Object.values(labels).reduce((sum, n) => sum + n, 0),
    each = Math.min(LABEL, LABELS / all);
  return Object.fromEntries(Object.entries(labels).map(([type, n]) => [type, n * each]));
}

function add(sum: { [type in EntityType]?: number }, votes: Votes): void {
  for (const type of Object.keys(votes) as EntityType[]) sum[type] = (sum[type] ?? 0) + votes[type]!;
}

function most(best: { [type in EntityType]?: number }, votes: Votes): void {
  for (const type of Object.keys(votes) as EntityType[]) best[type] = Math.max(best[type] ?? 0, votes[type]!);
}

const TYPES: readonly EntityType[] = ['organization', 'person', 'place', 'group', 'vessel', 'other'];

/** The type that most speaks for, its weight, and the weight of all. */
export function decide(votes: Votes): [type: EntityType, weight: number, all: number] {
  let best: EntityType = 'other',
    weight = 0,
    all = 0;
  for (const type of TYPES) {
    const vote = votes[type] ?? 0;
    all += Math.max(0, vote);
    if (vote > weight) {
      best = type;
      weight = vote;
    }
  }
  return [best, weight, all];
}

/** Lower case, without accents, stops and hyphens, middle initials: “Nicolás” is “nicolas”. */
function wordsOf(tokens: readonly Token[], name: Name, text: string): string[] {
  if (name.last - name.first === 1) return [plain(text.slice(name.start, name.end).toLowerCase())];
  const out: string[] = [];
  for (let i = name.first; i < name.last; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'mark' || (lower === 'the' && i === name.first) || lower === "'s") continue;
    if (lower.length === 1 && i > name.first && i < name.last - 1) continue;
    out.push(plain(lower));
  }
  return out;
}

const plain = (word: string): string => {
  let ascii = true;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c < 97 || c > 122) {
      ascii = false;
      break;
    }
  }
  return ascii ? word : word.normalize('NFD').replace(/[\u0300-\u036f.'’-]/g, '');
};

/**
 * Longer names that hold this one as its beginning or end: “Matta” in “Ridwan Matta”, “Brannock” in “Brannock Foods”;
 * or as the first of two surnames.
 */
function fullerThan(
  tokens: readonly Token[],
  bucket: Bucket,
  byWord: ReadonlyMap<string, readonly Bucket[]>,
): Bucket[] {
  const { words, names, own, votes } = bucket,
    gender = bucket.gender ?? bucket.given,
    first = words[0];
  if (first === undefined || first.length < 2 || names[0]!.known?.type === 'place') return [];
  const [type] = decide(votes),
    [, weight] = decide(own);
  const fits = (byWord.get(first) ?? []).filter((other) => {
    if (other.words.length <= words.length) return false;
    const [otherType] = decide(other.votes);
    if (otherType === 'place' || otherType === 'group' || (otherType === 'other' && weight > 4)) return false;
    const otherGender = other.gender ?? other.given;
    if (otherType === 'person' && gender && otherGender && gender !== otherGender) return false;
    if (names[0]!.known && otherType !== type) return false;
    if (otherType === 'person' && areTwo(tokens, bucket, other)) return false;
    if (type !== otherType && weight >= 5 && (type === 'person' || otherType === 'person')) return false;
    const ends = isAt(words, other.words, other.words.length - words.length),
      begins = isAt(words, other.words, 0);
    if (otherType === 'person')
      return ends || (begins && (words.length > 1 || first.length > 2)) || isFathers(words, other.words);
    if (otherType === 'vessel') return ends;
    return (
      (begins && !(words.length === 1 && isOrganizationNoun.has(first) && names[0]!.weak)) ||
      (ends && (words.length > 1 || isOrganizationNoun.has(first)))
    );
  });
  if (fits.length < 2) return fits;
  const ends = fits.filter((other) => isAt(words, other.words, other.words.length - words.length)),
    best = ends.length ? ends : fits,
    strangers = best.filter((other) => !other.kin);
  return strangers.length ? strangers : best;
}

/**
 * “Brand and his son Oluf Brand”, “Mr. Brand and Ida Brand”, “Oluf Brand Jr.” beside “Oluf Brand”: two persons of one
 * name.
 */
function areTwo(tokens: readonly Token[], { words, names }: Bucket, other: Bucket): boolean {
  if (words.length > 1 && words.length === other.words.length - 1 && GENERATIONS.has(other.words.at(-1)!))
    return isAt(words, other.words, 0);
  const first = other.names[0]!;
  return (
    (other.kin && names[0]!.start < first.start) ||
    names.some((name) => tokens[name.last]?.lower === 'and' && other.names.some(({ first }) => first === name.last + 1))
  );
}

const GENERATIONS = new Set(['jr', 'sr']);

/** “his wife Ida Brand”, “Tarn's son, Oluf Brand”, “first lady Ida Brand”. */
function isKin(tokens: readonly Token[], { first }: Name): boolean {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (tokens[at - 1]?.lower === 'first' && /^(?:lady|gentleman)$/.test(tokens[at]!.lower)) return true;
  return KIN.has(tokens[at]?.lower ?? '') && OWNERS.has(tokens[at - 1]?.lower ?? '');
}

const KIN = new Set(RELATIVES.split(' ')),
  OWNERS = new Set("his her their 's ’s whose my our".split(' '));

/** “Porel” for “Ida Porel Guzmán”: the father's name, where the mother's stands behind it. */
const isFathers = (words: readonly string[], full: readonly string[]): boolean =>
  words.length === 1 && full.length > 2 && words[0]!.length > 2 && words[0] === full.at(-2);

const isAt = (words: readonly string[], inside: readonly string[], at: number): boolean =>
  at >= 0 && words.every((word, i) => inside[at + i] === word);

/** The fuller name mentioned last before this one, else the first of them. */
function latestBefore(fuller: readonly Bucket[], name: Name): Bucket {
  let best = fuller[0]!,
    at = -1;
  for (const bucket of fuller)
    for (const other of bucket.names)
      if (other.start < name.start && other.start > at) {
        best = bucket;
        at = other.start;
      }
  return best;
}

function bucketFinder(bodies: ReadonlyMap<Bucket, Bucket>): ReadonlyMap<Name, Bucket> {
  const out = new Map<Name, Bucket>();
  for (const [bucket, body] of bodies) for (const name of bucket.names) out.set(name, body);
  return out;
}
