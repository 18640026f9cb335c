/** “Ida Brand, who …”, “the plan, which …” → the noun the clause hangs on, or the nearest before it. */
import type { Token } from '../../../text/tokens.js';
import type { Choice } from '../../coreference/choose.js';
import { type Place, RELATIONS } from '../../coreference/places.js';
import type { Met } from '../met.js';
import type { Reading } from './reading.js';

type Relative = 'who' | 'which';

export function relativeMeans(reading: Reading, kind: Relative, token: number, at: Place): Choice | undefined {
  const { page, met } = reading;
  const here = met.slice(met.findLastIndex((one) => one.sentence !== at.sentence) + 1).filter((one) => fits(kind, one));
  const ofClause = headOfClause(reading, here, at);
  const nearest = here.findLast((one) => token - one.end < REACH);
  // “Ida [Brand], who”: the tree may hang the clause on either
  const one = ofClause && !(nearest && isNameBehind(page.tokens, ofClause, nearest)) ? ofClause : nearest;
  return one && { known: one.known, sure: one === ofClause ? 0.7 : 0.6 };
}

/** So many tokens back the nearest is looked for. */
const REACH = 8;

const fits = (kind: Relative, { known: { type } }: Met): boolean =>
  (type === 'person' || type === 'group') === (kind === 'who');

/** The one around the noun that the tree hangs the clause on. */
function headOfClause({ page: { tokens }, grammar }: Reading, here: readonly Met[], at: Place): Met | undefined {
  const noun = at.relation === RELATIONS.subject ? grammar.words[at.governors[1] ?? -1] : undefined;
  return noun && here.findLast((one) => tokens[one.token]!.start <= noun.start && noun.end <= tokens[one.end - 1]!.end);
}

/** Nothing but brackets and commas stands between two names. */
const isNameBehind = (tokens: readonly Token[], one: Met, other: Met): boolean =>
  one.form === 'name' &&
  other.form === 'name' &&
  one.end < other.token &&
  tokens.slice(one.end, other.token).every(({ kind }) => kind === 'mark');
