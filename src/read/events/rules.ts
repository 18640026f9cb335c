/** What docs/events.md shows: one example for each type of event and each standing, then the phrasings. */
import type { Phrasing } from '../phrasing.js';
import { CLAUSE_RULES } from './rules/clauses.js';
import { STANDING_RULES } from './rules/standings.js';
import { TYPE_RULES } from './rules/types.js';
import { WORD_RULES } from './rules/words.js';

export const EVENT_RULES: readonly Phrasing[] = [...TYPE_RULES, ...STANDING_RULES, ...WORD_RULES, ...CLAUSE_RULES];
