/**
 * What people decided, as linking obeys it: pairs that are one, and pairs that are not. Pure; the order in which
 * rulings or reports arrived does not matter, for of two rulings that contradict each other the later told holds. What
 * a ruling does to a single reading is in rulings/readings.ts.
 */
import { compare } from '../text/order.js';
import { overlaps } from '../text/spans.js';
import type { Anchor, Conflict, Ruling } from '../types.js';

/** Those not undone, in the order in which they were told. */
export const inForce = (rulings: readonly Ruling[]): Ruling[] =>
  rulings.filter((r) => r.undone === undefined).sort((a, b) => compare(a.told, b.told) || compare(a.id, b.id));

/** What was ruled of items of one kind. */
export interface Verdicts<T> {
  /** True where nothing was ruled: then nothing else need be asked. */
  readonly none: boolean;
  readonly together: readonly (readonly [T, T])[];
  readonly areApart: (a: T, b: T) => boolean;
  /** Those that were said to be none of the others. */
  readonly out: ReadonlySet<T>;
}

/**
 * @param rulings in force, in order
 * @param at the items whose words these are, the nearest first; none where no report says them any more
 * @param nameOf what an item is known by beside another
 */
export function findVerdicts<T>(
  rulings: readonly Ruling[],
  of: Ruling['of'],
  at: (place: Anchor) => readonly T[],
  nameOf: (item: T, beside: T) => string,
): Verdicts<T> {
  const ruled = new Map<string, { readonly one: boolean; readonly pair: readonly [T, T] }>(),
    out = new Set<T>();
  const key = (a: T, b: T): string => JSON.stringify([nameOf(a, b), nameOf(b, a)].sort(compare));
  for (const { kind, of: kinds, anchors } of rulings) {
    if (kinds !== of || (kind !== 'merge' && kind !== 'split')) continue;
    const items = anchors.map(at),
      nearest = items.flatMap((of) => of.slice(0, 1)),
      [parted = [], ...rest] = items;
    const others = kind === 'merge' ? nearest : rest.flatMap((of) => of.slice(0, 1));
    // whoever parts words from others parts all that the same words tell
    const firsts = kind === 'merge' ? nearest : parted.filter((a) => !others.includes(a));
    firsts.forEach((a, i) => {
      for (const b of kind === 'merge' ? others.slice(i + 1) : others)
        if (a !== b) ruled.set(key(a, b), { one: kind === 'merge', pair: [a, b] });
    });
    if (kind === 'split') for (const a of firsts) out.add(a);
  }
  return {
    none: ruled.size === 0,
    out,
    together: [...ruled.values()].flatMap(({ one, pair }) => (one ? [pair] : [])),
    areApart: (a, b) => ruled.get(key(a, b))?.one === false,
  };
}

export const NO_VERDICTS = { none: true, together: [], areApart: () => false, out: new Set<never>() } as const;

/** No ruling keeps the left from being one with the right. */
export const areOpen = <T>({ none, areApart }: Verdicts<T>, left: readonly T[], right: readonly T[]): boolean =>
  none || !left.some((a) => right.some((b) => areApart(a, b)));

/** A conflict is set aside by a ruling all of whose words stand in it. */
export const isSetAside = (rulings: readonly Ruling[], { anchors }: Conflict): boolean =>
  rulings.some(
    (r) =>
      r.kind === 'reject' &&
      r.of === 'conflict' &&
      r.anchors.length > 0 &&
      r.anchors.every((p) => anchors.some((a) => a.article === p.article && overlaps(a, p))),
  );
