/**
 * Groups joined wherever a pair belongs together. What a person ruled goes before what a report says, and that before
 * any likeness.
 */
import { areOpen, type Verdicts } from '../../rulings.js';
import type { Node } from '../nodes.js';
import { type Group, toGroup } from './group.js';
import { type Near, nearIn, nearTo } from './near.js';
import type { Told } from './told.js';

/** Why two groups are one; undefined where they need not be. */
export type Together = (a: Group, b: Group, near: Near) => string | undefined;

/** Each group leads, over `parent`, to the one that it was joined to: that one has the members and the reasons. */
interface Union {
  readonly verdicts: Verdicts<Node>;
  readonly parent: Map<Group, Group>;
  readonly members: Map<Group, readonly Node[]>;
  readonly reasons: Map<Group, string[]>;
}

/** First those that are ruled or told to be one, then, of those that have a mark in common, all that seem to. */
export function united(
  groups: readonly Group[],
  verdicts: Verdicts<Node>,
  together: Together,
  told: readonly Told[] = [],
): Group[] {
  const union = toUnion(groups, verdicts);
  const ruled = verdicts.together.map((pair): Told => ({ pair, why: 'a person ruled that they are one' }));
  for (const { pair, why } of [...ruled, ...told]) join(union, groupOf(groups, pair[0]), groupOf(groups, pair[1]), why);
  const near = nearIn(groups);
  for (const a of groups) for (const b of nearTo(near, a)) joinAlike(union, a, b, together, near);
  return groupsOf(union, groups);
}

const toUnion = (groups: readonly Group[], verdicts: Verdicts<Node>): Union => ({
  verdicts,
  parent: new Map(groups.map((g) => [g, g])),
  members: new Map(groups.map((g) => [g, g.nodes])),
  reasons: new Map(groups.map((g) => [g, [...g.why]])),
});

const groupOf = (groups: readonly Group[], node: Node): Group => groups.find((g) => g.nodes.includes(node))!;

function joinAlike(union: Union, a: Group, b: Group, together: Together, near: Near): void {
  if (rootOf(union, a) === rootOf(union, b)) return;
  const why = together(a, b, near);
  if (why !== undefined) join(union, a, b, why);
}

function join(union: Union, a: Group, b: Group, why: string): void {
  const { verdicts, parent, members, reasons } = union;
  const [from, into] = [rootOf(union, a), rootOf(union, b)];
  if (from === into || !areOpen(verdicts, members.get(from)!, members.get(into)!)) return;
  parent.set(from, into);
  reasons.get(into)!.push(...reasons.get(from)!, why);
  if (!verdicts.none) members.set(into, [...members.get(from)!, ...members.get(into)!]);
}

function rootOf({ parent }: Union, group: Group): Group {
  let root = group;
  for (let above = parent.get(root)!; above !== root; above = parent.get(root)!) root = above;
  return root;
}

/** In the order of the groups. */
function groupsOf(union: Union, groups: readonly Group[]): Group[] {
  const out = new Map<Group, Node[]>();
  for (const group of groups) {
    const root = rootOf(union, group);
    (out.get(root) ?? out.set(root, []).get(root)!).push(...group.nodes);
  }
  return [...out].map(([of, nodes]) =>
    nodes.length === of.nodes.length ? of : toGroup(nodes, [...new Set(union.reasons.get(of)!)]),
  );
}
