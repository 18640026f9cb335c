/**
 * “A former minister has called for an inquiry.\n\nIda Brand said …”: whom the lead only describes is named where the
 * next paragraph begins.
 */
import type { Place } from '../../coreference/places.js';
import type { Description } from '../descriptions.js';
import type { Known } from '../known.js';
import { genderOfWord, isHonorific, isUnnamed } from '../lexicon.js';
import type { Name } from '../names/name.js';
import { afterHonorifics } from './beside.js';
import { OPENING, type Reading } from './reading.js';

/** Of somebody who says something in the lead; not of “the minister” or “his lawyer”, who are known. */
export function namedBelow({ page, cast }: Reading, description: Description, at: Place): Known | undefined {
  const { plural, first, head, last } = description,
    words = page.tokens.slice(first, head).map((token) => token.lower);
  if (plural || !at.speaks || at.quote >= 0 || at.sentence >= OPENING) return undefined;
  if (KNOWN_OWNER.has(words[0] ?? '') || (words[0] === 'the' && last === head + 1)) return undefined;
  if (words.some((word) => isUnnamed.has(word))) return undefined;
  const next = page.sentences.find(({ start, block }) => block > at.block && start > description.start),
    name = next && cast.beginning.get(afterHonorifics(page.tokens, cast.beginning, next.first)),
    known = name && cast.of.get(name);
  if (known?.type !== 'person' || !isIntroduced(page.tokens, cast.of, name!, { begins: next!.first, lead: first }))
    return undefined;
  const gender = genderOfWord.get(page.tokens[head]!.lower);
  return gender && (known.gender ?? known.given ?? gender) !== gender ? undefined : known;
}

const KNOWN_OWNER = new Set('his her its their my our your this that some'.split(' '));

/** For the first time but in a headline, with a first name, without an office before it, and no owner of what follows. */
function isIntroduced(
  tokens: Reading['page']['tokens'],
  of: Reading['cast']['of'],
  name: Name,
  { begins, lead }: { readonly begins: number; readonly lead: number },
): boolean {
  const known = of.get(name);
  for (const [other, meant] of of) if (meant === known && other.first < name.first && other.first >= lead) return false;
  return (
    tokens.slice(begins, name.first).every(({ lower }) => isHonorific.has(lower) || lower === '.') &&
    name.last - name.first > 1 &&
    !/^(?:['’]s?|and)$/.test(tokens[name.last]?.lower ?? '')
  );
}
