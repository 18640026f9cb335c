/**
 * Statements that render one act of saying, together. The strongest likeness first; no group may hold two different
 * things one report keeps apart.
 */
import { areOpen, NO_VERDICTS, type Verdicts } from '../rulings.js';
import { findLinks, type Link } from './links.js';
import { areDaysApart } from './sameness/days-apart.js';
import { type Likeness, SURE } from './sameness/likeness.js';
import type { Saying } from './sayings.js';

export interface Group {
  readonly sayings: readonly Saying[];
  readonly likeness: Likeness | undefined;
}

/** How far the joining has come. Sayings are told by their index, and a group is a list of these. */
interface Joining {
  readonly sayings: readonly Saying[];
  /** Of each link: index of the one × number of sayings + index of the other, the lesser first → strength. */
  readonly strength: ReadonlyMap<number, number>;
  readonly verdicts: Verdicts<Saying>;
  readonly groupAt: number[][];
  /** Why the first two of a group are one. */
  readonly reason: Map<readonly number[], Likeness>;
}

/**
 * Every saying is in exactly one group; groups and their sayings in the order given. What a person ruled goes before
 * any likeness.
 */
export function groupSayings(sayings: readonly Saying[], verdicts: Verdicts<Saying> = NO_VERDICTS): Group[] {
  const links = findLinks(sayings).sort(byStrength);
  const joining: Joining = {
    sayings,
    strength: new Map(links.map((l) => [l.a * sayings.length + l.b, l.likeness.strength])),
    verdicts,
    groupAt: sayings.map((_, i) => [i]),
    reason: new Map(),
  };
  for (const [a, b] of verdicts.together)
    join(joining, { a: sayings.indexOf(a), b: sayings.indexOf(b), likeness: RULED });
  for (const link of links) join(joining, link);
  return [...new Set(joining.groupAt)].map((members) => toGroup(joining, members)).sort(byFirst);
}

const RULED: Likeness = { strength: Number.POSITIVE_INFINITY, by: 'ruling', why: 'a person ruled that they are one' };

const byStrength = (x: Link, y: Link): number => y.likeness.strength - x.likeness.strength || x.a - y.a || x.b - y.b;

function byFirst({ sayings: [x] }: Group, { sayings: [y] }: Group): number {
  return x!.place - y!.place || x!.index - y!.index;
}

function toGroup({ sayings, reason }: Joining, members: readonly number[]): Group {
  const inOrder = [...members].sort((x, y) => x - y);
  return { sayings: inOrder.map((i) => sayings[i]!), likeness: reason.get(members) };
}

function join(joining: Joining, { a, b, likeness }: Link): void {
  const { groupAt, reason } = joining;
  const [left, right] = [groupAt[a]!, groupAt[b]!];
  if (left === right || (likeness !== RULED && keptApart(joining, left, right)) || ruledApart(joining, left, right))
    return;
  const first = reason.get(left) ?? reason.get(right) ?? likeness;
  left.push(...right);
  for (const i of right) groupAt[i] = left;
  reason.set(left, first);
}

function ruledApart({ sayings, verdicts }: Joining, left: readonly number[], right: readonly number[]): boolean {
  if (verdicts.none) return false;
  const [ours, theirs] = [left, right].map((members) => members.map((i) => sayings[i]!)) as [Saying[], Saying[]];
  return !areOpen(verdicts, ours, theirs);
}

function keptApart(joining: Joining, left: readonly number[], right: readonly number[]): boolean {
  for (const i of left) for (const j of right) if (areApart(joining, i, j, left, right)) return true;
  return false;
}

/**
 * Two statements of one report that are not alike keep their groups apart, unless both are pieces of one longer
 * quotation elsewhere; so do two days that reports say.
 */
function areApart(joining: Joining, i: number, j: number, left: readonly number[], right: readonly number[]): boolean {
  const a = joining.sayings[i]!;
  const b = joining.sayings[j]!;
  if (a.place !== b.place) return a.day !== b.day && areDaysApart(a.voice, b.voice);
  return !strengthOf(joining, i, j) && !hasWhole(joining, i, j, left) && !hasWhole(joining, i, j, right);
}

/** Of two sayings in either order; 0 where nothing links them. */
const strengthOf = ({ sayings, strength }: Joining, i: number, j: number): number =>
  strength.get(i < j ? i * sayings.length + j : j * sayings.length + i) ?? 0;

function hasWhole(joining: Joining, i: number, j: number, members: readonly number[]): boolean {
  for (const k of members)
    if (joining.sayings[k]!.statement.form === 'direct' && arePieces(joining, i, j, k)) return true;
  return false;
}

/** Both quoted of the third; or retold of it, which is longer than both. */
function arePieces(joining: Joining, i: number, j: number, k: number): boolean {
  const whole = joining.sayings[k]!;
  const areRetold = isRetold(joining.sayings[i]!, whole) && isRetold(joining.sayings[j]!, whole);
  const least = areRetold ? Number.MIN_VALUE : SURE;
  return strengthOf(joining, i, k) >= least && strengthOf(joining, j, k) >= least;
}

const isRetold = (piece: Saying, whole: Saying): boolean =>
  piece.statement.form !== 'direct' && piece.senses.size < whole.senses.size;
