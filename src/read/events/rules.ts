/** The phrasings of events, in the order in which they are tried. */
import type { Phrasing } from '../phrasing.js';

export const EVENT_RULES: readonly Phrasing[] = [];
