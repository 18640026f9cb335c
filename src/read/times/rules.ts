/** The phrasings of times, in the order in which they are tried. */
import type { Phrasing } from '../phrasing.js';

export const TIME_RULES: readonly Phrasing[] = [];
