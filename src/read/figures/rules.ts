/** The phrasings of figures, in the order in which they are tried. */
import type { Phrasing } from '../phrasing.js';

export const FIGURE_RULES: readonly Phrasing[] = [];
