/** Passages taken from another report of the story, piece by piece, with their direction. */
import type { Copy } from '../types.js';
import type { Report } from './report.js';

export function findCopies(_reports: readonly Report[]): Copy[] { return []; }
