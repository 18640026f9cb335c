/** Every phrasing the reader knows, by what it reads: the table of contents of docs/reading.md. */
import { EVENT_RULES } from './events/rules.js';
import { FIGURE_RULES } from './figures/rules.js';
import { MENTION_RULES } from './mentions/rules.js';
import { PARTICIPANT_RULES } from './participants/rules.js';
import type { Phrasing } from './phrasing.js';
import { STATEMENT_RULES } from './statements/rules.js';
import { TIME_RULES } from './times/rules.js';

export const RULES: {
  readonly [kind in 'statements' | 'mentions' | 'times' | 'figures' | 'events']: readonly Phrasing[];
} = {
  statements: STATEMENT_RULES,
  mentions: MENTION_RULES,
  times: TIME_RULES,
  figures: FIGURE_RULES,
  events: [...EVENT_RULES, ...PARTICIPANT_RULES],
};
