/** Counts of the whole, where others are of a part. */
import type { Reckoned } from '../context.js';

/** @param places that some report sets apart */
export const isOfTheWhole = (f: Reckoned, figures: readonly Reckoned[], places: ReadonlySet<string>): boolean =>
  (places.size > 0 && (f.scope.isWhole || isSum(f, figures, places))) || (f.scope.isWhole && isSetApart(f, figures));

/** "Thirty-nine here, seven there. That makes 46." */
function isSum(f: Reckoned, figures: readonly Reckoned[], places: ReadonlySet<string>): boolean {
  if (f.isOld) return false;
  const before = figures.filter((g) => isToldBefore(g, f) && g.figure.value !== undefined);
  const there = before.filter((g) => [...g.scope.place].some((stem) => places.has(stem)));
  const here = before.filter((g) => !there.includes(g));
  return there.some((g) => here.some((h) => h.figure.value! + g.figure.value! === f.figure.value));
}

const isToldBefore = (g: Reckoned, f: Reckoned): boolean =>
  g.report === f.report && !g.isOld && g.figure.span.end <= f.figure.span.start;

/** Its own report gives a lower count that is not of the whole. */
const isSetApart = (f: Reckoned, figures: readonly Reckoned[]): boolean =>
  figures.some(
    (g) =>
      g.report === f.report &&
      !g.scope.isWhole &&
      !g.isOld &&
      !g.scope.past &&
      !g.scope.within &&
      (g.figure.value ?? 0) < (f.figure.value ?? 0) &&
      g.kind === f.kind,
  );
