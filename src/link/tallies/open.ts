/**
 * Series of what no list of measures follows: signatures, cancelled flights, the cost of a road, a pay offer, the share
 * of voters. Two figures are of one series where what is counted, the number and the words close to it say so together;
 * no two numbers that one sentence tells apart are.
 */
import type { Reckoned } from './context.js';
import { isApart } from './open/apart.js';
import { likeness, ONE } from './open/likeness.js';
import { pairsOf } from './open/pairs.js';
import { tellingIn } from './open/telling.js';

/** In order of the first figure, which is that of the reports. @param figures of one unit */
export function openSeries(figures: readonly Reckoned[]): Reckoned[][] {
  const placeOf = new Map(figures.map((f, i) => [f, i])),
    series = new Map(figures.map((f) => [f, [f]]));
  for (const { f, g } of alikeFirst(figures, placeOf)) {
    const one = series.get(f)!,
      other = series.get(g)!;
    if (one === other || areApart(one, other)) continue;
    const whole = [...one, ...other].sort((a, b) => placeOf.get(a)! - placeOf.get(b)!);
    for (const member of whole) series.set(member, whole);
  }
  return [...new Set(series.values())];
}

function areApart(one: readonly Reckoned[], other: readonly Reckoned[]): boolean {
  for (const a of one) for (const b of other) if (isApart(a, b)) return true;
  return false;
}

interface Pair {
  readonly f: Reckoned;
  readonly g: Reckoned;
  readonly alike: number;
}

/** The pairs that may be of one series, the most alike first; of equals in the order given. */
function alikeFirst(figures: readonly Reckoned[], placeOf: ReadonlyMap<Reckoned, number>): Pair[] {
  const telling = tellingIn(figures),
    pairs: Pair[] = [];
  for (const [f, g] of pairsOf(figures)) {
    const alike = likeness(f, g, telling);
    if (alike >= ONE) pairs.push({ f, g, alike });
  }
  return pairs.sort(
    (a, b) => b.alike - a.alike || placeOf.get(a.f)! - placeOf.get(b.f)! || placeOf.get(a.g)! - placeOf.get(b.g)!,
  );
}
