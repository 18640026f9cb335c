/** Figures of many reports → tallies. */
import type { Origin, Tally } from '../types.js';
import type { Report } from './report.js';

export function findTallies(_reports: readonly Report[], _origins: readonly Origin[]): Tally[] { return []; }
