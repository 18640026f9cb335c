/** A short form, an acronym or a bare last name, and the fuller name that it stands for. */
import {
  endsAsBody,
  endsAsLand,
  isAcronym,
  isInitialed,
  isShortBody,
  isShortPerson,
  isSurname,
  type Name,
} from '../names.js';
import { soundsLast } from '../renderings.js';
import { type Group, said } from './group.js';

/** Why, where `short` is a short form of `full` and of no other group near it. */
export const shortOf = (short: Group, full: Group, near: readonly Group[]): string | undefined =>
  fits(short, full) &&
  !near.some(
    (other) =>
      other !== full && fits(short, other) && !fits(other, full) && !fits(full, other) && !isJunior(other, full),
  )
    ? `${said(short)} is short for ${said(full)}`
    : undefined;

/** Without more than the surname, the elder is meant. */
const isJunior = (a: Group, b: Group): boolean =>
  b.names.some(
    (y) => y.generation === undefined && a.names.some((x) => x.generation !== undefined && x.joined === y.joined),
  );

/** Some name of the one is a short form of some name of the other. "Washington" is no short form of a body. */
export function fits(short: Group, full: Group): boolean {
  if (short === full || short.governs.size || full.governs.size) return false;
  for (const s of short.names)
    for (const f of full.names)
      if (s.words.length < f.words.length ? isShortFor(short, full, s, f) : isInitialOf(short, full, s, f)) return true;
  return false;
}

function isShortFor(short: Group, full: Group, s: Name, f: Name): boolean {
  if (full.type === 'person' && (short.type === 'person' ? isShortPerson(s, f) : isBareSurname(short, s, f)))
    return true;
  return short.type !== 'person' && (isAcronym(s, f) || (isShortBody(s, f) && mayBeOne(short, full, s, f)));
}

const isInitialOf = (short: Group, full: Group, s: Name, f: Name): boolean =>
  short.type === 'person' && full.type === 'person' && isInitialed(s, f);

/** A name that its report takes for nothing in particular. */
const isBareSurname = ({ type }: Group, s: Name, f: Name): boolean => type === 'other' && isSurname(s, f);

/**
 * Readers of single reports differ over the type of a company's bare name; its full name, or another name in common,
 * decides.
 */
function mayBeOne(short: Group, full: Group, bare: Name, name: Name): boolean {
  if (endsAsLand(name)) return true;
  if (short.type === 'place') return sharesAlias(short, full, bare, name);
  return (
    short.type === full.type ||
    short.type === 'organization' ||
    short.type === 'other' ||
    endsAsBody(name) ||
    sharesAlias(short, full, bare, name)
  );
}

/**
 * Some report calls the fuller one by the very name, unless that is a single word, which may be a town and its paper;
 * or both go by a third name.
 */
const sharesAlias = (short: Group, full: Group, bare: Name, name: Name): boolean =>
  [...short.aliases].some(
    (alias) => full.aliases.has(alias) && alias !== name.joined && (alias !== bare.joined || bare.words.length > 1),
  );

/**
 * A single word, and the only fuller name that any report shortens to it: one "Nurlina", though one reader takes it for
 * a person and another for a firm.
 */
export const calledBy = (bare: Group, full: Group, near: readonly Group[]): string | undefined =>
  isBare(bare) &&
  isCalled(bare, full) &&
  !near.some((other) => other !== full && !isBare(other) && isCalled(bare, other))
    ? `${said(full)} is called ${said(bare)}`
    : undefined;

const isCalled = (bare: Group, { type, aliases }: Group): boolean =>
  aliases.has(bare.names[0]!.joined) && (bare.type !== 'place' || type === 'place');

/** A last name alone, in another spelling, and the only fuller name that sounds so. */
export const heardAs = (bare: Group, full: Group, near: readonly Group[]): string | undefined =>
  bare.type === 'person' &&
  isBare(bare) &&
  sounds(bare, full) &&
  !near.some((other) => other !== full && !isBare(other) && sounds(bare, other))
    ? `${said(bare)} is another spelling of the last name of ${said(full)}`
    : undefined;

const sounds = (bare: Group, { type, names }: Group): boolean =>
  type === 'person' && names.some((name) => soundsLast(bare.names[0]!, name));

const isBare = (group: Group): boolean => group.names.every((n) => n.words.length === 1);
