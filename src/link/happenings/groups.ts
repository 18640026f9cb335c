/** Which events of many reports are put together, and what the likenesses of two groups add up to. */
import { lastOf } from '../once.js';
import { type Link, linksOf } from './links.js';
import type { Occurrence } from './occurrences.js';
import { ENOUGH } from './sameness.js';
import { KEPT_APART, scoreOf } from './score.js';

/**
 * Of lists of occurrences, one a report: groups in the order of their first. The most alike are joined first, and two
 * groups only where their members are alike on average and nothing keeps any two of them apart; a copied sentence tells
 * what its original tells. Only what shares its sense or type is asked.
 */
export function groupOccurrences(lists: readonly (readonly Occurrence[])[]): Occurrence[][] {
  const occurrences = lists.flat();
  const groups = linkedIn(occurrences.length, linksOf(lists)).flatMap(({ members, links }) =>
    members.length < 2
      ? [members]
      : lastGroups(
          members.map((i) => occurrences[i]!),
          '',
          (own) => groupsOf(own, members, links),
        ).map((group) => group.map((k) => members[k]!)),
  );
  return groups.sort(([a], [b]) => a! - b!).map((group) => group.map((i) => occurrences[i]!));
}

/** What hangs together by links: the rest makes no difference to it. */
interface Linked {
  readonly members: number[];
  readonly links: Link[];
}

/** In order of the first; members in order. */
function linkedIn(count: number, links: readonly Link[]): Linked[] {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const rootOf = (place: number): number => {
    let i = place;
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const { a, b } of links) parent[rootOf(b)] = rootOf(a);
  const linked = new Map<number, Linked>();
  for (let i = 0; i < count; i++) {
    const root = rootOf(i);
    (linked.get(root) ?? linked.set(root, { members: [], links: [] }).get(root)!).members.push(i);
  }
  for (const link of links) linked.get(rootOf(link.a))!.links.push(link);
  return [...linked.values()];
}

/** Groups of what hangs together, each by its places there. */
const lastGroups = lastOf<Occurrence, readonly (readonly number[])[]>();

function groupsOf(occurrences: readonly Occurrence[], members: readonly number[], links: readonly Link[]): number[][] {
  const placeOf = new Map(members.map((i, place) => [i, place])),
    groupAt = occurrences.map((_, i) => [i]),
    sums: Sums = { occurrences, of: new Map() };
  for (const link of [...links].sort(byLikeness)) {
    const [left, right] = [groupAt[placeOf.get(link.a)!]!, groupAt[placeOf.get(link.b)!]!];
    if (left === right || sumOf(sums, left, right) <= ENOUGH * left.length * right.length) continue;
    joinSums(sums, left, right);
    left.push(...right);
    for (const i of right) groupAt[i] = left;
  }
  return [...new Set(groupAt)].map((group) => group.sort((a, b) => a - b));
}

/** The most alike first; of equals in the order given. */
const byLikeness = (x: Link, y: Link): number => y.like - x.like || x.a - y.a || x.b - y.b;

/** Places of occurrences; a group grows while it is known by its sums. */
type Group = readonly number[];

/** What two groups add up to, as far as it was asked, kept with both. */
interface Sums {
  readonly occurrences: readonly Occurrence[];
  readonly of: Map<Group, Map<Group, number>>;
}

/** Of the likenesses of all pairs; once two are kept apart, so are all groups that hold them. */
const sumOf = (sums: Sums, left: Group, right: Group): number =>
  sums.of.get(left)?.get(right) ?? keep(sums, left, right, addedUp(sums.occurrences, left, right));

function addedUp(occurrences: readonly Occurrence[], left: Group, right: Group): number {
  let sum = 0;
  for (const i of left)
    for (const j of right) {
      sum += scoreOf(occurrences[i]!, occurrences[j]!);
      if (sum === KEPT_APART) return sum;
    }
  return sum;
}

function keep({ of }: Sums, left: Group, right: Group, sum: number): number {
  (of.get(left) ?? of.set(left, new Map()).get(left)!).set(right, sum);
  (of.get(right) ?? of.set(right, new Map()).get(right)!).set(left, sum);
  return sum;
}

/** Sums of the left group become those of both together, where they are known of both. */
function joinSums(sums: Sums, left: Group, right: Group): void {
  const mine = sums.of.get(left),
    theirs = sums.of.get(right);
  for (const other of new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
    const x = mine?.get(other),
      y = theirs?.get(other);
    sums.of.get(other)?.delete(right);
    if (other === left || other === right) continue;
    if (x === KEPT_APART || y === KEPT_APART) keep(sums, left, other, KEPT_APART);
    else if (x !== undefined && y !== undefined) keep(sums, left, other, x + y);
    else forget(sums, left, other);
  }
  mine?.delete(right);
  sums.of.delete(right);
}

function forget({ of }: Sums, one: Group, other: Group): void {
  of.get(one)?.delete(other);
  of.get(other)?.delete(one);
}
