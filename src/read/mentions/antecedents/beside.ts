/** A name beside a description says whom it means: in apposition, or called so. */
import type { Token } from '../../../text/tokens.js';
import type { Description } from '../descriptions.js';
import type { Known } from '../known.js';
import { genderOfWord, isHonorific, isPersonOrBody } from '../lexicon.js';
import type { Name } from '../names/name.js';
import { sameRole } from '../roles.js';
import { nameEarlier } from './named-later.js';
import type { Reading } from './reading.js';

/** Of a person the name after it tells first, of all else the name before it. */
export const besideIt = (reading: Reading, description: Description): Known | undefined =>
  description.type === 'person'
    ? (namedNext(reading, description) ??
      (isPersonOrBody.has(description.noun) ? bodyNext(reading, description) : undefined) ??
      inApposition(reading, description))
    : (inApposition(reading, description) ?? bodyNext(reading, description));

/** “Kestrel Partners, the private equity firm, …” · “protester Ida Brand, 67, a retired nurse, …” */
function inApposition({ page, cast }: Reading, description: Description): Known | undefined {
  const { type, plural, article, last } = description;
  if (type === 'person' && (plural || article === 'bare')) return undefined;
  const before = nameBefore(page.tokens, cast.ending, description);
  const known = before && cast.of.get(before);
  const after = page.tokens[last]?.text;
  return known?.type === type && (after === ',' || after === '.' || after === undefined) ? known : undefined;
}

function nameBefore(
  tokens: readonly Token[],
  ending: ReadonlyMap<number, Name>,
  { first, type }: Description,
): Name | undefined {
  const comma = first - 1;
  if (tokens[comma]?.text !== ',') return undefined;
  const isAge = type === 'person' && tokens[comma - 1]?.kind === 'number' && tokens[comma - 2]?.text === ',';
  return ending.get(isAge ? comma - 2 : comma);
}

/** “The director of Orlo Foods, Ida Brand, …” · “Orlo’s chair, Dame Ida Brand, …” · “a volunteer called Orla” */
function namedNext(
  reading: Reading,
  { start, end, last, head, plural, noun, article }: Description,
): Known | undefined {
  const { page, cast } = reading,
    { tokens } = page;
  const called = calledAt(tokens, last),
    isCalled = called > last,
    comma = isCalled ? last : commaAt(tokens, last, last > head + 1);
  if (plural || comma === undefined) return undefined;
  const name = cast.beginning.get(afterHonorifics(tokens, cast.beginning, isCalled ? called : comma + 1));
  const known = name && cast.of.get(name);
  if (known?.type !== 'person' || !(isCalled || endsApposition(tokens[name!.last]))) return undefined;
  if (article === 'the' && !isCalled) nameEarlier(reading, noun, page.text.slice(start, end), known);
  known.roles.add(sameRole(noun));
  const gender = genderOfWord.get(tokens[head]!.lower);
  if (gender) known.gender ??= gender;
  return known;
}

/** The comma after it and what belongs to it: “the head of the mine,”, “the owner then,”. */
function commaAt(tokens: readonly Token[], last: number, isComplement: boolean): number | undefined {
  if (tokens[last]?.text !== ',' && !isComplement && !BELONGS.has(tokens[last]?.lower ?? '')) return undefined;
  let at = last;
  while (at < last + LONGEST_COMPLEMENT && tokens[at]?.kind === 'word') at++;
  return tokens[at]?.text === ',' ? at : undefined;
}
const LONGEST_COMPLEMENT = 6,
  BELONGS = new Set('of for at in on from then there here'.split(' '));

/** “The developer, Osk Homes, …” · “the organisers, Clean Hands, …”; no list: “the mill, Osk Homes, and the union”. */
function bodyNext({ page: { tokens }, cast }: Reading, description: Description): Known | undefined {
  const { article, last, plural, noun } = description;
  if (article !== 'the' || tokens[last]?.text !== ',' || (plural && !isPersonOrBody.has(noun.replace(/s$/, ''))))
    return undefined;
  const name = cast.beginning.get(tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1),
    known = name && cast.of.get(name);
  return known?.type === 'organization' &&
    endsApposition(tokens[name!.last]) &&
    !/^(?:and|or)$/.test(tokens[name!.last + 1]?.lower ?? '')
    ? known
    : undefined;
}

/** Past “called”, “who gave his name as”, “known only as”; the place itself where nothing of the kind stands there. */
function calledAt(tokens: readonly Token[], from: number): number {
  const words = tokens.slice(from, from + LONGEST_CALLING).map((token) => token.lower);
  const calling = CALLING.exec(`${words.join(' ')} `)?.[0];
  return calling ? from + calling.trim().split(' ').length : from;
}
const LONGEST_CALLING = 8;
const CALLING =
  /^(?:, )?(?:(?:called|named) |(?:who )?(?:gave|gives|giving|using) (?:only )?(?:his|her|the) (?:first )?name (?:only )?(?:as |of )?|(?:who )?(?:calls|called|calling) (?:him|her)self |(?:who )?(?:identified|identifies|identifying) (?:him|her)self (?:only )?as |(?:known|identified) (?:only |locally )?as )/;

const endsApposition = (token: Token | undefined): boolean => /^[,.:;—–]$/.test(token?.text ?? '');

/** Past “Dr”, “Mr.”, where no name begins with it. */
export function afterHonorifics(tokens: readonly Token[], beginning: ReadonlyMap<number, Name>, from: number): number {
  let next = from;
  while (isHonorific.has(tokens[next]?.lower ?? '') && !beginning.has(next))
    next += tokens[next + 1]?.text === '.' ? 2 : 1;
  return next;
}
