/** Noun groups that describe a source or an actor: “a senior ministry official”, “police”, “the company”. Whom they mean is for antecedents.ts. */
import type { Token } from '../../text/tokens.js';
import type { EntityType, Span } from '../../types.js';
import type { Page } from '../page.js';
import { adjectives, isBodyNoun, isCalendar, isGrammar, isGroupNoun, isPersonNoun, isPlaceDescription, isVesselNoun, isWritingNoun } from './lexicon.js';
import type { Name } from './names.js';
import type { RoleWords } from './roles.js';
import { isCapital, type Stretch } from './stretches.js';

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
}

const THE = new Set(['the', 'this', 'that', 'these', 'those']);
const OWN = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const A = new Set(['a', 'an', 'another', 'one', 'some', 'several', 'many', 'two', 'three', 'four', 'five', 'six', 'other', 'few', 'both', 'most', 'all', 'any', 'every', 'each', 'no']);

export function findDescriptions({ text, tokens, sentences }: Page, _stretches: readonly Stretch[], names: readonly Name[], roles: ReadonlyMap<Name, RoleWords>): Description[] {
  const taken = new Uint8Array(tokens.length); // 1: in a name, 2: in a role
  for (const { first, last } of names) taken.fill(1, first, last);
  for (const { first, last } of roles.values()) taken.fill(2, first, last);
  const out: Description[] = [];
  for (const { first, last } of sentences) {
    for (let head = first; head < last; head++) {
      const token = tokens[head]!;
      if (token.kind !== 'word' || taken[head]) continue;
      const type = typeOfNoun(token.lower);
      if (!type) continue;
      const next = tokens[head + 1];
      if (next && head + 1 < last && next.kind === 'word' && typeOfNoun(next.lower) && !taken[head + 1] && text[token.end] === ' ') continue; // “police officer”: the last noun counts
      let from = head;
      while (from > first && modifies(tokens, from - 1, taken) && head - from < 7) from--;
      const before = from > first ? tokens[from - 1]! : undefined;
      let article: Description['article'] = 'bare';
      if (before && (THE.has(before.lower) || OWN.has(before.lower))) { article = 'the'; from--; }
      else if (before && (A.has(before.lower) || before.kind === 'number')) { article = 'a'; from--; }
      else if (before && before.lower === "'s" && from > first + 1) {
        article = 'the';
        from -= 2;
        while (from > first && taken[from - 1] === 1 && taken[from] === 1) from--;
      }
      const plural = isGroupNoun.has(token.lower);
      const capital = isCapital(token.text) && head !== first;
      if (article === 'bare' && !plural && !(capital && isPersonNoun.has(token.lower)) && !SPOKEN.has(token.lower)) continue;
      if (taken[from] === 2) continue;
      const end = complementEnd(tokens, head, last, taken);
      out.push({ start: tokens[from]!.start, end: tokens[end - 1]!.end, first: from, last: end, type, noun: token.lower, head, article, plural: plural && token.lower !== 'police' });
    }
  }
  return out;
}
/** Nouns that news uses without an article. */
const SPOKEN = new Set(['police', 'parliament', 'congress', 'opposition', 'prosecution', 'defence', 'defense', 'management', 'one', 'someone', 'somebody']);

function typeOfNoun(noun: string): EntityType | undefined {
  if (isPersonNoun.has(noun)) return 'person';
  if (noun === 'police' || isBodyNoun.has(noun)) return 'organization';
  if (isGroupNoun.has(noun)) return 'group';
  if (isVesselNoun.has(noun)) return 'vessel';
  if (isPlaceDescription.has(noun)) return 'place';
  return isWritingNoun.has(noun) ? 'other' : undefined;
}

/** Words between the article and the noun. */
function modifies(tokens: readonly Token[], at: number, taken: Uint8Array): boolean {
  const { lower, text, kind } = tokens[at]!;
  if (kind !== 'word' || taken[at] === 2 || isGrammar.has(lower) || isCalendar.has(lower)) return false;
  if (isCapital(text)) return at > 0;
  return adjectives.has(text) || !/(?:ed|ing|s)$/.test(lower) || ADJECTIVES.has(lower);
}
const ADJECTIVES = new Set('leading ruling governing neighboring neighbouring visiting unnamed retired armed united elected appointed suspected injured displaced sitting visiting outgoing incoming opposing detained alleged so-called accused wounded business news sales sports defense defence human rights drugs drug affairs relations operations services emergency foreign-affairs communications customs'.split(' '));

/** “a spokesman for Brannock Foods”, “the head of the agency”. */
function complementEnd(tokens: readonly Token[], head: number, last: number, taken: Uint8Array): number {
  const preposition = tokens[head + 1]?.lower;
  if (head + 2 >= last || (preposition !== 'of' && preposition !== 'for' && preposition !== 'from' && preposition !== 'at' && preposition !== 'with' && preposition !== 'in')) return head + 1;
  let i = head + 2;
  const named = () => taken[i] === 1;
  if (tokens[i]!.lower === 'the' || tokens[i]!.lower === 'a' || tokens[i]!.lower === 'an' || OWN.has(tokens[i]!.lower)) i++;
  else if (!named() && preposition !== 'of' && preposition !== 'for') return head + 1;
  const start = i;
  while (i < last && i - start < 6 && tokens[i]!.kind === 'word' && (named() || (!isGrammar.has(tokens[i]!.lower) && modifies(tokens, i, taken)) || typeOfNoun(tokens[i]!.lower))) {
    i++;
    if (i < last && !named() && taken[i - 1] === 1) break;
    if (i < last && typeOfNoun(tokens[i - 1]!.lower) && !typeOfNoun(tokens[i]!.lower) && !named()) break;
  }
  return i > start && (taken[i - 1] === 1 || typeOfNoun(tokens[i - 1]!.lower) !== undefined) ? i : head + 1;
}
