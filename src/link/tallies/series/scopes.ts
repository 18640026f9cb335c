/** The figures of one measure by what narrows them: those that nothing narrows are the main series. */
import { GROWING_MEASURES } from '../../../lang/en/standing-measures.js';
import { lastWith } from '../../once.js';
import type { Reckoned } from '../context.js';
import { isOpen } from '../followed.js';
import { byReport, isLead, isOfAnotherEvent } from './asides.js';
import { findPartedPlaces } from './places.js';
import { isOfTheWhole } from './wholes.js';

/** All figures of one measure, with what they tell together. */
interface Told {
  readonly figures: readonly Reckoned[];
  readonly places: ReadonlySet<string>;
  readonly leads: readonly Reckoned[];
}

interface Narrowed {
  /** The day or year of an earlier event; empty for none. */
  readonly past: string;
  /** The place that is counted apart; empty for none. */
  readonly apart: string;
  readonly isWhole: boolean;
  readonly isAside: boolean;
}

export function byScope(figures: readonly Reckoned[]): Reckoned[][] {
  const beside = byReport(figures),
    leads = figures.filter((f) => isLead(f, beside.get(f.report)!));
  const told: Told = { figures, places: findPartedPlaces(figures), leads };
  const scopes = new Map<string, Reckoned[]>();
  for (const f of figures) {
    const by = narrowedBy(f, told);
    const key = keyOf(f, by);
    (scopes.get(key) ?? scopes.set(key, []).get(key)!).push(scoped(f, key, by));
  }
  return [...scopes.values()];
}

function narrowedBy(f: Reckoned, { figures, places, leads }: Told): Narrowed {
  const past = hasADay(f.figure.measure) ? f.scope.past : '';
  const apart = [...f.scope.place].find((stem) => places.has(stem)) ?? '';
  const isWhole = isOfTheWhole(f, figures, places);
  const isAside = !past && !apart && !isWhole && isOfAnotherEvent(f, leads, figures);
  return { past, apart, isWhole, isAside };
}

const keyOf = ({ scope: { within } }: Reckoned, { past, apart, isWhole, isAside }: Narrowed): string =>
  [past, within, apart, isWhole ? 'whole' : '', isAside ? 'aside' : ''].join('|');

const scoped = lastWith(
  (f: Reckoned, _: string, { past, isWhole, isAside }: Narrowed): Reckoned => ({
    ...f,
    scope: { ...f.scope, past: isOpen(f.figure.measure) ? f.scope.past : past, isWhole, isAside },
  }),
);

/** Counts that grow, and the others of something that happened on a day. */
const hasADay = (measure: string): boolean => GROWING_MEASURES.has(measure) || HAPPENED.has(measure);

const HAPPENED: ReadonlySet<string> = new Set([
  'margin',
  'missing',
  'aboard',
  'inside',
  'passengers',
  'crew',
  'magnitude',
]);
