/**
 * Events of several reports that can only be one: a person dies once and is seldom arrested twice, a ship goes down
 * once, and a story that opens with an accident in a town is about that one. Two strikes that killed four each are
 * nothing of the kind. What the reports then give for its day or place, side by side, may be a conflict.
 */
import { ONCE_IN_A_LIFE } from '../../lang/en/moved-dates.js';
import type { EntityType, Span } from '../../types.js';
import type { Occurrence } from '../happenings/occurrences.js';
import { senseOf, stemOf } from '../utterances/stems.js';

/** One event that reports tell in their own words. `key` begins with "planned" where it is still to come. */
export interface Singular {
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
}

const ONCE = new Set(ONCE_IN_A_LIFE.map((word) => senseOf(stemOf(word))));
const BEFALLEN: ReadonlySet<string> = new Set(['ACCIDENT', 'DISASTER']);
const REAL: ReadonlySet<string> = new Set(['happened', 'alleged']);

/** In the order of their first occurrence. @param typeOf of an entity */
export function findSingular(
  occurrences: readonly Occurrence[],
  typeOf: (entity: string) => EntityType | undefined,
): Singular[] {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences)
    for (const key of keysOf(occurrence, typeOf)) (groups.get(key) ?? groups.set(key, []).get(key)!).push(occurrence);
  return [...groups]
    .filter(([, of]) => new Set(of.map((o) => o.report)).size > 1)
    .map(([key, of]) => ({ key, occurrences: of }));
}

function keysOf(o: Occurrence, typeOf: (entity: string) => EntityType | undefined): string[] {
  const {
    event: { type, standing },
    sense,
    patient,
    agent,
    where,
  } = o;
  if (standing === 'planned')
    return [patient, agent, where]
      .flatMap((part) => (part?.entity && sense ? [`planned ${sense} ${part.entity}`] : []))
      .slice(0, 1);
  if (!REAL.has(standing) || isFound(o)) return [];
  const once = sense.split(' ').find((s) => ONCE.has(s));
  if (patient?.entity && patient.isPerson && (type === 'DEATH' || once))
    return [`${type === 'DEATH' ? 'death' : once} ${patient.entity}`];
  if (!BEFALLEN.has(type)) return [];
  const parts = [patient, agent].flatMap((part) => part?.entity ?? []),
    ship = parts.find((entity) => typeOf(entity) === 'vessel');
  if (ship) return [`${sense} ${ship}`];
  return inLead(o)
    ? [
        ...parts.filter((entity) => typeOf(entity) !== 'person').map((entity) => `${sense} of ${entity}`),
        ...(where?.entity ? [`${sense} at ${where.entity}`] : []),
      ]
    : [];
}

/** "She was found dead on Tuesday": it may have been on any day before. */
const isFound = ({
  report: {
    article: { text },
  },
  event: { trigger },
}: Occurrence): boolean => /^found\b/i.test(text.slice(trigger.start, trigger.end));

/** The heading or one of the first two sentences of the text. */
function inLead({ report: { article, reading }, event: { trigger } }: Occurrence): boolean {
  const sentences = reading.sentences.filter((s) => article.blocks[s.block]?.kind !== 'heading').slice(0, 2);
  return sentences.length > 0 && trigger.end <= sentences.at(-1)!.end;
}

/** The sentence an event stands in. */
export const sentenceAt = ({
  report: {
    reading: { sentences },
  },
  event: { trigger },
}: Occurrence): Span | undefined => sentences.find((s) => s.start <= trigger.start && trigger.end <= s.end);
