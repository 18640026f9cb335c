/**
 * “The retired nurse”, “the Chilean skier”: says something more of a person just met; not “the defence lawyer”, “the
 * former mayor”, “the Chilean judge”, who are others.
 */
import { OF_THE_PAST } from '../../../lang/en/role-nouns.js';
import { NATIONALITIES } from '../../nationals.js';
import type { Page } from '../../page.js';
import type { Description } from '../descriptions.js';
import { isCapital } from '../stretches.js';
import { isCalling, isInOffice } from './offices.js';

export function isVariation({ text, tokens }: Page, { first, head, noun, start }: Description): boolean {
  if (tokens[first]!.lower !== 'the' || /['’]/u.test(text.slice(start, tokens[head]!.start))) return false;
  const before = tokens.slice(first + 1, head);
  return (
    !before.some(({ lower }) => isInOffice(lower)) &&
    (isCalling(noun) ||
      (noun === 'leader' && before.some((token) => isCapital(token.text))) ||
      before.some(({ lower }) => tellsLife(lower, noun)))
  );
}

/** “The retired judge”, “the 40-year-old nurse”, “the three-time winner”; “the Chilean skier”, but of no office. */
const tellsLife = (word: string, noun: string): boolean =>
  OF_A_LIFE.test(word) || (!isInOffice(noun) && (ofPast.has(word) || NATIONALITIES.has(word)));
const OF_A_LIFE = /^(?:retired|[\p{L}\p{N}]+(?:-year-old|-times?))$/u;
const ofPast = new Set(OF_THE_PAST.split(' '));
