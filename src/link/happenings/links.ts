/** Which two events are asked whether they are one, and which of these are alike enough. */
import { once, onceOfTwo } from '../once.js';
import type { Occurrence } from './occurrences.js';
import { ENOUGH, isBorneOut, isCopied, mayBeAlike } from './sameness.js';
import { KEPT_APART, scoreOf } from './score.js';

/** Two occurrences by their places, and how alike they are. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly like: number;
}

/** In no order. */
export function linksOf(lists: readonly (readonly Occurrence[])[]): Link[] {
  const links: Link[] = [],
    firsts = firstsOf(lists);
  for (let x = 0; x < lists.length; x++)
    for (let y = x; y < lists.length; y++) {
      const found = linksBetween(lists[x]!, lists[y]!);
      for (let k = 0; k < found.length; k += 3)
        links.push({ a: firsts[x]! + found[k]!, b: firsts[y]! + found[k + 1]!, like: found[k + 2]! });
    }
  return links;
}

/** How many stand in the lists before each. */
function firstsOf(lists: readonly (readonly Occurrence[])[]): number[] {
  let from = 0;
  return lists.map((list) => {
    const first = from;
    from += list.length;
    return first;
  });
}

/**
 * Place in the one list, place in the other, and how alike, one after another; of a list and itself each two once. Made
 * of the two lists alone.
 */
const linksBetween = onceOfTwo((earlier: readonly Occurrence[], later: readonly Occurrence[]): readonly number[] => {
  const having = byKey(earlier),
    links: number[] = [];
  for (let j = 0; j < later.length; j++)
    for (const i of havingOneOf(having, keysOfAll(later)[j]!)) {
      if (earlier === later && i >= j) continue;
      const like = likeAsked(earlier[i]!, later[j]!);
      if (like > ENOUGH) links.push(i, j, like);
    }
  return links.length ? links : NO_LINKS;
});

const NO_LINKS: readonly number[] = [];

const likeAsked = (a: Occurrence, b: Occurrence): number =>
  isCopied(a, b) || (mayBeAlike(a, b) && isBorneOut(a, b)) ? scoreOf(a, b) : KEPT_APART;

/** Places of what shares its sense or its type, each once. */
function havingOneOf(
  having: ReadonlyMap<string, readonly number[]>,
  [sense, type]: readonly string[],
): Iterable<number> {
  const near = (sense === undefined ? undefined : having.get(sense)) ?? NO_LINKS,
    more = type === undefined ? undefined : having.get(type);
  return more ? new Set([...near, ...more]) : near;
}

const byKey = once((list: readonly Occurrence[]): ReadonlyMap<string, readonly number[]> => {
  const having = new Map<string, number[]>();
  keysOfAll(list).forEach((keys, i) => {
    for (const key of keys) (having.get(key) ?? having.set(key, []).get(key)!).push(i);
  });
  return having;
});

/** None of what stands in its report so often before it: that is found to be no other event. */
const keysOfAll = once((list: readonly Occurrence[]): readonly (readonly string[])[] => {
  const times = new Map<string, number>(),
    isMetYet = (key: string): boolean => times.set(key, (times.get(key) ?? 0) + 1).get(key)! <= MOST_BY_ONE_WORD;
  return list.map((o) => keysOf(o).filter(isMetYet));
});

/** No report's prose tells of more events by one word; what does is a table, or made to keep a linker busy. */
export const MOST_BY_ONE_WORD = 400;

const keysOf = ({ sense, type }: Occurrence): string[] => [
  ...(sense ? [`sense ${sense}`] : []),
  ...(type === 'OTHER' ? [] : [`type ${type}`]),
];
