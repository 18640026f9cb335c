/** A name met: whom it means is known. */
import { type Place, RELATIONS } from '../../coreference/places.js';
import type { Page } from '../../page.js';
import type { Name } from '../names/name.js';
import type { RoleWords } from '../roles.js';
import { leaderOf } from './cast.js';
import { nameEarlier } from './named-later.js';
import { addMention, addMet, type Reading } from './reading.js';

export function meetName(reading: Reading, name: Name, at: Place): void {
  const { cast } = reading;
  const known = cast.of.get(name)!;
  const role = cast.roles.get(name);
  addMention(reading, known, {
    start: name.start,
    end: name.end,
    form: 'name',
    by: name.by,
    confidence: known.sure,
    ...(role ? { role: { start: role.start, end: role.end } } : {}),
  });
  const leader = name.by === 'body of a state' ? leaderOf(cast, known) : undefined;
  const noun = role && nounOfThe(reading.page, role);
  if (noun) nameEarlier(reading, noun, reading.page.text.slice(role.start, role.end), known);
  // meant with the body, but only in passing
  if (leader)
    addMet(reading, {
      ...at,
      relation: RELATIONS.ofNoun,
      speaks: false,
      known: leader,
      form: 'name',
      end: name.first + 1,
    });
  if (isCredit(reading.page, name)) return;
  addMet(reading, { ...at, known, form: 'name', end: Math.max(name.last, role?.last ?? 0) });
}

/** “the treasurer, Ida Brand”: the noun of a role that is met before its name. */
function nounOfThe({ tokens }: Page, { first, last }: RoleWords): string | undefined {
  if (tokens[first]!.lower !== 'the' || tokens[last]?.text !== ',') return undefined;
  let noun = first + 1;
  while (
    noun + 1 < last &&
    tokens[noun + 1]!.kind === 'word' &&
    !/^(?:of|for|at|in|from)$/.test(tokens[noun + 1]!.lower)
  )
    noun++;
  return tokens[noun]?.lower;
}

/** “LUND, May 2 (Osk) -”, “Text: Ida Brand”: an agency's or a reporter's credit does nothing in the story. */
const isCredit = ({ tokens }: Page, { first, last }: Name): boolean =>
  (tokens[first - 1]?.text === ':' && CREDITS.has(tokens[first - 2]?.lower ?? '')) ||
  (tokens[first - 1]?.text === '(' && tokens[last]?.text === ')' && /^[-–—]$/.test(tokens[last + 1]?.text ?? ''));

const CREDITS = new Set(
  'text words photo photos photograph report reporter reporting editing story pictures by'.split(' '),
);
