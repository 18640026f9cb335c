/** What most reports tell. */
import type { Standing } from '../../types.js';
import type { Occurrence } from './occurrences.js';

/** What most give; the first given of what as many do. */
export function mostTold<T>(told: readonly T[], keyOf: (one: T) => string): T | undefined {
  const counts = new Map<string, number>();
  for (const one of told) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return told.find((one) => counts.get(keyOf(one)) === most);
}

export const standingOf = (group: readonly Occurrence[]): Standing =>
  mostTold(
    group.map((o) => o.event.standing),
    (standing) => standing,
  )!;
