/** “the minister”, “the company”, “police” → whom it means: somebody met before or named elsewhere, or nobody known. */
import type { Place } from '../../coreference/places.js';
import { type Description, isEpithet } from '../descriptions.js';
import type { Known } from '../known.js';
import { isUnnamed } from '../lexicon.js';
import { lastMet, oneMet } from '../met.js';
import { besideIt } from './beside.js';
import { bodyMeant, bodyWithWords } from './bodies.js';
import { namedBelow } from './leads.js';
import { personMeant } from './persons.js';
import { type Phrase, phraseOf } from './phrase.js';
import type { Reading } from './reading.js';

export function whomDescribed(reading: Reading, description: Description, at: Place): Known | undefined {
  const beside = besideIt(reading, description);
  if (beside) return beside;
  const phrase = phraseOf(reading.page.tokens, description);
  const { noun, article, type, head, last, words } = phrase;
  if (article === 'a') return type === 'person' ? namedBelow(reading, description, at) : undefined;
  if (words.some((word) => isUnnamed.has(word))) return undefined;
  if (isEpithet(noun)) return oneMet(reading.met, at.sentence);
  if (noun === 'police' || noun === 'cops') return policeMeant(reading, phrase);
  if (type === 'person') {
    const meant = personMeant(reading, phrase, at);
    return meant?.named ? meant : (namedBelow(reading, description, at) ?? meant);
  }
  return last > head + 1 ? undefined : otherMeant(reading, phrase, at);
}

/** “Tarnby police” are a body with that name; “police” those last described. */
const policeMeant = ({ cast, described }: Reading, phrase: Phrase): Known | undefined =>
  phrase.modifiers.length ? bodyWithWords(cast, phrase) : described.get('police')?.at(-1)?.known;

/** Bodies, groups, places and things. */
function otherMeant(reading: Reading, phrase: Phrase, at: Place): Known | undefined {
  const { type, plural } = phrase;
  const body = type === 'organization' && !plural && phrase.article === 'the' && bodyWithWords(reading.cast, phrase);
  if (body) {
    body.roles.add(phrase.noun);
    return body;
  }
  if (!phrase.headline && !isDefinite(reading, phrase)) return undefined;
  if (plural || type === 'group' || type === 'other') return sameDescribed(reading, phrase, at);
  if (type === 'organization') return bodyMeant(reading, phrase, at);
  if (type === 'place') return lastMet(reading.met, at.sentence, 3, (known) => known.type === 'place' && known.named);
  return lastMet(reading.met, at.sentence, 30, (known) => known.type === type && !known.plural);
}

const isDefinite = ({ page }: Reading, { article, first }: Phrase): boolean =>
  article !== 'bare' && DEFINITE.has(page.tokens[first]!.lower);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** “Residents … The residents”. */
function sameDescribed({ described }: Reading, { noun, modifiers }: Phrase, { sentence }: Place): Known | undefined {
  const same = described.get(noun)?.at(-1);
  return same && modifiers.length === 0 && same.sentence >= sentence - 6 ? same.known : undefined;
}
