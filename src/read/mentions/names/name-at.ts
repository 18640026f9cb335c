/** A stretch of a run of capitals → the name it is, with its type's evidence; or nobody's. */
import type { Token } from '../../../text/tokens.js';
import { evidenceFor } from '../evidence.js';
import {
  genderOfGiven,
  isGrammar,
  isNoName,
  isOrdinary,
  isOrganizationNoun,
  isStateBody,
  isTitle,
  type Listed,
  nationalityAt,
  stateOf,
} from '../lexicon.js';
import { isCapital, opens, type Stretch } from '../stretches.js';
import { listedAt } from './listed.js';
import { made, type Name, type Reader, type Titled } from './name.js';
import { isBodyOrPlace, isCommon, isLetters, isTitleWord } from './words.js';

/** @param list the listed name that begins at `from` */
export function nameAt(
  reader: Reader,
  stretch: Stretch,
  from: number,
  to: number,
  titled: Titled,
  list: Listed | undefined,
): Name | undefined {
  const { tokens } = reader;
  let last = pastLastCapital(tokens, from, to);
  const body = titled.title ? 0 : bodyOfState(reader, from, last);
  if (body) return made(tokens, from, last + body, { organization: 8 }, 'body of a state');
  const whole = list && from + list.words.length === last ? list : undefined;
  const first = whole ? from : withoutNationality(tokens, from, last);
  if (first >= last || tokens[first]!.kind !== 'word') return undefined;
  if (last - first <= 2 && isNextWord(reader, last) && tokens[last]!.lower === 'administration')
    return made(tokens, first, last + 1, { organization: 8 }, 'body of a state');
  if (isNextWord(reader, last) && tokens[last]!.text === 'plc') last++;
  if (last - first === 1 && !whole && !titled.title && isNobody(reader, first, stretch)) return undefined;
  const { own, context, by } = evidenceFor(tokens, first, last, titled.title, whole);
  const given = genderOfGiven(tokens[first]!.text);
  return {
    ...made(tokens, first, last, own, by),
    context,
    weak: !titled.title && !whole && isWeak(tokens, first, last),
    ...(whole ? { known: whole } : {}),
    ...(titled.gender ? { gender: titled.gender } : {}),
    ...(given ? { given } : {}),
  };
}

/** One past the last word with a capital, or number. */
function pastLastCapital(tokens: readonly Token[], first: number, to: number): number {
  let last = to;
  while (last > first && !isCapitalOrNumber(tokens[last - 1]!)) last--;
  return last;
}

const isCapitalOrNumber = ({ kind, text }: Token): boolean => kind === 'number' || (kind === 'word' && isCapital(text));

/** True where a space stands before token `at`. */
const isNextWord = ({ text, tokens }: Reader, at: number): boolean =>
  at < tokens.length && text[tokens[at]!.start - 1] === ' ';

/** How many words behind a country's name make a body of it: “US military”, “US coast guard”. */
function bodyOfState(reader: Reader, first: number, last: number): 0 | 1 | 2 {
  const { tokens } = reader;
  if (last - first !== 1 || stateOf(tokens[first]!.text) === undefined || !isNextWord(reader, last)) return 0;
  const { lower } = tokens[last]!;
  if (!isStateBody.has(lower)) return 0;
  if (lower !== 'coast' && lower !== 'air') return 1;
  const next = tokens[last + 1]?.lower;
  return next === 'guard' || next === 'force' ? 2 : 0;
}

/** “French Renault”: a nationality before a name is none of it, unless a noun makes the whole a name (“French Bank”). */
function withoutNationality(tokens: readonly Token[], from: number, last: number): number {
  const words = nationalityAt(tokens, from);
  if (!words || (hasHead(tokens, from, last) && !isListed(tokens, from + words, last))) return from;
  let first = from;
  for (let more: 0 | 1 | 2 = words; more && first < last; more = nationalityAt(tokens, first)) first += more;
  return first;
}

function hasHead(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (isBodyOrPlace(tokens[i]!.lower)) return true;
  return false;
}

const isListed = (tokens: readonly Token[], first: number, last: number): boolean =>
  listedAt(tokens, first, last)?.words.length === last - first;

/** One word that is written with a capital but names nobody: “Minister”, “Police”. */
function isNobody({ tokens, memory }: Reader, at: number, stretch: Stretch): boolean {
  const { lower, text } = tokens[at]!;
  if (text.length === 1 || isGrammar.has(lower) || isNoName.has(lower) || isTitleWord(lower)) return true;
  const seen = memory.get(lower);
  if (opens(tokens, at, stretch.first) && !(seen && seen.capital > 0) && isOrdinary(lower)) return true;
  return seen !== undefined && seen.small > seen.capital && !isLetters(text);
}

function isWeak(tokens: readonly Token[], first: number, last: number): boolean {
  const open = tokens[first]!;
  if (last - first === 1) return isCommon(open.lower) && !isLetters(open.text);
  return (
    allOrdinary(tokens, first, last) && !isBodyOrPlace(tokens[last - 1]!.lower) && !isOrganizationNoun.has(open.lower)
  );
}

function allOrdinary(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { lower, text } = tokens[i]!;
    if ((!isCommon(lower) && !isTitle.has(lower)) || isLetters(text)) return false;
  }
  return true;
}
