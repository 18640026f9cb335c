/** Titles before a name: “French Foreign Minister”, “Secretary of State”, “Mr.”. */
import type { Token } from '../../../text/tokens.js';
import {
  type Gender,
  genderOfWord,
  isGiven,
  isHonorific,
  isOrganizationNoun,
  isPersonNoun,
  isTitleComplement,
  nationalityAt,
  stateOf,
} from '../lexicon.js';
import { ABSTRACT, OF } from '../runs.js';
import { isCapital } from '../stretches.js';
import { isBodyOrPlace, isTitleWord } from './words.js';

/** A row of titles at this place, with “of State” and the like: where it ends, and the gender it tells. */
export function titleAt(
  tokens: readonly Token[],
  from: number,
  end: number,
): { end: number; gender?: Gender } | undefined {
  const first = pastNationalities(tokens, from, end);
  let at = first;
  let gender: Gender | undefined;
  while (at < end) {
    const { lower } = tokens[at]!;
    if (isTitleWord(lower)) {
      gender ??= genderOfWord.get(lower);
      at++;
      if (at < end && tokens[at]!.text === '.') at++;
      continue;
    }
    const past = at > first ? pastField(tokens, at, end) : at;
    if (past === at) break;
    at = past;
  }
  if (at === first || isPartOfName(tokens, from, at, end)) return undefined;
  return { end: at, ...(gender ? { gender } : {}) };
}

/** “French”, “US” before a title. */
function pastNationalities(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const words = nationalityAt(tokens, at) || (stateOf(tokens[at]!.text) === undefined ? 0 : 1);
    if (!words || at + words >= end || !isTitleWord(tokens[at + words]!.lower)) return at;
    at += words;
  }
  return at;
}

/** “of State”, “for Trade and Industry” behind a title; `at` itself where no field follows. */
function pastField(tokens: readonly Token[], at: number, end: number): number {
  if (!OF.has(tokens[at]!.text)) return at;
  let to = at + 1;
  while (to < end && isOfField(tokens[to]!)) to++;
  return to > at + 1 ? to : at;
}

const isOfField = ({ lower, text }: Token): boolean =>
  isTitleComplement.has(lower) || text === 'and' || (ABSTRACT.test(text) && !isGiven.has(text));

/** Whether what looks like titles, up to `at`, is the beginning of the run's name, or all of it. */
function isPartOfName(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  const open = tokens[from]!;
  const head = tokens[end - 1]!.lower;
  if (at === end) return at - from > 1 && isOrganizationNoun.has(head) && !isPersonNoun.has(head);
  if (isHonorific.has(open.lower)) return false;
  if (at - from === 1 && isGiven.has(open.text) && isCapital(open.text) && !isPersonNoun.has(open.lower)) return true;
  // “Defence Ministry”, “General Assembly”: before an organization's noun a title is part of the name
  const next = tokens[at]!;
  return !isGiven.has(next.text) && (isOrganizationNoun.has(next.lower) || isBodyOrPlace(head));
}
