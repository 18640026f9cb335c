/** Whether words hold a clause: a verb that has a subject, so far as the tagger or an auxiliary tells. */
import { AUXILIARIES } from '../../lang/en/clause-words.js';
import type { Range } from './draft.js';
import type { Line } from './lines.js';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

export const isClause = ({ atoms, tagAt }: Line, { from, to }: Range): boolean =>
  atoms.slice(from, to).some(({ start, lower }) => AUXILIARIES.has(lower) || FINITE.test(tagAt(start) ?? ''));
