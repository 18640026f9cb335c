/** Events of many reports → happenings. */
import type { Happening, Origin } from '../types.js';
import type { EntityIndex } from './entities.js';
import type { Report } from './report.js';

export function findHappenings(_reports: readonly Report[], _entityAt: EntityIndex, _origins: readonly Origin[]): Happening[] { return []; }
