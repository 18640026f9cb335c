/** The phrasings of statements, in the order in which they are tried. */
import type { Phrasing } from '../phrasing.js';

export const STATEMENT_RULES: readonly Phrasing[] = [];
