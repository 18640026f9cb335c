/** In which order the words of several reports are shown. */
import { compare } from '../text/order.js';
import type { Happening } from '../types.js';

/**
 * The same happenings, each with the words of the report that told it first before those of later ones: the first
 * words are the ones shown, and on the day it was first told nobody had the number of two days later.
 * @param reports ids in order of publication
 */
export function firstToldFirst(happenings: readonly Happening[], reports: readonly string[]): Happening[] {
  const places = new Map(reports.map((id, i) => [id, i])),
    placeOf = (id: string): number => places.get(id) ?? reports.length;
  return happenings.map((h) => ({
    ...h,
    anchors: h.anchors.toSorted(
      (a, b) => placeOf(a.article) - placeOf(b.article) || compare(a.article, b.article) || a.start - b.start,
    ),
  }));
}
