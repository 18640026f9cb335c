/** What a plain number counts: by its noun, by what befell the counted, else by the noun as it stands. */
import { type Measure, MEASURES } from '../../../lang/en/measures.js';
import type { Counted } from '../counted.js';
import type { Quantity } from '../quantity.js';
import { BALLOTS, isMargin, isOfPapers, MARGIN, VOTES } from './ballots.js';
import { befallenOf } from './befallen.js';
import { caseStatusOf } from './cases.js';
import { levelOf } from './levels.js';
import { type Around, dictionaryMeasure, found, type Measured, named } from './measured.js';
import { isPeople } from './people.js';
import { CHARGES, foundBy } from './verdicts.js';

export function countOf({ value }: Quantity, counted: Counted | undefined, around: Around): Measured {
  const own = caseStatusOf(counted, around) ?? measureOfNoun(counted, around);
  if (own) return found(own, 'noun');
  if (isPassedOn(value, counted, around)) return found(REPRODUCTION, 'phrase');
  if (isMagnitude(around)) return found(MAGNITUDE, 'phrase');
  if (!counted) return befallenOf(counted, around) ?? levelOf(value, around) ?? named('number', 'none');
  const weak = WEAK.get(counted.noun),
    befallen = weak || isPeople(counted) ? befallenOf(counted, around) : undefined;
  return befallen ?? (weak ? found(weak, 'counted') : named(counted.noun));
}

/** A noun that is a measure whatever befalls. */
function measureOfNoun(counted: Counted | undefined, around: Around): Measure | undefined {
  const measure = counted && (isOfPapers(around) ? BALLOTS : NOUNS.get(counted.noun));
  if (measure === CHARGES) return foundBy(around.before);
  return measure === VOTES && isMargin(around) ? MARGIN : measure;
}
const byNoun = (key: 'nouns' | 'weak'): ReadonlyMap<string, Measure> =>
  new Map(
    MEASURES.flatMap((m) =>
      (m[key] ?? '')
        .split('|')
        .filter(Boolean)
        .map((noun) => [noun, m] as const),
    ),
  );
const NOUNS = byNoun('nouns');
const WEAK = byNoun('weak');

/** "Passing it to 1.8 others". */
const isPassedOn = (value: number, counted: Counted | undefined, { back }: Around): boolean =>
  counted !== undefined && INFECTS.test(back) && /^(?:others?|people|persons?)$/.test(counted.head) && value % 1 !== 0;
const REPRODUCTION = dictionaryMeasure('reproduction number');
const INFECTS =
  /(?<!\p{L})(?:infect(?:s|ed|ing)?|pass(?:es|ed|ing)? (?:\S+ ){1,4}to|transmit\w* (?:\S+ ){1,4}to|spread\w* (?:\S+ ){1,4}to)[\s“"]*$/u;

/** Alone among the counts it stands before any noun: "a magnitude 6.4 quake". */
const isMagnitude = ({ before, after }: Around): boolean => QUAKE_BEFORE.test(before) || after.startsWith('-magnitude');
const MAGNITUDE = dictionaryMeasure('magnitude');
const QUAKE_BEFORE = /(?<!\p{L})magnitude(?: of)? $/u;
