/**
 * Events of many reports → happenings. Every event is in exactly one, mere words of a quotation in none. Alike is not
 * same: what makes two events one, and what forbids it, is in happenings/sameness.ts; equal numbers are no evidence,
 * for two strikes may each have killed four.
 */
import type { Entity, Happening, Origin, Place } from '../types.js';
import type { EntityIndex } from './entities.js';
import { groupOccurrences } from './happenings/groups.js';
import { toHappening } from './happenings/happening.js';
import { findOccurrences, type Occurrence } from './happenings/occurrences.js';
import { whereOf } from './happenings/where.js';
import { lastOf, once } from './once.js';
import { independentOf } from './origins.js';
import { byPublished, type Report } from './report.js';

/** In order of the first report, then of its text. @param entities whose places say where on earth an event was */
export function findHappenings(
  reports: readonly Report[],
  entityAt: EntityIndex,
  origins: readonly Origin[],
  entities: readonly Entity[] = [],
): Happening[] {
  const placeOf = new Map(entities.flatMap(({ id, where }) => (where ? [[id, where] as const] : [])));
  const told = findOccurrences([...reports].sort(byPublished), entityAt).map(withoutMereWords);
  return groupOccurrences(told).map((group) => happeningOf(group, origins, placeOf));
}

function happeningOf(
  group: readonly Occurrence[],
  origins: readonly Origin[],
  placeOf: ReadonlyMap<string, Place>,
): Happening {
  const where = whereOf(group, placeOf),
    articles = group.map((o) => o.report.article.id),
    independent = independentOf(articles, origins);
  return lastHappening(group, JSON.stringify([independent, where]), () => toHappening(group, independent, where));
}

const lastHappening = lastOf<Occurrence, Happening>();

const withoutMereWords = once((list: readonly Occurrence[]): readonly Occurrence[] =>
  list.filter((o) => !isMereWord(o)),
);

/** "freedom or death", in somebody's mouth: a word between quotation marks of which nothing is said. */
const isMereWord = ({ report, event, agent, patient, where }: Occurrence): boolean =>
  !agent &&
  !patient &&
  !where &&
  !event.when &&
  event.told !== undefined &&
  report.reading.statements[event.told]?.form === 'direct';
