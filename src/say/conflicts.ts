/** What a disagreement is about, wherever it is headed. Pure. */
import type { Conflict } from '../types.js';
import { sayWords } from './words.js';

/**
 * Its words with whose they are: of a claim that is denied, the quoted words alone would read as the title's own.
 * @example sayAbout(conflict) // "Arvid Sund: “accused the government of cutting …”, denied by Tomas Rehn"
 */
export function sayAbout({ kind, about, sides }: Pick<Conflict, 'kind' | 'about' | 'sides'>): string {
  const words = sayWords(about),
    quoted = kind === 'denial' ? /^“(.+)”, denied by (.+)$/.exec(about) : null,
    claimant = sides[0]?.says.split(': ')[0];
  if (!quoted || !claimant) return words;
  const [, matter = '', denier = ''] = quoted,
    isTheDeniers = sides.some(({ says }) => isSame(speakerOf(says), denier) && bare(says).includes(bare(matter)));
  return isTheDeniers || isSame(claimant, denier) ? words : `${claimant}: ${words}`;
}

const speakerOf = (says: string): string => says.split(': ')[0]!;
const isSame = (a: string, b: string): boolean => bare(a) === bare(b);

/** Letters and digits alone: a heading has other marks than the words it is made of, and may be cut. */
const bare = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
