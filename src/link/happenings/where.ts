/** Where on earth something happened. */
import type { Place } from '../../types.js';
import { mostTold } from './most-told.js';
import type { Occurrence } from './occurrences.js';

/** Of the finest precision there is, the place that most reports name. */
export function whereOf(group: readonly Occurrence[], placeOf: ReadonlyMap<string, Place>): { where?: Place } {
  const places = group.flatMap(({ where }) => placeOf.get(where?.entity ?? '') ?? []),
    finest = PRECISIONS.find((precision) => places.some((p) => p.precision === precision));
  const where = mostTold(
    places.filter((p) => p.precision === finest),
    (p) => `${p.country} ${p.name}`,
  );
  return where ? { where } : {};
}
const PRECISIONS: readonly Place['precision'][] = ['city', 'region', 'country'];
