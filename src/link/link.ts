/**
 * Reports of one story, and what people ruled → what they say together: the steps in order. Pure, and the same for any
 * order of either.
 */
import type { Ruling, StoryLinks } from '../types.js';
import { findConflicts } from './conflicts.js';
import { findCopies } from './copies.js';
import { findEntities, toEntityIndex } from './entities.js';
import { findHappenings } from './happenings.js';
import { findOrigins } from './origins.js';
import { findPositions } from './positions.js';
import { byPublished, type Report } from './report.js';
import { inForce, isSetAside } from './rulings.js';
import { withRulings } from './rulings/readings.js';
import { findTallies } from './tallies.js';
import { findUtterances } from './utterances.js';

/** All that the reports of one story say together. Each step reads only what the steps before it found. */
export function linkStory(reports: readonly Report[], rulings: readonly Ruling[] = []): StoryLinks {
  const ruled = inForce(rulings),
    inOrder = reports.map((report) => withRulings(report, ruled)).sort(byPublished);
  const copies = findCopies(inOrder);
  const origins = findOrigins(inOrder, copies);
  const entities = findEntities(inOrder, ruled);
  const entityAt = toEntityIndex(inOrder, entities);
  const utterances = findUtterances(inOrder, entityAt, origins, ruled);
  const happenings = findHappenings(inOrder, entityAt, origins, entities);
  const tallies = findTallies(inOrder, origins);
  const conflicts = findConflicts(inOrder, { entities, utterances, tallies, happenings, origins, entityAt }).filter(
    (conflict) => !isSetAside(ruled, conflict),
  );
  const positions = findPositions(inOrder, utterances, entities, conflicts);
  return { entities, utterances, happenings, tallies, copies, origins, conflicts, positions };
}
