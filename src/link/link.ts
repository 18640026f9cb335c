/** Reports of one story → what they say together: the steps in order. Pure, and the same for any order of the reports. */
import type { StoryLinks } from '../types.js';
import { findConflicts } from './conflicts.js';
import { findCopies } from './copies.js';
import { findEntities, toEntityIndex } from './entities.js';
import { findHappenings } from './happenings.js';
import { findOrigins } from './origins.js';
import { findPositions } from './positions.js';
import { byPublished, type Report } from './report.js';
import { findTallies } from './tallies.js';
import { findUtterances } from './utterances.js';

/** All that the reports of one story say together. Each step reads only what the steps before it found. */
export function linkStory(reports: readonly Report[]): StoryLinks {
  const inOrder = [...reports].sort(byPublished);
  const copies = findCopies(inOrder);
  const origins = findOrigins(inOrder, copies);
  const entities = findEntities(inOrder);
  const entityAt = toEntityIndex(inOrder, entities);
  const utterances = findUtterances(inOrder, entityAt, origins);
  const happenings = findHappenings(inOrder, entityAt, origins, entities);
  const tallies = findTallies(inOrder, origins);
  const conflicts = findConflicts(inOrder, { entities, utterances, tallies, happenings, origins });
  const positions = findPositions(inOrder, utterances, entities);
  return { entities, utterances, happenings, tallies, copies, origins, conflicts, positions };
}
