/** Which measure a quantity is of: the words beside it against the dictionary of measures. */
import { PERSON_NOUNS } from '../../lang/en/role-nouns.js';
import { DEAL_WORDS, LEVELS, type Measure, MEASURES, PEOPLE, PERCENTAGES, PER_SHARE, SHARE_WORDS } from '../../lang/en/measures.js';
import type { Figure } from '../../types.js';
import type { Counted } from './counted.js';
import type { Quantity } from './quantity.js';

/** The words around a quantity, lower case. */
export interface Around {
  /** Back to the number before it, or to the sentence's start. */
  readonly before: string;
  /** On to the next number, or to the sentence's end. */
  readonly after: string;
  /** Back to the sentence's start, whatever numbers stand between. */
  readonly back: string;
  readonly sentence: string;
}

export interface Measured {
  readonly name: string;
  /** True where a number of it is the state of a count or level. */
  readonly running: boolean;
  readonly by: 'noun' | 'phrase' | 'counted' | 'none';
  /** Where it is known from the figure before. */
  readonly mode?: Figure['mode'];
}

export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

export function measureOf(quantity: Quantity, counted: Counted | undefined, around: Around): Measured {
  if (quantity.unit === '%') return phraseOf(PERCENTAGES_READ, around.after, around.back) ?? named('share');
  if (isMoney(quantity.unit)) return moneyOf(quantity, around);
  if (quantity.measured) return named(counted?.noun ?? quantity.measured);
  return countOf(counted, around);
}

/** Amounts below this in whole currency are prices of one thing rather than of a company. */
const SMALL_MONEY = 1e5;

function moneyOf({ value, unit }: Quantity, around: Around): Measured {
  const isDeal = DEAL_READ.test(around.sentence), isSmall = /^(?:GBX|USX)$/.test(unit) || value < SMALL_MONEY;
  if (isSmall && TRADED_READ.test(around.back)) return { name: 'share price', running: true, by: 'phrase' };
  if (isSmall && PER_SHARE_READ.test(around.after)) return { name: isDeal ? 'bid per share' : 'share price', running: true, by: 'phrase' };
  if (isDeal && /^GBX|USX$/.test(unit)) return { name: 'bid per share', running: true, by: 'phrase' };
  return phraseOf(LEVELS_READ, around.after, around.before) ?? (isDeal && !isSmall ? { name: 'deal value', running: true, by: 'phrase' } : named('amount', 'none'));
}

function countOf(counted: Counted | undefined, around: Around): Measured {
  const strong = counted && NOUNS.get(counted.noun);
  if (strong) return found(strong, 'noun');
  if (MAGNITUDE.before!.test(around.before) || MAGNITUDE.next!.test(around.after)) return found(MAGNITUDE.measure, 'phrase');
  if (!counted || isPeople(counted) || WEAK.has(counted.noun)) {
    const phrase = READ.find((m) => m.before?.test(around.before)) ?? nearestAfter(around.after);
    if (phrase) return found(phrase.measure, 'phrase');
  }
  const weak = counted && WEAK.get(counted.noun);
  return weak ? found(weak, 'counted') : named(counted?.noun ?? 'number', counted ? 'counted' : 'none');
}

/** True where what is counted is people: "children", "pilots", "Palestinians". */
export const isPeople = ({ head, noun }: Counted): boolean => PEOPLE.has(head) || PERSONS.has(noun);
const PERSONS: ReadonlySet<string> = new Set(PERSON_NOUNS.split(/\s+/));

/** Of the measures whose phrase follows, the one that comes first. */
function nearestAfter(after: string): Read | undefined {
  let best: Read | undefined, place = Infinity;
  for (const read of READ) { const at = read.after?.exec(after)?.[0].length; if (at !== undefined && at < place) { place = at; best = read; } }
  return best;
}

const phraseOf = (measures: readonly Read[], after: string, before: string): Measured | undefined => {
  const read = measures.find((m) => m.next?.test(after)) ?? measures.find((m) => m.before?.test(before));
  return read && found(read.measure, 'phrase');
};

const found = (measure: Measure, by: Measured['by']): Measured => ({ name: measure.name, running: measure.running !== false, by });
const named = (name: string, by: Measured['by'] = 'counted'): Measured => ({ name, running: false, by });

/** `after` finds the phrase anywhere in what follows, `next` only right behind the number. */
interface Read { readonly measure: Measure; readonly before?: RegExp; readonly after?: RegExp; readonly next?: RegExp }

const toRead = (measure: Measure): Read => ({
  measure,
  ...(measure.before ? { before: new RegExp(`(?<!\\p{L})(?:${measure.before})(?: (?:another|a further|an additional|all|all of|the))?[\\s“"‘(]*$`, 'u') } : {}),
  ...(measure.after ? { after: new RegExp(`^[^.;]*?(?<![\\p{L}])(?:${measure.after})(?!\\p{L})`, 'u'), next: new RegExp(`^[\\s-]*(?:${measure.after})(?!\\p{L})`, 'u') } : {}),
});
const READ = MEASURES.map(toRead), LEVELS_READ = LEVELS.map(toRead), PERCENTAGES_READ = PERCENTAGES.map(toRead);
const DEAL_READ = new RegExp(`(?<!\\p{L})(?:${DEAL_WORDS})(?!\\p{L})`, 'u'), PER_SHARE_READ = new RegExp(`^[\\s-]*(?:${PER_SHARE})(?!\\p{L})`, 'u'), TRADED_READ = new RegExp(`(?<!\\p{L})(?:${SHARE_WORDS})[\\s“"(]*$`, 'u');

/** Alone among the counts it stands before any noun: "a magnitude 6.4 quake". */
const MAGNITUDE = READ.find((read) => read.measure.name === 'magnitude')!;

const byNoun = (key: 'nouns' | 'weak'): ReadonlyMap<string, Measure> =>
  new Map(MEASURES.flatMap((m) => (m[key] ?? '').split('|').filter(Boolean).map((noun) => [noun, m] as const)));
const NOUNS = byNoun('nouns'), WEAK = byNoun('weak');
