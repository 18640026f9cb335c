/** Whose an utterance is: a person with a name, a body that somebody speaks for, and the one a person stands for. */
import { OF_ONE_HOLDER } from '../../lang/en/role-modifiers.js';
import type { Entity, Role, Utterance } from '../../types.js';

/** Undefined where neither a name nor a body is known. @param names entity id → name */
export const actorOf = (
  { entity, named, speaker }: Utterance,
  names: ReadonlyMap<string, string>,
  entities: readonly Entity[],
): string | undefined =>
  (entity === undefined ? undefined : names.get(entity)) ??
  (named ? (speaker ?? undefined) : bodyOf(speaker ?? '', entities));

const SPOKESMAN_FOR = /^(?:an? |the )?spokes(?:man|woman|person) (?:for|of) (?:the )?(.{2,80})$/i;
const SPOKESMAN_OF = /^(?:an? |the )?(.{2,80}?)(?:['’]s)? spokes(?:man|woman|person)$/i;

/** "Velmian water ministry": the description of a body of a country or town. */
const BODY =
  /^\p{Lu}\p{L}{2,}(?: \p{L}+){0,3} (?:government|ministry|embassy|parliament|senate|administration|army|navy|presidency)$/iu;

/**
 * "The lock service", "the pilots' union": a body by what it is of. Foreign ministries and armies are left out, of which
 * a story may have two.
 */
const SERVICE =
  /^(?:\p{Ll}[\p{L}'’-]+ ){1,3}(?:service|agency|authority|board|commission|committee|council|department|directorate|inspectorate|regulator|watchdog|union|federation|association|institute|foundation)$/u;

/**
 * "A spokesman for Brant Foods", "a Brant Foods spokeswoman" → "Brant Foods", where the record knows it; "the Velmian
 * water ministry" and "the lock service" are actors without a proper name.
 */
function bodyOf(speaker: string, entities: readonly Entity[]): string | undefined {
  const spoken = SPOKESMAN_FOR.exec(speaker) ?? SPOKESMAN_OF.exec(speaker);
  if (spoken) return entities.find((e) => e.type === 'organization' && e.names.includes(spoken[1]!))?.name;
  const body = speaker.replace(/^the /i, '');
  const isBody = (BODY.test(body) && /^\p{Lu}/u.test(body)) || SERVICE.test(body);
  return isBody ? body : undefined;
}

/**
 * The body that the report's title of a person names: "chair of Brant Foods", "White House spokeswoman"; or points to,
 * where the title is of one who stands for it: "its director".
 */
export function campOf({ entity, anchors }: Utterance, entities: readonly Entity[]): string | undefined {
  const speaker = entities.find((e) => e.id === entity);
  if (speaker?.type !== 'person') return undefined;
  const told = new Set(anchors.map((a) => a.article));
  const roles = speaker.roles.filter((r) => told.has(r.article));
  const titles = roles.map((r) => ` ${r.exact.toLowerCase()} `);
  const bodies = entities.filter((e) => e.type === 'organization');
  return (
    bodies.find((e) => e.names.some((name) => isInTitle(name, titles))) ??
    bodies.find((e) => roles.some((role) => isHeadOf(role, e)))
  )?.name;
}

const isInTitle = (name: string, titles: readonly string[]): boolean =>
  name.includes(' ') && titles.some((title) => title.includes(` ${name.toLowerCase()} `));

/** "Its director" and "their spokeswoman", where "its" means the body. */
const isHeadOf = ({ article, start, exact }: Role, { anchors }: Entity): boolean =>
  /^(?:its|their) /i.test(exact) &&
  (SPEAKS_FOR.test(exact) || exact.split(' ').some((word) => OF_ONE_HOLDER.has(word.toLowerCase()))) &&
  anchors.some((a) => a.article === article && a.start === start);

const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|lawyer|solicitor|attorney|barrister|counsel|executive)$/i;
