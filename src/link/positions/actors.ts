/** Whose an utterance is: a person with a name, a body that somebody speaks for, and the one a person stands for. */
import type { Entity, Utterance } from '../../types.js';

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
 * "A spokesman for Brant Foods", "a Brant Foods spokeswoman" → "Brant Foods", where the record knows it; "the Velmian
 * water ministry" is an actor without a proper name.
 */
function bodyOf(speaker: string, entities: readonly Entity[]): string | undefined {
  const spoken = SPOKESMAN_FOR.exec(speaker) ?? SPOKESMAN_OF.exec(speaker);
  if (spoken) return entities.find((e) => e.type === 'organization' && e.names.includes(spoken[1]!))?.name;
  const body = speaker.replace(/^the /i, '');
  return BODY.test(body) && /^\p{Lu}/u.test(body) ? body : undefined;
}

/**
 * The body whose name stands in the title that the report gives a person: "chair of Brant Foods", "White House
 * spokeswoman".
 */
export function campOf({ entity, anchors }: Utterance, entities: readonly Entity[]): string | undefined {
  const speaker = entities.find((e) => e.id === entity);
  if (speaker?.type !== 'person') return undefined;
  const told = new Set(anchors.map((a) => a.article));
  const titles = speaker.roles.filter((r) => told.has(r.article)).map((r) => ` ${r.exact.toLowerCase()} `);
  return entities.find((e) => e.type === 'organization' && e.names.some((name) => isInTitle(name, titles)))?.name;
}

const isInTitle = (name: string, titles: readonly string[]): boolean =>
  name.includes(' ') && titles.some((title) => title.includes(` ${name.toLowerCase()} `));
