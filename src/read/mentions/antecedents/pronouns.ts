/** A pronoun met: whom it means, how sure that is, and who else it may be. */
import type { Token } from '../../../text/tokens.js';
import type { Choice } from '../../coreference/choose.js';
import { withoutOwnSpeech } from '../../coreference/own-speech.js';
import type { Place } from '../../coreference/places.js';
import type { Known } from '../known.js';
import { type Kind, lastSpoken, speakerHere } from '../met.js';
import type { Pronoun } from '../pronouns.js';
import { addMention, addMet, type Reading } from './reading.js';
import { relativeMeans } from './relatives.js';
import { voiceOf } from './voices.js';

export function meetPronoun(reading: Reading, pronoun: Pronoun, at: Place): void {
  const { page, met, doubts } = reading;
  const { kind } = pronoun;
  const { start, end } = page.tokens[pronoun.at]!;
  // “his” of “his brother” is not the brother
  const owned = reading.begins === pronoun.at ? met.pop() : undefined;
  const choice = whomMeant(reading, pronoun, at);
  if (owned) met.push(owned);
  if (!choice) return;
  const { known, sure, or } = choice;
  addMention(reading, known, { start, end, form: 'pronoun', by: `pronoun: ${kind}`, confidence: sure });
  if (or) doubts.push({ start, end, about: `“${page.text.slice(start, end)}” may be ${known.name} or ${or.name}` });
  if (!known.speech) addMet(reading, { ...at, known, form: 'pronoun', kind });
}

function whomMeant(reading: Reading, { kind, at: token }: Pronoun, at: Place): Choice | undefined {
  const word = reading.page.tokens[token]!;
  switch (kind) {
    case 'who':
    case 'which':
      return relativeMeans(reading, kind, token, at);
    case 'we':
    case 'I':
    case 'you':
      return { known: voiceOf(reading, kind, word, at), sure: 0.5 };
    case 'it':
      return spokenBy(reading, kind, at) ?? itMeans(reading, at);
    default:
      return spokenBy(reading, kind, at) ?? personMeant(reading, kind, word, at) ?? nobodyMet(reading, kind, word);
  }
}

/** “…, it added”, “…, he said”: who has been speaking goes on. */
function spokenBy({ met }: Reading, kind: Kind, at: Place): Choice | undefined {
  if (!at.speaks || kind === 'they') return undefined;
  const known = kind === 'it' ? lastSpoken(met, at) : speakerHere(met, kind, at);
  return known && { known, sure: known.named ? 0.6 : 0.5 };
}

/** Who says something is none that only stands by. */
const itMeans = ({ cast, met, choose }: Reading, at: Place): Choice | undefined =>
  choose(at.speaks ? met.filter((one) => !cast.bystanders.has(one.known)) : met, 'it', at, false);

type OfPersons = 'he' | 'she' | 'they';

function personMeant({ page, met, choose }: Reading, kind: OfPersons, { lower }: Token, at: Place): Choice | undefined {
  const isReflexive = lower.endsWith('self');
  const hearing = withoutOwnSpeech(page, met, at);
  return hearing
    ? (choose(hearing.met, kind, at, isReflexive) ?? choose(hearing.orElse, kind, at, isReflexive))
    : choose(met, kind, at, isReflexive);
}

/** Somebody of whom no more is known than the pronoun. */
function nobodyMet({ doubts }: Reading, kind: OfPersons, { text, start, end }: Token): Choice {
  doubts.push({ start, end, about: `nobody before it whom “${text}” plainly means` });
  const known: Known = {
    name: text,
    type: kind === 'they' ? 'group' : 'person',
    named: false,
    words: [],
    roles: new Set(),
    sure: 0.5,
    ...(kind === 'they' ? { plural: true } : { gender: kind }),
  };
  return { known, sure: 0.5 };
}
