/** Which measure a quantity is of: the words beside it against the dictionary of measures. */
import type { Counted } from './counted.js';
import { countOf } from './measure/counts.js';
import { type Around, type Measured, named } from './measure/measured.js';
import { isMoney, moneyOf } from './measure/money.js';
import { phraseBeside, SHARED, stanceOf } from './measure/phrases.js';
import type { Quantity } from './quantity.js';

export function measureOf(quantity: Quantity, counted: Counted | undefined, around: Around): Measured {
  if (quantity.unit === '1' && RATE_OF_EXCHANGE.test(around.after))
    return { name: 'exchange rate', running: true, by: 'phrase', mode: 'total' };
  if (quantity.unit === '%') return phraseBeside(SHARED, around) ?? stanceOf(around) ?? named('share');
  if (isMoney(quantity.unit)) return moneyOf(quantity, around);
  if (quantity.measured) return named(DIMENSIONS.get(counted?.noun ?? '') ?? counted?.noun ?? quantity.measured);
  return countOf(quantity, counted, around);
}

/** "7.42 per dollar", "18.2 to the euro". */
const RATE_OF_EXCHANGE =
  /^ (?:per|to the|to one|against the) (?:u\.?s\.? )?(?:dollar|euro|pound|yen|greenback)(?!\p{L})/u;

/** What a length is of, where an adjective says it: "40 feet deep". */
const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    deep: 'depth',
    high: 'height',
    tall: 'height',
    long: 'length',
    wide: 'width',
    thick: 'thickness',
    underground: 'depth',
    underwater: 'depth',
    above: 'distance',
    below: 'distance',
    away: 'distance',
  }),
);
