/**
 * Reports tied to each other → stories. Reports that no chain of ties connects are never one story; among those connected, the two groups whose ties are strongest on
 * average come together first, as long as that is strong enough (agglomeration by group average, Sokal and Michener 1958). One tie can not chain two stories into one.
 * What comes out depends on the reports and their ties alone, given in a canonical order.
 */

/** Two reports, by their place in the canonical order, and how far above the bar their odds are, in hundredths. */
export interface Tie { readonly a: number; readonly b: number; readonly strength: number }

/** Two reports without a tie count so much; a tie counts no more than this. */
const UNTIED = -150, MOST = 500;

/** Each doubling of the smaller group asks for so much more, up to eight reports: a report with few words may be far from all, whole stories far from each other are two. */
const ASKED = 80, DOUBLINGS = 3;

interface Group { readonly members: number[]; readonly to: Map<number, Sum>; best: number; gain: number }
interface Sum { strength: number; ties: number }

/** Places of the reports of each story, each in order, the stories in order of their first. */
export function toGroups(count: number, ties: readonly Tie[]): number[][] {
  const groups = new Map<number, Group>(Array.from({ length: count }, (_, i) => [i, { members: [i], to: new Map(), best: -1, gain: 0 }]));
  for (const { a, b, strength } of ties) for (const [from, to] of [[a, b], [b, a]] as const) groups.get(from)!.to.set(to, { strength: Math.min(MOST, strength), ties: 1 });
  for (const group of groups.values()) findBest(group, groups);
  for (;;) {
    let first = -1, gain = 0;
    for (const [place, group] of groups) if (group.gain > gain || (group.gain === gain && gain > 0 && place < first)) { first = place; gain = group.gain; }
    if (first < 0) return [...groups.values()].map((g) => g.members.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
    join(first, groups.get(first)!.best, groups);
  }
}

/** The second goes into the first. A group bears the least place of its members. */
function join(x: number, y: number, groups: Map<number, Group>): void {
  const place = Math.min(x, y), gone = Math.max(x, y), into = groups.get(place)!, from = groups.get(gone)!;
  groups.delete(gone);
  into.members.push(...from.members);
  into.to.delete(gone);
  for (const [other, sum] of from.to) if (other !== place) {
    const there = into.to.get(other);
    if (there) { there.strength += sum.strength; there.ties += sum.ties; }
    else into.to.set(other, { ...sum });
  }
  for (const [other, sum] of into.to) {
    const group = groups.get(other)!;
    group.to.delete(gone);
    group.to.set(place, sum);
    if (group.best === place || group.best === gone) findBest(group, groups);
    else consider(group, place, sum, into);
  }
  findBest(into, groups);
}

function findBest(group: Group, groups: ReadonlyMap<number, Group>): void {
  group.best = -1; group.gain = 0;
  for (const [other, sum] of group.to) consider(group, other, sum, groups.get(other)!);
}

function consider(group: Group, other: number, sum: Sum, { members }: Group): void {
  const gain = gainOf(sum, group.members.length, members.length);
  if (gain > group.gain || (gain === group.gain && gain > 0 && other < group.best)) { group.best = other; group.gain = gain; }
}

/** How much more than is asked for the two hold together. Sums are whole numbers, so their order does not matter. */
const gainOf = ({ strength, ties }: Sum, x: number, y: number): number =>
  (strength + (x * y - ties) * UNTIED) / (x * y) - ASKED * Math.min(DOUBLINGS, Math.log2(Math.min(x, y)));
