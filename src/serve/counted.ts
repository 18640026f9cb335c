/** Tallies of the dead as keepers of such records would count them. Pure; the arithmetic is link/lenses. */
import { type Counted, countedBy, joinedBy, type Lens } from '../link/lenses.js';
import type { Origin, StoryLinks, Tally, TallyFigure } from '../types.js';
import type { CountedAnswer } from './wire.js';

type OfTally = CountedAnswer['tallies'][number];

const KEEPERS = ['ACLED', 'UCDP', 'Iraq Body Count'] as const satisfies readonly Lens[];

/** These keepers count the dead, and nothing else. */
const isOfDead = ({ measure, unit }: Tally): boolean => unit === '1' && /^dead\b/.test(measure);

export const toCounted = ({ tallies, origins }: Pick<StoryLinks, 'tallies' | 'origins'>): CountedAnswer => ({
  tallies: tallies.filter(isOfDead).map((tally) => ofTally(tally, origins)),
});

function ofTally({ id, figures }: Tally, origins: readonly Origin[]): OfTally {
  const totals = figures.filter((f) => f.mode === 'total' && f.asOf !== null),
    days = [...new Set(totals.map((f) => f.asOf!.slice(0, 10)))];
  return {
    tally: id,
    figures: figures.map((f) => ({ article: f.article, start: f.start, by: byKeeper((lens) => countedBy(lens, f)) })),
    days: days.map((day) => {
      const of = onceEach(
        totals.filter((f) => f.asOf!.slice(0, 10) === day),
        origins,
      );
      return { day, by: byKeeper((lens) => joinedBy(lens, of)) };
    }),
  };
}

/** A number once for each origin that gives it: a copy is no second source. */
function onceEach(figures: readonly TallyFigure[], origins: readonly Origin[]): TallyFigure[] {
  const givenBy = (f: TallyFigure): string[] => origins.filter((o) => o.articles.includes(f.article)).map((o) => o.id);
  const same = (a: TallyFigure, b: TallyFigure): boolean =>
    a.value === b.value && a.low === b.low && a.high === b.high && a.qualifier === b.qualifier;
  return figures.filter(
    (f, i) =>
      !figures
        .slice(0, i)
        .some((g) => same(f, g) && (f.article === g.article || givenBy(g).some((o) => givenBy(f).includes(o)))),
  );
}

function byKeeper(count: (lens: Lens) => Counted | undefined): OfTally['days'][number]['by'] {
  return Object.fromEntries(
    KEEPERS.flatMap((lens) => {
      const counted = count(lens);
      return counted ? [[lens, counted]] : [];
    }),
  );
}
