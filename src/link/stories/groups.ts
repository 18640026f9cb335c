/**
 * Reports tied to each other → stories. Reports that no chain of ties connects are never one story; among those
 * connected, the two groups whose ties are strongest on average come together first, as long as that is strong enough
 * (agglomeration by group average, Sokal and Michener 1958). One tie can not chain two stories into one. What comes out
 * depends on the reports and their ties alone, given in a canonical order.
 */

/** Two reports, by their place in the canonical order, and how far above the bar their odds are, in hundredths. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** Two reports without a tie count so much; a tie counts no more than this. */
const UNTIED = -150,
  MOST = 500;

/**
 * Each doubling of the smaller group asks for so much more, up to eight reports: a report with few words may be far
 * from all, whole stories far from each other are two.
 */
const ASKED = 80,
  DOUBLINGS = 3;

/**
 * `others`: the groups with a tie into this one, `sums`: what these ties add to the sum of all pairs, were none of them
 * tied. Groups that have gone elsewhere since are still named as they were, until the lists are gone through. `gain` is
 * what it gains of the `best` of them, which had `size` members then; nothing where it gains of none.
 */
interface Group {
  readonly members: number[];
  readonly others: number[];
  readonly sums: number[];
  best: number;
  size: number;
  gain: number;
}

/** Where each group is now, how many members it has, and room for one sum a group. */
interface Grouping {
  readonly groups: readonly Group[];
  readonly into: Int32Array;
  readonly sizes: Int32Array;
  readonly room: Float64Array;
}

/**
 * Places of the reports of each story, each in order, the stories in order of their first. An average of two is never
 * above both, and larger groups are asked for more: so what a group once gained most is never less than what it gains
 * now, and is looked at anew only when no other may gain more.
 */
export function toGroups(count: number, ties: readonly Tie[]): number[][] {
  const groups = Array.from(
    { length: count },
    (_, i): Group => ({ members: [i], others: [], sums: [], best: -1, size: 0, gain: 0 }),
  );
  for (const { a, b, strength } of ties) {
    const adds = Math.min(MOST, strength) - UNTIED,
      gain = gainOf(adds, 1, 1);
    addTie(groups[a]!, b, adds, gain);
    addTie(groups[b]!, a, adds, gain);
  }
  const all: Grouping = {
    groups,
    into: Int32Array.from(groups.keys()),
    sizes: new Int32Array(count).fill(1),
    room: new Float64Array(count),
  };
  const first = toFirst(groups);
  for (let place = first.at(); place >= 0; place = first.at()) {
    const { best, size } = groups[place]!;
    if (all.into[best] === best && all.sizes[best] === size)
      for (const changed of join(place, best, all)) first.update(changed);
    else {
      findBest(place, all);
      first.update(place);
    }
  }
  return groups.flatMap(({ members }, place) => (all.into[place] === place ? [members.sort((x, y) => x - y)] : []));
}

/** Of two reports, each a group by itself. */
function addTie(group: Group, other: number, adds: number, gain: number): void {
  group.others.push(other);
  group.sums.push(adds);
  if (gain < group.gain || (gain === group.gain && (gain <= 0 || other > group.best))) return;
  group.best = other;
  group.size = 1;
  group.gain = gain;
}

/**
 * The second goes into the first. A group bears the least place of its members. What it gains now is left to be looked
 * at.
 */
function join(x: number, y: number, all: Grouping): readonly number[] {
  const place = Math.min(x, y),
    gone = Math.max(x, y),
    into = all.groups[place]!,
    from = all.groups[gone]!;
  all.into[gone] = place;
  all.sizes[place]! += all.sizes[gone]!;
  for (const part of ['members', 'others', 'sums'] as const) {
    const own = into[part],
      more = from[part];
    for (let k = 0; k < more.length; k++) own.push(more[k]!);
    more.length = 0;
  }
  into.gain = Math.max(into.gain, from.gain);
  into.size = from.gain = 0;
  return [place, gone];
}

function findBest(place: number, all: Grouping): void {
  const group = all.groups[place]!,
    { others, sums } = group,
    { sizes } = all,
    own = sizes[place]!;
  settle(place, all);
  let best = -1,
    most = 0;
  for (let k = 0; k < others.length; k++) {
    const other = others[k]!,
      gain = gainOf(sums[k]!, own, sizes[other]!);
    if (gain > most || (gain === most && gain > 0 && other < best)) {
      best = other;
      most = gain;
    }
  }
  group.best = best;
  group.size = best < 0 ? 0 : sizes[best]!;
  group.gain = most;
}

/** Each other group is named once, as it is now. Sums are never nothing. */
function settle(place: number, { groups, into, room }: Grouping): void {
  const { others, sums } = groups[place]!;
  let kept = 0;
  while (kept < others.length && into[others[kept]!] === others[kept]) kept++;
  if (kept === others.length) return;
  kept = 0;
  for (let k = 0; k < others.length; k++) {
    let now = others[k]!;
    while (into[now] !== now) now = into[now] = into[into[now]!]!;
    if (now === place) continue;
    if (room[now] === 0) others[kept++] = now;
    room[now] = room[now]! + sums[k]!;
  }
  others.length = sums.length = kept;
  for (let k = 0; k < kept; k++) {
    sums[k] = room[others[k]!]!;
    room[others[k]!] = 0;
  }
}

/** How much more than is asked for the two hold together. Sums are whole numbers, so their order does not matter. */
const gainOf = (sum: number, x: number, y: number): number =>
  (sum + x * y * UNTIED) / (x * y) - (ASKED_OF[Math.min(x, y)] ?? ASKED * DOUBLINGS);

/**
 * How much more than is asked for one report holds together with a group of others, by the strengths of its ties with
 * some of them: what decides of a guest, too. Nothing, or less, where it does not.
 */
export const holdOf = (strengths: readonly number[], size: number): number =>
  gainOf(
    strengths.reduce((sum, strength) => sum + Math.min(MOST, strength) - UNTIED, 0),
    1,
    size,
  );

/** By the size of the smaller group. */
const ASKED_OF = Array.from({ length: 2 ** DOUBLINGS }, (_, size) => (size ? ASKED * Math.log2(size) : 0));

/**
 * The group that gains most, of equals the one of the least place, as the winner of a tournament: what changes is
 * played again alone.
 */
function toFirst(groups: readonly Group[]): { readonly at: () => number; readonly update: (place: number) => void } {
  let size = 1;
  while (size < groups.length) size *= 2;
  const winners = new Int32Array(2 * size).fill(-1),
    gainAt = (place: number): number => (place < 0 ? 0 : groups[place]!.gain);
  const play = (at: number): void => {
    const a = winners[2 * at]!,
      b = winners[2 * at + 1]!;
    winners[at] = gainAt(b) > gainAt(a) ? b : a;
  };
  for (let place = 0; place < groups.length; place++) winners[size + place] = place;
  for (let at = size - 1; at > 0; at--) play(at);
  return {
    at: () => {
      const place = winners[1]!;
      return gainAt(place) > 0 ? place : -1;
    },
    update: (place) => {
      for (let at = (size + place) >> 1; at > 0; at >>= 1) play(at);
    },
  };
}
