/** A run of capitals → the names it holds, without titles, nationalities, days and words that only open a sentence. */
import type { Token } from '../../../text/tokens.js';
import {
  adjectives,
  isCalendar,
  isGiven,
  isGrammar,
  isOrdinary,
  isOrganizationNoun,
  isPersonNoun,
  isTitle,
  listedBy,
} from '../lexicon.js';
import { OF } from '../runs.js';
import { opens, type Stretch } from '../stretches.js';
import { nameEnd } from './ends.js';
import { listedAt } from './listed.js';
import type { Name, Reader, Titled } from './name.js';
import { nameAt } from './name-at.js';
import { titleAt } from './titles.js';
import { isLetters, isThing } from './words.js';

const UNTITLED: Titled = { title: false };

/** Adds to `names` what tokens `from` to `end` (excluded) of the stretch name. */
export function cutRun(reader: Reader, stretch: Stretch, from: number, end: number, names: Name[]): void {
  const { tokens } = reader;
  let at = opens(tokens, from, stretch.first) && isOpener(reader, from, end) ? from + 1 : from;
  let titled = UNTITLED;
  while (at < end) {
    const token = tokens[at]!;
    if (OF.has(token.text)) titled = UNTITLED; // “Chief Executive of Orlo Foods” names no person
    if (isLink(token)) {
      at++;
      continue;
    }
    if (isCalendar.has(token.lower) && !(token.lower === 'may' && titled.title)) {
      at++;
      titled = UNTITLED;
      continue;
    }
    const list = listedAt(tokens, at, end);
    const title = titleAt(tokens, at, end);
    if (title && !(list && list.words.length > title.end - at)) {
      titled = { title: true, ...(title.gender ? { gender: title.gender } : {}) };
      at = title.end;
      continue;
    }
    const stop = nameEnd(tokens, at, end, titled.title);
    const name = nameAt(reader, stretch, at, stop, titled, list);
    if (name && !isMoney(tokens, name)) names.push(name);
    at = Math.max(stop, name?.last ?? 0);
    titled = UNTITLED;
  }
}

/** What may stand in a run and begins no name. */
const isLink = ({ kind, text, lower }: Token): boolean =>
  kind !== 'word' || OF.has(text) || text === 'and' || text === 'the' || lower === "'s";

/** “53 million US dollars”, “US$41 billion”: the country is part of the money. */
const isMoney = (tokens: readonly Token[], { known, last }: Name): boolean =>
  known?.country !== undefined && /^(?:\$\S*|dollars?|cents?)$/.test(tokens[last]?.lower ?? '');

/** “After Rubio”, “Police”: a word with a capital only because it comes first. */
function isOpener({ tokens, memory }: Reader, at: number, end: number): boolean {
  const { lower, text } = tokens[at]!;
  if (isGrammar.has(lower) && !(isLetters(text) && listedBy(text).length)) return !listedAt(tokens, at, end);
  const seen = memory.get(lower);
  if (isLetters(text) || (seen && seen.capital > 0)) return false;
  if (isTitle.has(lower) || adjectives.has(text) || (listedAt(tokens, at, end)?.words.length ?? 0) > 1) return false;
  const seenSmall = seen !== undefined && seen.small > 0;
  return end - at === 1 ? seenSmall || isOpenerAlone(tokens, at) : isOpenerOfMany(tokens, at, end, seenSmall);
}

function isOpenerAlone(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at]!;
  if (isOrdinary(lower)) return true;
  if (listedBy(text).length) return false;
  return isPersonNoun.has(lower) || isPlural(lower, tokens[at + 1]?.text ?? '', text);
}

/** “Campaigners say”; no “Rhys”, no “Alexis”. */
const isPlural = (lower: string, next: string, text: string): boolean =>
  /[^sui]s$/.test(lower) && !/^[’'”,]/.test(next) && !isGiven.has(text);

function isOpenerOfMany(tokens: readonly Token[], at: number, end: number, seenSmall: boolean): boolean {
  const { lower, text } = tokens[at]!;
  const head = tokens[end - 1]!.lower;
  if (isGiven.has(text)) return false;
  return seenSmall ? !isOrganizationNoun.has(head) : isOrdinary(lower) && !isThing(head);
}
