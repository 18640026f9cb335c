/** Which measure a quantity is of: the words beside it against the dictionary of measures. */
import { LEVELS, type Measure, MEASURES, PEOPLE, PERCENTAGES } from '../../lang/en/measures.js';
import type { Counted } from './counted.js';
import type { Quantity } from './quantity.js';

/** The words around a quantity, lower case: back to the number before it or the sentence's start, on to the next number or the clause's end. */
export interface Around { readonly before: string; readonly after: string }

export interface Measured { readonly name: string; readonly running: boolean; /** How it was found. */ readonly by: 'noun' | 'phrase' | 'counted' | 'none' }

export function measureOf(quantity: Quantity, counted: Counted | undefined, around: Around): Measured {
  if (quantity.unit === '%') return level(PERCENTAGES_READ, around, false) ?? named(counted?.noun ?? 'share', false);
  if (/^[A-Z]{3}$/.test(quantity.unit)) return level(LEVELS_READ, around, true) ?? named('amount', false, 'none');
  if (quantity.measured) return named(counted?.noun ?? quantity.measured, false);
  return countOf(counted, around);
}

function countOf(counted: Counted | undefined, around: Around): Measured {
  const strong = counted && NOUNS.get(counted.noun);
  if (strong) return found(strong, 'noun');
  if (!counted || PEOPLE.has(counted.head) || WEAK.has(counted.noun)) {
    const phrase = READ.find((m) => m.before?.test(around.before)) ?? nearestAfter(around.after);
    if (phrase) return found(phrase.measure, 'phrase');
  }
  const weak = counted && WEAK.get(counted.noun);
  return weak ? found(weak, 'noun') : named(counted?.noun ?? 'number', false, counted ? 'counted' : 'none');
}

/** Of the measures whose phrase follows, the one that comes first. */
function nearestAfter(after: string): Read | undefined {
  let best: Read | undefined, place = Infinity;
  for (const read of READ) { const at = read.after?.exec(after)?.[0].length; if (at !== undefined && at < place) { place = at; best = read; } }
  return best;
}

const level = (measures: readonly Read[], { before, after }: Around, running: boolean): Measured | undefined => {
  const read = measures.find((m) => m.near?.test(after)) ?? measures.find((m) => m.before?.test(before));
  return read && { name: read.measure.name, running: running && read.measure.running !== false, by: 'phrase' };
};

const found = (measure: Measure, by: Measured['by']): Measured => ({ name: measure.name, running: measure.running !== false, by });
const named = (name: string, running: boolean, by: Measured['by'] = 'counted'): Measured => ({ name, running, by });

interface Read { readonly measure: Measure; readonly before?: RegExp; readonly after?: RegExp; readonly near?: RegExp }

const toRead = (measure: Measure): Read => ({
  measure,
  ...(measure.before ? { before: new RegExp(`(?<![\\p{L}])(?:${measure.before})[\\s“"‘(]*$`, 'u') } : {}),
  ...(measure.after ? { after: new RegExp(`^[^.;]*?(?<![\\p{L}])(?:${measure.after})(?!\\p{L})`, 'u'), near: new RegExp(`^[\\s-]*(?:${measure.after})(?!\\p{L})`, 'u') } : {}),
});
const READ = MEASURES.map(toRead), LEVELS_READ = LEVELS.map(toRead), PERCENTAGES_READ = PERCENTAGES.map(toRead);

const byNoun = (key: 'nouns' | 'weak'): ReadonlyMap<string, Measure> =>
  new Map(MEASURES.flatMap((m) => (m[key] ?? '').split(key === 'weak' ? '|' : ' ').filter(Boolean).map((noun) => [noun, m] as const)));
const NOUNS = byNoun('nouns'), WEAK = byNoun('weak');
