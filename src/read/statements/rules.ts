/** The phrasings of statements, in the order in which they are tried. */
import type { Phrasing } from '../phrasing.js';
import { ACCORDING_TO } from './according-to.js';
import type { LinePhrasing } from './draft.js';
import { SAID } from './said.js';

/** Each looks at one line. */
export const LINE_PHRASINGS: readonly LinePhrasing[] = [SAID, ACCORDING_TO];

export const STATEMENT_RULES: readonly Phrasing[] = [...LINE_PHRASINGS];
