/**
 * Numbers by which rows are sorted, with room between them: whoever comes in between takes a free one, and all others
 * keep theirs.
 */

/** So much room is left between two that are new. */
const ROOM = 1024;

/**
 * For rows in order, each with the number it had or none: growing numbers, of which as many as can be are those they
 * had.
 * @example spaced([0, undefined, 1024]) // [0, 512, 1024]
 */
export function spaced(had: readonly (number | undefined)[]): number[] {
  const kept = growing(had),
    places: number[] = [];
  for (let i = 0; i < had.length; ) {
    if (kept.has(i)) {
      places.push(had[i++]!);
      continue;
    }
    let next = i;
    while (next < had.length && !kept.has(next)) next++;
    const count = next - i,
      before = places.at(-1),
      after = next < had.length ? had[next]! : undefined;
    const from = before ?? (after === undefined ? -ROOM : after - ROOM * (count + 1)),
      step = after === undefined ? ROOM : Math.floor((after - from) / (count + 1));
    if (step < 1) return had.map((_, place) => place * ROOM);
    for (let k = 1; k <= count; k++) places.push(from + k * step);
    i = next;
  }
  return places;
}

/** Places of a longest run of growing numbers, not side by side (Fredman 1975). */
function growing(numbers: readonly (number | undefined)[]): ReadonlySet<number> {
  const ends: number[] = [],
    before = new Int32Array(numbers.length).fill(-1);
  numbers.forEach((number, i) => {
    if (number === undefined) return;
    let low = 0,
      high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = i;
  });
  const kept = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) kept.add(i);
  return kept;
}
