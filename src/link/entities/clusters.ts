/**
 * Referents of many reports → groups that mean one: equal names first, then spellings, then short forms and acronyms
 * where only one fuller name fits. Each of these is told in a file of clusters/.
 */
import { areOpen, NO_VERDICTS, type Verdicts } from '../rulings.js';
import { doubtsOf } from './clusters/doubts.js';
import { governmentOf } from './clusters/governing.js';
import { type Group, toGroup } from './clusters/group.js';
import { nearIn, nearTo } from './clusters/near.js';
import { calledBy, heardAs, shortOf } from './clusters/short-forms.js';
import { spellingOf } from './clusters/spellings.js';
import { toldOnes } from './clusters/told.js';
import { united } from './clusters/union.js';
import type { Node } from './nodes.js';

/**
 * Nodes that are one, with the reasons where their names are not; and those that may be, each with another of the
 * clusters.
 */
export interface Cluster {
  readonly nodes: readonly Node[];
  readonly why: readonly string[];
  readonly maybe: readonly { readonly cluster: number; readonly why: string }[];
}

/** The same for any order of the nodes. What a person ruled goes before any likeness. */
export function findClusters(nodes: readonly Node[], verdicts: Verdicts<Node> = NO_VERDICTS): Cluster[] {
  const equal = equallyNamed(nodes).flatMap((group) => parted(group, verdicts));
  const spelled = united(equal, verdicts, (a, b) => spellingOf(a, b) ?? governmentOf(a, b, equal), toldOnes(nodes));
  const full = united(
    spelled,
    verdicts,
    (a, b, near) => shortOf(a, b, nearTo(near, a)) ?? shortOf(b, a, nearTo(near, b)),
  );
  const called = united(
    full,
    verdicts,
    (a, b, near) =>
      calledBy(a, b, nearTo(near, a)) ??
      calledBy(b, a, nearTo(near, b)) ??
      heardAs(a, b, nearTo(near, a)) ??
      heardAs(b, a, nearTo(near, b)),
  );
  return withDoubts(called, verdicts);
}

function equallyNamed(nodes: readonly Node[]): Group[] {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const key = nameKeyOf(node);
    (groups.get(key) ?? groups.set(key, []).get(key)!).push(node);
  }
  return [...groups.values()].map((of) => toGroup(of));
}

/** A single word is not both a person's name and that of something else. */
const nameKeyOf = ({ name: { joined, generation, words }, type }: Node): string =>
  `${joined} ${generation ?? ''} ${words.length > 1 ? '' : type === 'person' ? 'person' : 'other'}`;

/** One name, and by ruling more than one who bears it: whoever was taken out goes, all others stay. */
function parted(group: Group, verdicts: Verdicts<Node>): Group[] {
  if (verdicts.none) return [group];
  const parts: Node[][] = [];
  for (const node of [...group.nodes].sort((a, b) => Number(verdicts.out.has(a)) - Number(verdicts.out.has(b)))) {
    const part = parts.find((p) => areOpen(verdicts, p, [node]));
    if (part) part.push(node);
    else parts.push([node]);
  }
  return parts.length > 1 ? parts.map((part) => toGroup(part)) : [group];
}

/** Each with the others that it may be. */
function withDoubts(groups: readonly Group[], verdicts: Verdicts<Node>): Cluster[] {
  const near = nearIn(groups);
  const place = new Map(groups.map((g, i) => [g, i]));
  return groups.map((group) => ({
    nodes: group.nodes,
    why: group.why,
    maybe: doubtsOf(group, near, verdicts).map((doubt) => ({ cluster: place.get(doubt.group)!, why: doubt.why })),
  }));
}
