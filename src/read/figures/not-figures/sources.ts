/** People who are counted only as those who tell: "two people familiar with the talks". */
import { SOURCE_WORDS } from '../../../lang/en/counting.js';
import type { Token } from '../../../text/tokens.js';
import type { Counted } from '../counted.js';
import { isPeople } from '../measure/people.js';
import type { Told } from './told.js';

export const mayBeSources = ({ tokens, measured }: Told, counted: Counted): boolean =>
  /^(?:familiar|briefed|close|with|who)$/.test(tokens[counted.next]?.lower ?? '') &&
  isPeople(counted) &&
  measured.by !== 'phrase';

export const areSources = (tokens: readonly Token[], { next }: Counted): boolean =>
  tokens.slice(next, next + 4).some((t) => SOURCE_WORDS.has(t.lower));
