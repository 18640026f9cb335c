/**
 * Which way a measure's figures are put into series: by the event of which they are, by whose they are, or, the open
 * ones, by what they have in common.
 */
import { GROWING_MEASURES } from '../../lang/en/standing-measures.js';
import { LEVELS, MEASURES, PERCENTAGES, STANCES } from '../../lang/en/measures.js';
import { OWNED } from './owners.js';

/** Measures of people of a story's one event, where sentences seldom say again which event it is. */
export const OF_THE_EVENT: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'missing',
  'rescued',
  'escaped',
  'aboard',
  'inside',
  'passengers',
  'crew',
  'displaced',
  'arrested',
  'released',
  'hostages',
  'tickets',
  'capacity',
  'affected',
  'doses',
  'cases',
  'confirmed cases',
  'suspected cases',
  'infections',
  'reproduction number',
  'hospitalised',
  'crowd',
  'magnitude',
  'bid per share',
  'deal value',
  'margin',
]);

/** Of those that are open, shut, damaged there is one count. */
export const STATED: ReadonlySet<string> = new Set(['homes', 'crossings', 'schools']);

const CLOSED: ReadonlySet<string> = new Set(['votes', 'share price']);

/** True of a measure that no list puts into series: a counted noun, a sum, a share. */
export const isOpen = (measure: string): boolean =>
  !(
    OF_THE_EVENT.has(measure) ||
    STATED.has(measure) ||
    OWNED.has(measure) ||
    GROWING_MEASURES.has(measure) ||
    CLOSED.has(measure)
  );

const NAMED: ReadonlySet<string> = new Set([...MEASURES, ...LEVELS, ...PERCENTAGES, ...STANCES].map((m) => m.name));
const LOOSE: ReadonlySet<string> = new Set([
  'price',
  'budget',
  'worth',
  'jobs',
  'drones',
  'vessels',
  'troops',
  'groups',
]);

/** A measure that a story mostly has of one thing. */
export const isSeries = (measure: string): boolean => NAMED.has(measure) && !LOOSE.has(measure);

/** Measures that tell nothing of what a number is of. */
export const GENERAL: ReadonlySet<string> = new Set([
  'share',
  'amount',
  'price',
  'budget',
  'worth',
  'number',
  'person',
  'man',
  'woman',
  'child',
  'length',
  'area',
  'weight',
  'volume',
  'distance',
]);
