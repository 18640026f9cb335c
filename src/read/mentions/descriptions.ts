/**
 * Noun groups that describe a source or an actor: “a senior ministry official”, “police”, “the company”. Whom they mean
 * is for antecedents.ts.
 */
import { IRREGULAR_PAST, MODIFIERS } from '../../lang/en/description-words.js';
import { NO_DOERS } from '../../lang/en/role-nouns.js';
import { NATIONALS, NATIONALS_AND_NAMES } from '../../lang/en/titles.js';
import type { Token } from '../../text/tokens.js';
import type { EntityType, Span } from '../../types.js';
import type { Page } from '../page.js';
import { VERB_FORMS } from '../statements/verb-forms.js';
import {
  adjectives,
  isBodyNoun,
  isCalendar,
  isGrammar,
  isGroupNoun,
  isPersonNoun,
  isPlaceDescription,
  isTitle,
  isVesselNoun,
  isWritingNoun,
} from './lexicon.js';
import { isFirm } from './met.js';
import type { Name } from './names/name.js';
import type { RoleWords } from './roles.js';
import { isCapital } from './stretches.js';

/** Tokens `first` to `last` (excluded). */
export interface Description extends Span {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** Its noun: “official”. */
  readonly noun: string;
  readonly head: number;
  /** `the`: meant to be known; `a`: new; `bare`: neither. */
  readonly article: 'the' | 'a' | 'bare';
  readonly plural: boolean;
  /** A headline leaves its article out: “Company says mill is safe”. */
  readonly headline?: true;
}

/** “The 58-year-old”, “the Finn”: a person met before, by what is known of everybody. */
export const isEpithet = (noun: string): boolean => AGED.test(noun) || nationals.has(noun);
const AGED = /^\p{N}{1,3}-year-old$/u,
  nationals = new Set(`${NATIONALS} ${NATIONALS_AND_NAMES}`.split(' '));

const THE = new Set(['the', 'this', 'these', 'those']);
const OWN = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const A = new Set([
  'a',
  'an',
  'another',
  'one',
  'some',
  'several',
  'many',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'other',
  'few',
  'both',
  'most',
  'all',
  'any',
  'every',
  'each',
  'dozens',
  'hundreds',
]);
/** Nouns that news uses without an article. */
const BARE = new Set(['police', 'parliament', 'congress', 'opposition', 'prosecution', 'management']);
const modifiers = new Set(MODIFIERS.split(/\s+/)),
  past = new Set(IRREGULAR_PAST.split(/\s+/));
const BODIES_AND_PLACES = new Set<EntityType | undefined>(['organization', 'place']);
/** Kinds of land and water that a name stands before: “the governor of the Osk valley”. */
const LANDS = new Set(
  `
  valley valleys river rivers lake coast bay gulf peninsula basin delta forest desert plateau highlands lowlands
  mountains hills islands
`
    .trim()
    .split(/\s+/),
);
/** “the ambassador to Osk” */
const SENT = new Set('ambassador envoy delegate adviser advisor aide representative'.split(' '));
const COMPLEMENTS = new Set(['of', 'for', 'from', 'at', 'with', 'in']);

export function findDescriptions(
  { article: { blocks }, text, tokens, sentences }: Page,
  names: readonly Name[],
  roles: ReadonlyMap<Name, RoleWords>,
): Description[] {
  const taken = new Uint8Array(tokens.length); // 1: in a name, 2: in a role
  for (const { first, last } of names) taken.fill(1, first, last);
  for (const { first, last } of roles.values()) for (let i = first; i < last; i++) taken[i] ||= 2;
  const out: Description[] = [];
  for (const { first, last, block } of sentences)
    for (let head = first; head < last; head++) {
      const token = tokens[head]!;
      if (!taken[head] && isEpithet(token.lower) && tokens[head - 1]?.lower === 'the' && endsGroup(tokens[head + 1])) {
        out.push({
          start: tokens[head - 1]!.start,
          end: token.end,
          first: head - 1,
          last: head + 1,
          type: 'person',
          noun: token.lower,
          head,
          article: 'the',
          plural: false,
        });
        continue;
      }
      // “7.05 PM”
      if (token.kind !== 'word' || taken[head] || (token.lower === 'pm' && tokens[head - 1]?.kind === 'number'))
        continue;
      const type =
        token.lower === 'one' && tokens[head - 1]?.lower === 'another'
          ? 'person'
          : (typeOfNoun(token.lower) ?? (isDoer(tokens, head) ? 'person' : undefined));
      if (!type || isNotTheEnd(text, tokens, head, last, taken)) continue;
      const { from, article } = beginning(tokens, head, first, taken, type === 'place' ? [] : out);
      const plural =
        (isGroupNoun.has(token.lower) && token.lower !== 'police') || (type === 'vessel' && token.lower.endsWith('s'));
      const headline =
        article === 'bare' &&
        !plural &&
        (block === 0 || blocks[block]?.kind === 'heading' || tokens[last - 1]!.kind !== 'mark') &&
        (from === first || tokens[from - 1]!.kind === 'mark') &&
        isSaying(tokens[head + 1]?.lower);
      if (
        article === 'bare' &&
        !headline &&
        !plural &&
        !BARE.has(token.lower) &&
        !(isCapital(token.text) && head !== first && isTitle.has(token.lower))
      )
        continue;
      if (taken[from] === 2) continue;
      const end = complementEnd(tokens, head, last, taken);
      out.push({
        start: tokens[from]!.start,
        end: tokens[end - 1]!.end,
        first: from,
        last: end,
        type,
        noun: token.lower,
        head,
        article: headline ? 'the' : article,
        plural,
        ...(headline ? { headline } : {}),
      });
    }
  return out;
}

const isSaying = (word: string | undefined): boolean =>
  word !== undefined && (VERB_FORMS.get(word)?.cue.takes.has('tail') ?? false);

/** After an epithet comes no noun: “the 58-year-old, …”, “the Finn has said”. */
export const endsGroup = (next: Token | undefined): boolean =>
  next?.kind !== 'word' || isGrammar.has(next.lower) || past.has(next.lower) || isSaying(next.lower);

/** “A gardener said”: a noun of no list that has the ending of who does something, beside a verb of saying. */
const isDoer = (tokens: readonly Token[], at: number): boolean =>
  DOER.test(tokens[at]!.text) && !noDoers.has(tokens[at]!.lower) && isSaying(tokens[at + 1]?.lower);
const DOER = /^\p{Ll}{2,}(?:er|or|ist|ian|man|woman|ee)$/u,
  noDoers = new Set(NO_DOERS.split(' '));

function typeOfNoun(noun: string): EntityType | undefined {
  if (isPersonNoun.has(noun) && !isFirm(noun)) return 'person';
  if (noun === 'police' || isBodyNoun.has(noun) || isFirm(noun)) return 'organization';
  if (isGroupNoun.has(noun)) return 'group';
  if (isVesselNoun.has(noun)) return 'vessel';
  if (isPlaceDescription.has(noun)) return 'place';
  return isWritingNoun.has(noun) ? 'other' : undefined;
}

/**
 * “police officer”, “the executive order”, “the newspaper El Dique”: the noun is not the last of its group, or a name
 * says more.
 */
function isNotTheEnd(text: string, tokens: readonly Token[], head: number, last: number, taken: Uint8Array): boolean {
  const next = tokens[head + 1];
  if (!next || head + 1 >= last || next.kind !== 'word' || text[tokens[head]!.end] !== ' ') return false;
  if (taken[head + 1]) return taken[head + 1] === 1;
  const { lower } = next;
  if (typeOfNoun(lower)) return true;
  if (isGroupNoun.has(tokens[head]!.lower) && tokens[head]!.lower !== 'police') return false;
  return !(
    isGrammar.has(lower) ||
    isReflexive(lower) ||
    isCapital(next.text) ||
    isCalendar.has(lower) ||
    past.has(lower) ||
    /(?:s|ed|ing|ly)$/.test(lower) ||
    lower === 'say' ||
    ADVERBS.has(lower) ||
    COMPLEMENTS.has(lower)
  );
}
/** “the minister herself” */
const isReflexive = (word: string): boolean => /^(?:him|her|it)self$|^themselves$/.test(word);
const ADVERBS = new Set(
  `
  often never always soon then now today yesterday tomorrow later earlier ever once twice seldom almost even here there
  back again too either abroad ahead alike alone anyway apart aside away next late because while whose until unless
  despite amid among during since per via yet like unlike past seen known able unable due set become based
`
    .trim()
    .split(/\s+/),
);

/** Where the group begins, and with what article. */
function beginning(
  tokens: readonly Token[],
  head: number,
  first: number,
  taken: Uint8Array,
  earlier: readonly Description[],
): { from: number; article: Description['article'] } {
  let from = head;
  while (from > first && head - from < 7 && modifies(tokens, from - 1, taken)) from--;
  const before = from > first ? tokens[from - 1]! : undefined;
  if (
    before &&
    (THE.has(before.lower) ||
      OWN.has(before.lower) ||
      (before.lower === 'that' && from === head && !isGroupNoun.has(tokens[head]!.lower)))
  )
    return { from: from - 1, article: 'the' };
  if (before && (A.has(before.lower) || before.kind === 'number')) return { from: from - 1, article: 'a' };
  if (before && (before.lower === "'s" || before.text === '’' || before.text === "'") && from > first + 1) {
    let owner = from - 2;
    const group = earlier.at(-1);
    if (group && group.last === from - 1) return { from: group.first, article: 'the' };
    if (!taken[owner] && !/^\p{Lu}/u.test(tokens[owner]!.text)) return { from, article: 'the' };
    while (owner > first && taken[owner] === 1 && taken[owner - 1] === 1) owner--;
    return { from: owner, article: 'the' };
  }
  while (
    from < head &&
    !(
      taken[from] ||
      modifiers.has(tokens[from]!.lower) ||
      adjectives.has(tokens[from]!.text) ||
      (isCapital(tokens[from]!.text) && from > first) ||
      isBodyNoun.has(tokens[from]!.lower) ||
      isGroupNoun.has(tokens[from]!.lower)
    )
  )
    from++;
  for (let i = head - 1; i > from; i--)
    if (
      !taken[i] &&
      !modifiers.has(tokens[i]!.lower) &&
      !adjectives.has(tokens[i]!.text) &&
      !isCapital(tokens[i]!.text) &&
      !isBodyNoun.has(tokens[i]!.lower) &&
      !isGroupNoun.has(tokens[i]!.lower)
    ) {
      from = i + 1;
      break;
    }
  return { from, article: 'bare' };
}

/** Words between the article and the noun. */
function modifies(tokens: readonly Token[], at: number, taken: Uint8Array): boolean {
  const { lower, text, kind } = tokens[at]!;
  if (
    kind !== 'word' ||
    lower === "'s" ||
    taken[at] === 2 ||
    isCalendar.has(lower) ||
    (isGrammar.has(lower) && !modifiers.has(lower)) ||
    A.has(lower)
  )
    return false;
  if (isCapital(text)) return true;
  return modifiers.has(lower) || adjectives.has(text) || isBodyNoun.has(lower) || !past.has(lower);
}

/** “a spokesman for Brannock Foods”, “the head of the agency”. */
function complementEnd(tokens: readonly Token[], head: number, last: number, taken: Uint8Array): number {
  const preposition = tokens[head + 1]?.lower ?? '';
  if (head + 2 >= last || !(COMPLEMENTS.has(preposition) || (preposition === 'to' && SENT.has(tokens[head]!.lower))))
    return head + 1;
  let i = head + 2;
  const { lower } = tokens[i]!;
  if (lower === 'the' || lower === 'a' || lower === 'an' || OWN.has(lower)) i++;
  else if (!taken[i] && preposition !== 'of' && preposition !== 'for') return head + 1;
  const start = i;
  let end = head + 1;
  for (; i < last && i - start < 6 && tokens[i]!.kind === 'word'; i++) {
    const noun = typeOfNoun(tokens[i]!.lower);
    if (taken[i] === 1) {
      while (i + 1 < last && taken[i + 1] === 1) i++;
      // “the director of the San Osk hospital”
      while (
        isPersonNoun.has(tokens[head]!.lower) &&
        i + 1 < last &&
        !taken[i + 1] &&
        (LANDS.has(tokens[i + 1]!.lower) || BODIES_AND_PLACES.has(typeOfNoun(tokens[i + 1]!.lower)))
      )
        i++;
      return ownedPlaceEnd(tokens, i + 1, last) ?? i + 1;
    }
    if (noun) {
      end = i + 1;
      if (!typeOfNoun(tokens[i + 1]?.lower ?? '')) break;
      continue;
    }
    if (!modifies(tokens, i, taken)) break;
    if (isTitle.has(tokens[head]!.lower) && isCapital(tokens[i]!.text)) end = i + 1; // “the Minister of the Interior”
  }
  return end;
}

/** “the mayor of Orland’s largest city”: past the place that the name owns. */
function ownedPlaceEnd(tokens: readonly Token[], owner: number, last: number): number | undefined {
  if (!/^['’]s$/.test(tokens[owner]?.text ?? '')) return undefined;
  for (let i = owner + 1; i < Math.min(last, owner + 5) && tokens[i]!.kind === 'word'; i++)
    if (isPlaceDescription.has(tokens[i]!.lower)) return i + 1;
  return undefined;
}
