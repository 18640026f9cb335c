/** Who may be meant by an office: whoever holds it, or one that goes by a wider word. */
import { CALLINGS, HOLDERS_OF_OFFICE, WIDER_OFFICES } from '../../../lang/en/role-nouns.js';
import type { Token } from '../../../text/tokens.js';
import { type Place, RELATIONS } from '../../coreference/places.js';
import type { Known } from '../known.js';
import { adjectives } from '../lexicon.js';
import type { Met } from '../met.js';
import { sameRole } from '../roles.js';
import { isEmpty, type Phrase } from './phrase.js';
import { inRank } from './ranks.js';
import { knownIn, OPENING, type Reading } from './reading.js';

const OFFICES = new Set(HOLDERS_OF_OFFICE.split(/\s+/));
/** “minister”, “mayor”. */
export const isInOffice = (noun: string): boolean => OFFICES.has(noun);

const callings = new Set(CALLINGS.split(/\s+/));
/** “engineer”, “novelist”. */
export const isCalling = (noun: string): boolean => callings.has(noun);

const widerOf: ReadonlyMap<string, readonly string[]> = new Map(
  WIDER_OFFICES.map(([word, offices]) => [sameRole(word), offices.split(' ').map(sameRole)]),
);

/** All to whom the article gives the office. */
export function holdersMeant(reading: Reading, phrase: Phrase, at: Place): readonly Known[] {
  const holders = reading.cast.holders.get(sameRole(phrase.noun)) ?? [];
  return inRank(
    phrase.words,
    holders.filter((known) => mayHold(reading, phrase, at, known)),
  );
}

/** “The leader” of a president met just before. */
export function widerMeant(reading: Reading, phrase: Phrase, at: Place): readonly Known[] {
  const offices = phrase.article === 'the' && !phrase.isOwned ? widerOf.get(sameRole(phrase.noun)) : undefined;
  if (!offices) return [];
  const meant = reading.met.filter(
    ({ known, sentence }) =>
      known.named &&
      sentence >= at.sentence - WIDE &&
      offices.some((office) => known.roles.has(office)) &&
      (mayHold(reading, phrase, at, known) || areLetters(phrase.before, known)),
  );
  return inRank(phrase.words, knownIn(meant));
}

/** So many sentences back the holder of an office may go by a wider word. */
const WIDE = 4;

/** All that stands around the noun is true of the holder, or nothing speaks against it. */
const mayHold = (reading: Reading, { of, before, modifiers }: Phrase, at: Place, known: Known): boolean =>
  (of === undefined || known.roles.has(`of ${of}`) || known.roles.has(of)) &&
  before.every(
    (word) =>
      isEmpty(word.lower) ||
      known.roles.has(word.lower) ||
      (known.roles.size < 3 && modifiers.length > 0 && mayBeFrom(reading, word, at, known)),
  );

/** “the Velmian”, “the Tarnby” before an office: of somebody of whom little else is told. */
const mayBeFrom = (reading: Reading, word: Token, at: Place, known: Known): boolean =>
  adjectives.has(word.text) || (reading.cast.inPlaces.has(word) && isActingNow(reading.met, at, known));

/** Who did something just before, or who is yet to be named below the lead. */
function isActingNow(met: readonly Met[], { sentence }: Place, known: Known): boolean {
  const ones = met.filter((one) => one.known === known);
  return (
    (!ones.length && sentence < OPENING) ||
    ones.some((one) => one.relation === RELATIONS.subject && one.sentence >= sentence - WIDE)
  );
}

/** “the OHA chief” of the director of the Osk Harbour Authority. */
const areLetters = (before: readonly Token[], { roles }: Known): boolean =>
  before.length === 1 &&
  before[0]!.text === before[0]!.text.toUpperCase() &&
  [...roles]
    .map((word) => word[0])
    .join('')
    .includes(before[0]!.lower);
