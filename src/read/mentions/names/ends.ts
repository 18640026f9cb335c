/** Where in a run of capitals a name ends. */
import type { Token } from '../../../text/tokens.js';
import { isCalendar, isGiven, isOrdinary, isOrganizationNoun, listedBy } from '../lexicon.js';
import { OF } from '../runs.js';
import { isCapital } from '../stretches.js';
import { listedAt } from './listed.js';
import { isBodyOrPlace, isLetters, isThing, isTitleWord } from './words.js';

/**
 * Where the name that begins here ends: before a day, a title (“Oaxaca Governor Ana Sol”), the “of” after a titled
 * name.
 */
export function nameEnd(tokens: readonly Token[], from: number, end: number, titled: boolean): number {
  const place = placeBeforeName(tokens, from, end);
  if (place) return from + place;
  const headed = isThing(tokens[end - 1]!.lower) || isOrganizationNoun.has(tokens[from]!.lower);
  for (let i = from + 1; i < end; i++) {
    const { lower, text } = tokens[i]!;
    if (i === end - 1 && isBodyBehind(tokens, i)) return i;
    if (!isCapital(text)) {
      if (titled && OF.has(text)) return i;
    } else if (isCalendar.has(lower) && !isOrganizationNoun.has(tokens[i + 1]?.lower ?? '')) return i;
    else if (isTitleWord(lower) && !titled && isTitleOfAnother(tokens, i, headed))
      return OF.has(tokens[i - 1]!.text) ? end : startOfTitle(tokens, from, i);
  }
  return end;
}

/** Words of a country or place that another name follows: “US Steelworkers”, “Lagos Ana Sol”; 0 for none. */
function placeBeforeName(tokens: readonly Token[], from: number, end: number): number {
  const state = wordsOfState(tokens, from);
  const listed = listedAt(tokens, from, end);
  const words = listed?.words.length ?? 0;
  if (state && end - from > state + 1 && words <= state && isCapitalWord(tokens[from + state]!)) return state;
  return listed?.type === 'place' && from + words + 1 < end && isGiven.has(tokens[from + words]!.text) ? words : 0;
}

function wordsOfState(tokens: readonly Token[], at: number): 0 | 1 | 2 {
  const { text } = tokens[at]!;
  if (STATE_LETTERS.has(text)) return 1;
  const next = text === 'United' ? tokens[at + 1]?.text : undefined;
  return next === 'States' || next === 'Kingdom' ? 2 : 0;
}

const STATE_LETTERS = new Set(['US', 'U.S.', 'UK', 'U.K.']);

const isCapitalWord = ({ kind, text }: Token): boolean => kind === 'word' && isCapital(text);

/** “Ana Sol NATO”: letters of a listed body that end a run of words. */
const isBodyBehind = (tokens: readonly Token[], at: number): boolean =>
  isLetters(tokens[at]!.text) &&
  !isLetters(tokens[at - 1]!.text) &&
  listedBy(tokens[at]!.text)[0]?.type === 'organization';

/** Behind a given name a title is a surname; before the head of a body's name it is part of that. */
const isTitleOfAnother = (tokens: readonly Token[], at: number, headed: boolean): boolean =>
  !isGiven.has(tokens[at - 1]!.text) && (!headed || isGiven.has(tokens[at + 1]?.text ?? ''));

/** “Transport Minister”: the field belongs to the title. */
function startOfTitle(tokens: readonly Token[], from: number, title: number): number {
  let at = title;
  while (at - 1 > from && isOrdinary(tokens[at - 1]!.lower) && !isBodyOrPlace(tokens[at - 1]!.lower)) at--;
  return at;
}
