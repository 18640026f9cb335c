/** Places that some report sets apart: "seven more in neighbouring Lazny", "three in France and seven in Spain". */
import { sharedBy } from '../../shared-words.js';
import type { Reckoned } from '../context.js';
import { areBeside } from './beside.js';

/** Stems of their names. */
export function findPartedPlaces(figures: readonly Reckoned[]): ReadonlySet<string> {
  const apart = figures.filter((f) => f.scope.isElsewhere);
  const named = figures.filter((f) => f.scope.place.size > 0 && !f.scope.isElsewhere);
  const beside = named.flatMap((a, i) => named.slice(i + 1).flatMap((b) => (areOfTwoPlaces(a, b) ? [a, b] : [])));
  return new Set([...apart, ...beside].flatMap((f) => [...f.scope.place]));
}

/** In one sentence. */
const areOfTwoPlaces = (a: Reckoned, b: Reckoned): boolean =>
  b.report === a.report && !sharedBy(a.scope.place, b.scope.place) && areBeside(a, b);
