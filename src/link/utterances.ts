/** Statements of many reports → acts of saying. */
import type { Origin, Utterance } from '../types.js';
import type { EntityIndex } from './entities.js';
import type { Report } from './report.js';

export function findUtterances(_reports: readonly Report[], _entityAt: EntityIndex, _origins: readonly Origin[]): Utterance[] { return []; }
