/** Claimants of all reports of a story, and which of them are one: by their keys, and by who speaks for whom. */
import type { Bonds } from './bonds.js';
import { type Claimant, type Key, NAME } from './claimant.js';
import { isOne } from './sameness.js';

/** Different lists of keys; the camp of each is where `parent` leads to from its place. */
interface Camps {
  readonly keys: readonly (readonly Key[])[];
  readonly parent: number[];
  readonly compared: number;
}

/** Of no story more are told apart; whoever comes behind is one alone. */
const MOST_COMPARED = 1000;

/** One number for all who are one; undefined where nobody is named. */
export function toCamps(claimants: readonly (Claimant | undefined)[], bonds: Bonds): readonly (number | undefined)[] {
  const written = claimants.map((c) => JSON.stringify(c?.keys ?? []));
  const different = new Map<string, readonly Key[]>();
  for (const [i, claimant] of claimants.entries()) different.set(written[i]!, claimant?.keys ?? []);
  for (const bond of bonds) different.set(JSON.stringify(bond), bond);
  const camps: Camps = {
    keys: [...different.values()],
    parent: Array.from({ length: different.size }, (_, i) => i),
    compared: Math.min(different.size, MOST_COMPARED),
  };
  join(camps, isOneAlike);
  // "The ministry" is the one that is told by name, where there is one.
  const called = campsByNoun(camps);
  join(camps, (a, b) => isOne(a, b) && (called.get(a.is)?.size ?? 0) < 2);
  const placeOf = new Map([...different.keys()].map((words, i) => [words, i] as const));
  return claimants.map((c, i) => (c?.keys.length ? rootOf(camps, placeOf.get(written[i]!)!) : undefined));
}

/** Both told by a name, or neither. */
const isOneAlike = (a: Key, b: Key): boolean => isOne(a, b) && isNamed(a) === isNamed(b);

const isNamed = ({ is, named }: Key): boolean => named.length > 0 || is.startsWith(NAME);

/** Noun → the camps that have it beside a name. */
function campsByNoun(camps: Camps): ReadonlyMap<string, ReadonlySet<number>> {
  const called = new Map<string, Set<number>>();
  for (let i = 0; i < camps.compared; i++)
    for (const { is, named } of camps.keys[i]!)
      if (named.length) (called.get(is) ?? called.set(is, new Set()).get(is)!).add(rootOf(camps, i));
  return called;
}

function join(camps: Camps, isSame: (a: Key, b: Key) => boolean): void {
  const { keys, parent, compared } = camps;
  for (let i = 0; i < compared; i++)
    for (let j = i + 1; j < compared; j++)
      if (shareOne(keys[i]!, keys[j]!, isSame)) parent[rootOf(camps, j)] = rootOf(camps, i);
}

function shareOne(left: readonly Key[], right: readonly Key[], isSame: (a: Key, b: Key) => boolean): boolean {
  for (const a of left) for (const b of right) if (isSame(a, b)) return true;
  return false;
}

function rootOf({ parent }: Camps, place: number): number {
  let i = place;
  while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
  return i;
}
