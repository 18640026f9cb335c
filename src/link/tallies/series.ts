/**
 * Figures that count one and the same thing: one measure, unit and scope, and nothing in their sentences that tells
 * them apart. Equal or growing values are no evidence.
 */
import type { Figure } from '../../types.js';
import { lastOf } from '../once.js';
import { byPublished, type Report } from '../report.js';
import { type Bonds, bondsIn } from './claimants/bonds.js';
import { type Reckoned, toReckoned } from './context.js';
import { isOpen } from './followed.js';
import { openSeries } from './open.js';
import { byClaimant, mayHaveRivals } from './rivals.js';
import { byDay, dated } from './series/days.js';
import { byFit } from './series/fits.js';
import { withoutLoneKinds } from './series/kinds.js';
import { byOccasion } from './series/occasions.js';
import { byScope } from './series/scopes.js';
import { withUnsaid } from './series/unsaid.js';

/**
 * In order of measure, then of the first figure; figures in order of day, publication and text. Rivals' series are
 * series of their own.
 */
export const findSeries = (reports: readonly Report[], isWanted: (figure: Figure) => boolean): Reckoned[][] =>
  findCounts(reports, isWanted).flat();

/** The same by what is counted: of a count that rivals keep the series of each, of another one series. */
export function findCounts(reports: readonly Report[], isWanted: (figure: Figure) => boolean): Reckoned[][][] {
  const inOrder = [...reports].sort(byPublished);
  const bonds = new Map(inOrder.flatMap(bondsIn).map((bond) => [JSON.stringify(bond), bond] as const));
  const told = [...bonds.keys()].join();
  const all = [...bonds.values()];
  return [...byMeasure(inOrder, isWanted)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, figures]) =>
      lastCounts(figures, key + toldOf(figures, told), () =>
        byScope(figures)
          .flatMap((scope) =>
            lastOfScope(scope, key + toldOf(scope, told), () => countsOf(scope, key.startsWith(OPEN), all)),
          )
          .sort((a, b) => byDay(a[0]![0]!, b[0]![0]!)),
      ),
    );
}

/**
 * Tallies and conflicts ask for most of the same figures; a newcomer gives some measures none, and of others only some
 * scopes.
 */
const lastCounts = lastOf<Reckoned, readonly Reckoned[][][]>(),
  lastOfScope = lastOf<Reckoned, readonly Reckoned[][][]>();

/** Who speaks for whom, where it makes a difference. */
const toldOf = (figures: readonly Reckoned[], told: string): string =>
  figures.some((f) => mayHaveRivals(f.figure.measure)) ? told : '';

/** Measure and unit → figures; of what no list names, the unit alone. */
function byMeasure(inOrder: readonly Report[], isWanted: (figure: Figure) => boolean): Map<string, Reckoned[]> {
  const reckoned = inOrder.flatMap((report) =>
    report.reading.figures.filter(isWanted).map((figure) => toReckoned(report, figure)),
  );
  const isSuspected = inOrder.some(({ reading }) => reading.figures.some((f) => f.measure === 'suspected cases'));
  const figuresOf = new Map<string, Reckoned[]>();
  for (const f of withUnsaid(withoutLoneKinds(reckoned))) {
    const key = keyOf(f.figure, isSuspected);
    (figuresOf.get(key) ?? figuresOf.set(key, []).get(key)!).push(f);
  }
  return figuresOf;
}

/** Where no cases are suspected, all are confirmed ones. */
function keyOf({ measure, unit }: Figure, isSuspected: boolean): string {
  const counted = measure === 'confirmed cases' && !isSuspected ? 'cases' : measure;
  return isOpen(counted) ? OPEN + unit : `${counted} ${unit}`;
}

/** Before the unit, in a key that is of no listed measure. */
const OPEN = 'open ';

const countsOf = (scope: readonly Reckoned[], open: boolean, bonds: Bonds): Reckoned[][][] =>
  (open ? openSeries(scope) : byFit(scope)).flatMap(byOccasion).map((series) =>
    byClaimant(series, bonds)
      .map((own) => dated(own).sort(byDay))
      .sort(([a], [b]) => byDay(a!, b!)),
  );
