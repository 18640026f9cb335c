/**
 * What speaks for a name being a person's, an organization's, a place's: its own words, and the words beside it. Summed
 * over the article in known.ts.
 */
import {
  AFTER_ORGANIZATION,
  AFTER_PERSON,
  AFTER_PLACE,
  BEFORE_ORGANIZATION,
  BEFORE_PERSON,
  BEFORE_PLACE,
  BODY_PRONOUNS,
  HOLDINGS,
  IS_ORGANIZATION,
  IS_PLACE,
  OF_ORGANIZATION,
  OWNED_BY_ORGANIZATION,
  OWNED_BY_PERSON,
  OWNED_BY_PLACE,
  PERSON_PRONOUNS,
} from '../../lang/en/name-contexts.js';
import type { Token } from '../../text/tokens.js';
import type { EntityType } from '../../types.js';
import {
  isFirmEnding,
  isGiven,
  isGrammar,
  isOrdinary,
  isOrganizationNoun,
  isOtherNoun,
  isPersonNoun,
  isPersonOrBody,
  isPlain,
  isPlaceNoun,
  isPlaceOpener,
  isTitle,
  isVesselNoun,
  isVesselPrefix,
  type Listed,
} from './lexicon.js';
import { isFirm } from './met.js';

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const isGivenName = (word: string): boolean =>
  isGiven.has(word.length > 2 && word === word.toUpperCase() ? word[0]! + word.slice(1).toLowerCase() : word);

/** Weight by type; a plain word's hint weighs 1, a list or a title 6. */
export type Votes = { [type in EntityType]?: number };

/** `own`: what its words say, the same wherever it stands; `context`: what this place adds. */
export interface Evidence {
  readonly own: Votes;
  readonly context: Votes;
  readonly by: string;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const beforePlace = setOf(BEFORE_PLACE),
  beforePerson = setOf(BEFORE_PERSON),
  beforeOrganization = setOf(BEFORE_ORGANIZATION);
const afterPlace = setOf(AFTER_PLACE),
  afterPerson = setOf(AFTER_PERSON),
  afterOrganization = setOf(AFTER_ORGANIZATION),
  ownedByPlace = setOf(OWNED_BY_PLACE);
const ofOrganization = setOf(OF_ORGANIZATION),
  holdings = setOf(HOLDINGS),
  ownedByOrganization = setOf(OWNED_BY_ORGANIZATION),
  ownedByPerson = setOf(OWNED_BY_PERSON),
  isBody = setOf(IS_ORGANIZATION),
  isLocality = setOf(IS_PLACE),
  bodyPronouns = setOf(BODY_PRONOUNS),
  personPronouns = setOf(PERSON_PRONOUNS);
/** “the newspaper X”, “an analyst at X”, “X, a grocery group”: as good as a list. */
const SAYS_WHAT = 8;
const TOLD = new Set(['told', 'tells']);
const DASH = /^[-–—]$/;
const JOINS = new Set(['of', 'for', 'on']);

export function evidenceFor(
  tokens: readonly Token[],
  first: number,
  last: number,
  titled: boolean,
  list: Listed | undefined,
): Evidence {
  const own = ownEvidence(tokens, first, last, titled, list),
    votes: { [type in EntityType]?: number } = {};
  const vote = (type: EntityType, weight: number): void => {
    votes[type] = (votes[type] ?? 0) + weight;
  };
  const before = tokens[first - 1],
    after = tokens[last];
  if (before?.kind === 'word') {
    const { lower } = before;
    if (belongsTo(tokens, first)) vote('organization', SAYS_WHAT);
    else if (beforePlace.has(lower)) vote('place', lower === 'in' ? 2.5 : 2);
    // “a volunteer called X”
    else if ((lower === 'called' || lower === 'named') && isPersonNoun.has(tokens[first - 2]?.lower ?? ''))
      vote('person', SAYS_WHAT);
    else if (beforePerson.has(lower)) vote('person', 1.5);
    // not “former owner Ida Brand”, but “Velm owner Orla”
    else if (beforeOrganization.has(lower) && (lower !== 'owner' || isCapital(tokens[first - 2])))
      vote('organization', TOLD.has(lower) ? 2.5 : SAYS_WHAT);
    // “regulator Orla”
    else if (isPersonOrBody.has(lower) && last - first === 1 && !isGivenName(tokens[first]!.text))
      vote('organization', 2.5);
    else if (isVesselNoun.has(lower)) vote('vessel', 4);
    else if (
      lower !== 'former' &&
      lower !== 'member' &&
      (isPersonNoun.has(lower) || (isTitle.has(lower) && lower.length > 3))
    )
      vote('person', 2.5);
    else if (lower === 'from' || lower === 'to') vote('place', 1);
    else if (lower === 'at') {
      vote('organization', 0.5);
      vote('person', -1);
    } else if (
      lower === 'the' &&
      !(after?.kind === 'word' && !isGrammar.has(after.lower) && !afterPerson.has(after.lower))
    ) {
      vote('organization', 1);
      vote('person', -1.5);
    } else if (lower === 'of') vote('place', 0.4);
  }
  // “its operator, Orlo Copper, said”
  if (before?.text === ',' && after?.text === ',' && isFirm(tokens[first - 2]?.lower ?? '')) vote('organization', 3);
  // “a survivor, Nurla, said”
  else if (
    before?.text === ',' &&
    after?.text === ',' &&
    isPersonNoun.has(tokens[first - 2]?.lower ?? '') &&
    !isPersonOrBody.has(tokens[first - 2]!.lower)
  )
    vote('person', 3);
  // “JAKARTA (GNS) —”
  if (before?.text === '(' && after?.text === ')' && DASH.test(tokens[last + 1]?.text ?? '')) vote('organization', 4);
  if (after?.kind === 'word' && tokens[last - 1]!.end < after.start) {
    const { lower } = after;
    const pronoun = tokens[last + 1]?.lower === 'that' ? last + 2 : last + 1,
      then = tokens[pronoun];
    if (SAYS.has(lower) && then?.lower === 'it' && isDoing(tokens, pronoun + 1)) vote('organization', 5);
    else if (SAYS.has(lower) && bodyPronouns.has(then?.lower ?? '')) vote('organization', 2.5);
    else if (SAYS.has(lower) && personPronouns.has(then?.lower ?? '')) vote('person', 2.5);
    else if (afterPerson.has(lower)) {
      vote('person', 1.5);
      vote('organization', 0.6);
    } else if (afterPlace.has(lower)) vote('place', 2.5);
    else if (afterOrganization.has(lower)) vote('organization', 2);
    if (lower === 'is' || lower === 'was') vote(...kindNamed(tokens, last + 1));
  } else if (after?.lower === "'s") {
    const owned = tokens[last + 1]?.lower ?? '';
    if (ownedByOrganization.has(owned)) vote('organization', 2);
    else if (ownedByPerson.has(owned)) vote('person', 2);
    else if (ownedByPlace.has(owned)) vote('place', 1.5);
  } else if (after?.text === ',') {
    const then = tokens[last + 1],
      next = tokens[last + 2];
    if (then?.lower === 'who' && belongsTo(tokens, first))
      vote('person', 0); // “an analyst at X, who”
    else if (then?.lower === 'who' || (then?.kind === 'number' && then.text.length < 4 && next?.text === ','))
      vote('person', 3);
    // “X, citing two officials, reported”
    else if (then?.lower === 'citing') vote('organization', 3);
    else if (then?.lower === 'which') {
      vote('person', -2);
      vote('organization', 1);
    } else vote(...kindNamed(tokens, last + 1));
  }
  return { own: own.votes, context: votes, by: own.by };
}

const SAYS = new Set([
  'said',
  'says',
  'disclosed',
  'added',
  'confirmed',
  'announced',
  'denied',
  'insisted',
  'claimed',
  'repeated',
  'reiterated',
]);
/** “X said it | had applied”, not “X said it | would take years”, “it had been raining”. */
const isDoing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:had|has|would|will)$/.test(tokens[at]?.lower ?? '') &&
  !/^(?:be|been|become|take|taken|not|rained|come|seem|seemed|happened|cost|make|made|mean|meant)$/.test(
    tokens[at + 1]?.lower ?? '',
  );

/** “an analyst at X”, “chief executive of X”, “shares in X”. */
function belongsTo(tokens: readonly Token[], first: number): boolean {
  // “bosses at Danish-owned X”
  const at = /\p{L}-(?:owned|based|listed|run)$/u.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  const link = tokens[at - 1]?.lower ?? '',
    noun = tokens[at - 2]?.lower ?? '';
  return link === 'in'
    ? holdings.has(noun)
    : (link === 'of' || link === 'for' || link === 'at') && ofOrganization.has(noun);
}

/** Between the article and the noun that says what a name is. */
const REACH = 5;

/**
 * “X, a grocery group” · “X is a start-up”: what the noun after the article says it is. No weight where it says
 * nothing.
 */
function kindNamed(tokens: readonly Token[], at: number): [EntityType, number] {
  const { lower } = tokens[at] ?? { lower: '' };
  if (lower === 'a' || lower === 'an' || lower === 'the')
    for (let i = at + 1; i <= at + REACH; i++) {
      const word = tokens[i],
        next = tokens[i + 1];
      if (word?.kind !== 'word' || isGrammar.has(word.lower)) break;
      if (next?.kind === 'word' && !isGrammar.has(next.lower)) continue; // the last of the nouns
      return isBody.has(word.lower)
        ? ['organization', SAYS_WHAT]
        : isLocality.has(word.lower)
          ? ['place', 3]
          : isPersonNoun.has(word.lower)
            ? ['person', 2]
            : ['other', 0];
    }
  return ['other', 0];
}

function ownEvidence(
  tokens: readonly Token[],
  first: number,
  last: number,
  titled: boolean,
  list: Listed | undefined,
): { readonly votes: Votes; readonly by: string } {
  const open = tokens[first]!,
    head = tokens[last - 1]!,
    count = last - first;
  if (titled) return { votes: { person: 6 }, by: 'name after a title' };
  if (list)
    return {
      votes: isGivenName(open.text) && count === 1 ? { [list.type]: 3, person: 1 } : { [list.type]: 8 },
      by: 'listed name',
    };
  if (isVesselPrefix.has(open.lower) && count > 1 && open.text === open.text.toUpperCase())
    return { votes: { vessel: 8 }, by: 'name of a ship' };
  if (isFirmEnding.has(head.lower) && count > 1) return { votes: { organization: 8 }, by: 'ending of a firm' };
  if (count === 1) {
    if (/^\p{Lu}[\p{Lu}\p{Nd}&-]{1,7}s?$/u.test(open.text)) return { votes: { organization: 2.5 }, by: 'letters' };
    return isGivenName(open.text)
      ? { votes: { person: 2 }, by: 'given name' }
      : { votes: { other: 0.65, organization: 0.5, place: 0.5, person: 0.4 }, by: 'capital' };
  }
  let join = first;
  while (join < last && !JOINS.has(tokens[join]!.text)) join++;
  const noun = tokens[join < last && join > first ? join - 1 : last - 1]!.lower;
  // “Rowan Crisps” as well as “Rowan Brooks”
  if (
    isGivenName(open.text) &&
    count <= 4 &&
    join === last &&
    !isOrganizationNoun.has(noun) &&
    !isOtherNoun.has(noun) &&
    !isPlaceNoun.has(noun)
  )
    return {
      votes: /[^s]s$/.test(noun) && isPlain(noun) ? { person: 2.5, organization: 2 } : { person: 5 },
      by: 'given name',
    };
  if (isPlaceNoun.has(noun) && !isOrganizationNoun.has(noun)) return { votes: { place: 3.5 }, by: 'noun of a place' };
  if (isOrganizationNoun.has(noun)) return { votes: { organization: 5 }, by: 'noun of an organization' };
  if (isOtherNoun.has(noun) || isOtherNoun.has(open.lower)) return { votes: { other: 5 }, by: 'noun of another thing' };
  for (let i = first; i < join; i++)
    if (isOrganizationNoun.has(tokens[i]!.lower)) return { votes: { organization: 3 }, by: 'noun of an organization' };
  if (isPlaceOpener.has(open.lower) && count <= 4) return { votes: { place: 3 }, by: 'opening of a place' };
  let ordinary = 0;
  for (let i = first; i < last; i++) if (isOrdinary(tokens[i]!.lower)) ordinary++;
  if (ordinary || join < last)
    return {
      votes: { organization: 1.6, other: 1.2, person: ordinary < count ? 0.8 : 0 },
      by: 'ordinary words with capitals',
    };
  if (count > 4) return { votes: { organization: 1.5, other: 0.5 }, by: 'many capitals' };
  return { votes: { person: count === 1 ? 0.5 : 1.8, organization: 0.7, place: 0.5 }, by: 'two words or more' };
}
