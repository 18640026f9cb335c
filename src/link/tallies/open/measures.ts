/** Whether two figures are of one measure, and what that proves. */
import { FIXED_MEASURES } from '../../../lang/en/standing-measures.js';
import type { Reckoned } from '../context.js';
import { GENERAL, isSeries } from '../followed.js';
import { topicOf } from '../topics.js';

/** A noun that is counted. */
export const NOUN = 2.25;

/** Points for what is counted; undefined where it is something else. */
export function ofOneMeasure({ figure: a }: Reckoned, { figure: b }: Reckoned): number | undefined {
  if (a.measure === b.measure) return isSeries(a.measure) ? 2.5 : GENERAL.has(a.measure) ? 0.5 : NOUN;
  return GENERAL.has(a.measure) || GENERAL.has(b.measure) ? (a.unit === '1' ? undefined : 0) : undefined;
}

export const isGeneral = ({ figure: { measure } }: Reckoned): boolean => GENERAL.has(measure);

/** Undefined where not both say what they are a level of. */
export const ofOneTopic = (f: Reckoned, g: Reckoned): boolean | undefined => {
  const a = topicOf(f.place),
    b = a && topicOf(g.place);
  return a === '' || b === '' ? undefined : a === b;
};

/** Two numbers of a measure that stories mostly have of one thing. */
export const isRead = (f: Reckoned, g: Reckoned): boolean =>
  f.figure.measure === g.figure.measure && isSeries(f.figure.measure);

/** Levels of one measure, and what does not change. */
export const areLevels = ({ figure: a }: Reckoned, { figure: b }: Reckoned): boolean =>
  a.measure === b.measure &&
  !VAGUE.has(a.measure) &&
  (FIXED_MEASURES.has(a.measure) || (a.mode === 'total' && b.mode === 'total' && !LOTS.has(a.measure)));
/** Of which a story has many lots. */
const LOTS: ReadonlySet<string> = new Set(['vessels', 'troops', 'drones', 'groups', 'jobs']);
/** Of many things at once. */
const VAGUE: ReadonlySet<string> = new Set([
  'amount',
  'price',
  'budget',
  'worth',
  'contract',
  'compensation',
  'share',
  'number',
  'person',
]);
