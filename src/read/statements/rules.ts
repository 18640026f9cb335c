/** The phrasings of statements, in the order in which they are tried. */
import type { Phrasing } from '../phrasing.js';
import { ACCORDING_TO } from './according-to.js';
import { ACT_RULES } from './acts/act.js';
import { BY_AGENT } from './by-agent.js';
import { COLON } from './colons.js';
import { CONTINUED } from './continued.js';
import { DASH_DIALOGUE } from './dash-dialogue.js';
import { DISOWNED } from './disowned.js';
import type { LinePhrasing } from './draft.js';
import { HEADLINE } from './headlines.js';
import { PUT_AT, QUOTED_AS } from './passives.js';
import { QUOTED_DASH } from './quoted-dash.js';
import { RELAYED } from './relays.js';
import { SAID } from './said.js';
import { THIS_TO_SAY } from './this-to-say.js';
import { USED_WORDS } from './used-words.js';

/** Each looks at one line. */
export const LINE_PHRASINGS: readonly LinePhrasing[] = [
  SAID,
  ACCORDING_TO,
  QUOTED_AS,
  PUT_AT,
  BY_AGENT,
  HEADLINE,
  THIS_TO_SAY,
  USED_WORDS,
  DISOWNED,
  COLON,
  QUOTED_DASH,
];

export const STATEMENT_RULES: readonly Phrasing[] = [
  ...LINE_PHRASINGS,
  CONTINUED,
  DASH_DIALOGUE,
  RELAYED,
  ...ACT_RULES,
];
