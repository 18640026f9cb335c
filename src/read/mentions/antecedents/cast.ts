/** Whom one article names, by name, word, office and place in the text: known before it is read through. */
import type { Token } from '../../../text/tokens.js';
import type { Page } from '../../page.js';
import { findStanding, type Standing } from '../bystanders.js';
import type { Known } from '../known.js';
import type { Name } from '../names/name.js';
import type { RoleWords } from '../roles.js';

export interface Cast extends Standing {
  readonly of: ReadonlyMap<Name, Known>;
  readonly roles: ReadonlyMap<Name, RoleWords>;
  /** Office → the persons the article gives it to. */
  readonly holders: ReadonlyMap<string, readonly Known[]>;
  /** Word of a name → the bodies that have it in theirs. */
  readonly bodies: ReadonlyMap<string, readonly Known[]>;
  /** First token of a name, or of the role before it → the name. */
  readonly beginning: ReadonlyMap<number, Name>;
  /** The token after a name → the name. */
  readonly ending: ReadonlyMap<number, Name>;
  /** The tokens of the names of places. */
  readonly inPlaces: ReadonlySet<Token>;
}

export function castOf(
  { text, tokens, article }: Page,
  names: readonly Name[],
  of: ReadonlyMap<Name, Known>,
  roles: ReadonlyMap<Name, RoleWords>,
): Cast {
  const places = names.filter((name) => of.get(name)!.type === 'place');
  return {
    ...findStanding(text, tokens, of, article.outlet),
    of,
    roles,
    holders: holdersOf(of),
    bodies: bodiesByWord(of),
    beginning: new Map(names.map((name) => [Math.min(name.first, roles.get(name)?.first ?? name.first), name])),
    ending: new Map(names.map((name) => [name.last, name])),
    inPlaces: new Set(places.flatMap(({ first, last }) => tokens.slice(first, last))),
  };
}

function holdersOf(of: ReadonlyMap<Name, Known>): ReadonlyMap<string, readonly Known[]> {
  const holders = new Map<string, Known[]>();
  for (const known of new Set(of.values()))
    if (known.type === 'person') for (const office of known.roles) addTo(holders, office, known);
  return holders;
}

function bodiesByWord(of: ReadonlyMap<Name, Known>): ReadonlyMap<string, readonly Known[]> {
  const bodies = new Map<string, Known[]>();
  for (const known of new Set(of.values()))
    if (known.type === 'organization') for (const word of new Set(known.words)) addTo(bodies, word, known);
  return bodies;
}

function addTo(lists: Map<string, Known[]>, word: string, known: Known): void {
  const others = lists.get(word);
  if (others) others.push(known);
  else lists.set(word, [known]);
}

/** The person in “the Trump administration”. */
export function leaderOf({ of }: Cast, body: Known): Known | undefined {
  const first = body.words[0];
  for (const known of of.values()) if (known.type === 'person' && known.words.at(-1) === first) return known;
  return undefined;
}

export const onlyOne = (some: readonly Known[]): Known | undefined => (some.length === 1 ? some[0] : undefined);
