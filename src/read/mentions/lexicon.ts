/** The word lists of mentions, made ready for one look-up a word. What the words are stands in lang/en. */
import { COUNTRIES, REGION_ADJECTIVES } from '../../lang/en/countries.js';
import { GRAMMAR_WORDS } from '../../lang/en/common-words.js';
import { GIVEN_EITHER, GIVEN_FEMALE, GIVEN_MALE } from '../../lang/en/given-names.js';
import { MONTHS } from '../../lang/en/months.js';
import { NO_NAMES } from '../../lang/en/name-contexts.js';
import { ORDINARY_ENDINGS, ORDINARY_WORDS } from '../../lang/en/ordinary-words.js';
import {
  FIRM_ENDINGS,
  ORGANIZATION_NOUNS,
  ORGANIZATIONS,
  OTHER_NOUNS,
  STATE_BODIES,
  VESSEL_PREFIXES,
} from '../../lang/en/organizations.js';
import { PLACE_NOUNS, PLACE_OPENERS, PLACES } from '../../lang/en/places.js';
import {
  BODY_NOUNS,
  GROUP_NOUNS,
  PERSON_NOUNS,
  PERSONS_OR_BODIES,
  PLACE_DESCRIPTIONS,
  UNNAMED,
  VESSEL_NOUNS,
  WRITING_NOUNS,
} from '../../lang/en/role-nouns.js';
import {
  HONORIFICS_EITHER,
  HONORIFICS_FEMALE,
  HONORIFICS_MALE,
  KIN_FEMALE,
  KIN_MALE,
  TITLE_COMPLEMENTS,
  TITLES,
} from '../../lang/en/titles.js';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../lang/en/weekdays.js';
import { findTokens, type Token } from '../../text/tokens.js';
import type { EntityType } from '../../types.js';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const names = (list: string): string[] =>
  list
    .split(/[,;\n]/)
    .map((n) => n.trim())
    .filter(Boolean);
const setOf = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap(words));

export const isTitle = setOf(TITLES);
export const isHonorific = setOf(HONORIFICS_MALE, HONORIFICS_FEMALE, HONORIFICS_EITHER);
export const isTitleComplement = setOf(TITLE_COMPLEMENTS);
export const isOrganizationNoun = setOf(ORGANIZATION_NOUNS);
export const isFirmEnding = setOf(FIRM_ENDINGS);
export const isOtherNoun = setOf(OTHER_NOUNS);
export const isPlaceNoun = setOf(PLACE_NOUNS);
export const isPlaceOpener = setOf(PLACE_OPENERS);
export const isVesselPrefix = setOf(VESSEL_PREFIXES);
export const isPersonNoun = setOf(PERSON_NOUNS);
/** “developer”, “regulator”: a person or a body. */
export const isPersonOrBody = setOf(PERSONS_OR_BODIES);
export const isGroupNoun = setOf(GROUP_NOUNS);
export const isBodyNoun = setOf(BODY_NOUNS);
export const isWritingNoun = setOf(WRITING_NOUNS);
export const isVesselNoun = setOf(VESSEL_NOUNS);
export const isPlaceDescription = setOf(PLACE_DESCRIPTIONS);
export const isUnnamed = setOf(UNNAMED);
export const isGrammar = GRAMMAR_WORDS;
export const isNoName = setOf(NO_NAMES);
export const isStateBody = setOf(STATE_BODIES);

/** True for words that headlines and beginnings of sentences write with a capital: “strikes”, “Warning”. */
export const isOrdinary = (word: string): boolean => isPlain(word) || ORDINARY_ENDINGS.test(word);

/** The same by the list alone: “Pickering” may be a name for all its ending. */
export function isPlain(word: string): boolean {
  if (ORDINARY_WORDS.has(word) || isGrammar.has(word)) return true;
  if (word.endsWith('s'))
    return (
      ORDINARY_WORDS.has(word.slice(0, -1)) ||
      (word.endsWith('es') && ORDINARY_WORDS.has(word.slice(0, -2))) ||
      (word.endsWith('ies') && ORDINARY_WORDS.has(`${word.slice(0, -3)}y`))
    );
  if (word.endsWith('er') || word.endsWith('est')) {
    const stem = word.slice(0, word.lastIndexOf('e'));
    return ORDINARY_WORDS.has(stem) || ORDINARY_WORDS.has(`${stem}e`);
  }
  return false;
}
export const isCalendar: ReadonlySet<string> = new Set([...MONTHS.keys(), ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS]);

export type Gender = 'he' | 'she';
const genders = (he: string, she: string, lower: boolean): ReadonlyMap<string, Gender> =>
  new Map([
    ...words(he).map((w) => [lower ? w.toLowerCase() : w, 'he'] as const),
    ...words(she).map((w) => [lower ? w.toLowerCase() : w, 'she'] as const),
  ]);

/** Given names as written ("Ida"). Those that both women and men bear tell no gender. */
export const givenGender = genders(GIVEN_MALE, GIVEN_FEMALE, false);
export const isGiven: ReadonlySet<string> = new Set([...givenGender.keys(), ...words(GIVEN_EITHER)]);
const either = setOf(GIVEN_EITHER);
export const genderOfGiven = (name: string): Gender | undefined =>
  either.has(name) ? undefined : givenGender.get(name);
export const genderOfWord = genders(`${HONORIFICS_MALE} ${KIN_MALE}`, `${HONORIFICS_FEMALE} ${KIN_FEMALE}`, true);

/** A name that needs no evidence: its words as tokens, its type, the name a record would print. */
export interface Listed {
  readonly words: readonly string[];
  readonly type: EntityType;
  readonly name: string;
  readonly country?: string;
}

/** Adjectives of nationality → country; region and faith adjectives → "". */
export const adjectives = new Map<string, string>(words(REGION_ADJECTIVES).map((w) => [w, '']));
/** How many words at `at` are an adjective of nationality, region or faith: “Mexican” 1, “Sri Lankan” 2, else 0. */
export function nationalityAt(tokens: readonly Token[], at: number): 0 | 1 | 2 {
  const here = tokens[at],
    next = tokens[at + 1];
  if (!here) return 0;
  if (next && TWO_WORDS.has(here.text) && adjectives.has(`${here.text} ${next.text}`)) return 2;
  return adjectives.has(here.text) ? 1 : 0;
}
/** The country that one word names or is the adjective of: “US”, “Mexican”. */
export const stateOf = (word: string): string | undefined =>
  adjectives.get(word) || listed.get(word)?.find((entry) => entry.words.length === 1)?.country;
/** By first word, longest first. */
const listed = new Map<string, Listed[]>();

const list = (name: string, type: EntityType, known: string, country?: string): void => {
  const entry: Listed = {
    words: findTokens(name).map((t) => t.text),
    type,
    name: known,
    ...(country ? { country } : {}),
  };
  const first = entry.words[0]!;
  listed.set(first, [...(listed.get(first) ?? []), entry]);
};

for (const name of names(PLACES)) list(name, 'place', name);
for (const line of COUNTRIES.split('\n').filter(Boolean)) {
  const [own = [], nationality = [], plural = [], capitals = []] = line.split(';').map(names);
  const country = own[0]!;
  for (const name of own) list(name, 'place', country, country);
  for (const name of capitals) list(name, 'place', capitals[0]!);
  for (const name of nationality) {
    if (!own.includes(name)) adjectives.set(name, country);
    if (!plural.length && !name.endsWith('s')) list(`${name}s`, 'group', `${name}s`);
  }
  for (const name of plural) if (!adjectives.has(name)) list(name, 'group', name);
}
for (const name of names(ORGANIZATIONS)) list(name, 'organization', name);
for (const entries of listed.values()) entries.sort((a, b) => b.words.length - a.words.length);

const none: readonly Listed[] = [];
const TWO_WORDS: ReadonlySet<string> = new Set(
  [...adjectives.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!),
);
/** Listed names that begin with the word, the longest first. */
export const listedBy = (first: string): readonly Listed[] => listed.get(first) ?? none;
