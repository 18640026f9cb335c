/** An actor's stances on one issue through time. */
import type { Entity, Position, Utterance } from '../types.js';
import type { Report } from './report.js';

export function findPositions(_reports: readonly Report[], _utterances: readonly Utterance[], _entities: readonly Entity[]): Position[] { return []; }
