/** “the ministry”, “the company”, “Velm’s health ministry” → the body it means. */
import type { Place } from '../../coreference/places.js';
import type { Known } from '../known.js';
import { bodyBefore, isBodyMeant, isFirm, lastMet, suits } from '../met.js';
import { type Cast, onlyOne } from './cast.js';
import type { Phrase } from './phrase.js';
import { OPENING, type Reading } from './reading.js';

/** The only body that has the words of the description in its name, wherever the article names it. */
export const bodyWithWords = ({ bodies }: Cast, { noun, modifiers }: Phrase): Known | undefined =>
  onlyOne((bodies.get(modifiers[0] ?? '') ?? []).filter((known) => isBodyMeant(noun, modifiers, known)));

/** The last one met that may be called so, or else the one that spoke or acted just before. */
export const bodyMeant = (reading: Reading, phrase: Phrase, at: Place): Known | undefined =>
  (isFirm(phrase.noun) ? asFirm(phrase.noun, firmMeant(reading, phrase, at)) : lastCalled(reading, phrase, at)) ??
  (at.speaks ? bodyBefore(reading.met, at, phrase.noun, phrase.modifiers.length > 0) : undefined);

/** Once “the company”, it is meant again before others are. */
function asFirm(noun: string, known: Known | undefined): Known | undefined {
  if (GENERAL.has(noun)) known?.roles.add('firm');
  return known;
}

/** A firm that only stands by is the last to be meant; one that acts may be named yet, below the headline. */
function firmMeant(reading: Reading, phrase: Phrase, at: Place): Known | undefined {
  const { bystanders, active } = reading.cast;
  const called =
    GENERAL.has(phrase.noun) &&
    !phrase.headline &&
    lastMet(reading.met, at.sentence, BACK, (known) => known.roles.has('firm') && isCalled(phrase, known));
  if (called) return called;
  const last = phrase.headline ? undefined : lastCalled(reading, phrase, at);
  if (last && !bystanders.has(last)) return last;
  return (
    lastMet(reading.met, at.sentence, BACK, (known) => active.has(known) && isCalled(phrase, known)) ??
    (at.sentence < OPENING ? onlyOne([...active].filter((known) => isCalled(phrase, known))) : undefined) ??
    last
  );
}

/** They say of a firm no more than that it is one. */
const GENERAL = new Set(['company', 'firm', 'business', 'corporation']);

const lastCalled = ({ met }: Reading, phrase: Phrase, { sentence }: Place): Known | undefined =>
  lastMet(met, sentence, BACK, (known) => isCalled(phrase, known));

/** So many sentences back a body may go by what it is. */
const BACK = 12;

/** What has a name may be called by what suits it, what has none by its own noun. */
const isCalled = ({ noun, modifiers }: Phrase, known: Known): boolean =>
  !known.speech &&
  (known.type === 'organization' || isOfThatKind(noun, known)) &&
  (known.named
    ? suits(noun, known) && (modifiers.length === 0 || modifiers.some((word) => known.words.includes(word)))
    : known.noun === noun && modifiers.length === 0);

/** “Orlo Mill”, a place for all that is known, is “the mill”. */
const isOfThatKind = (noun: string, { named, type, words }: Known): boolean =>
  named && type !== 'person' && words.length > 1 && words.includes(noun);
