/** The phrasings of mentions, in the order in which they are tried. */
import type { Phrasing } from '../phrasing.js';

export const MENTION_RULES: readonly Phrasing[] = [];
