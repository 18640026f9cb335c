/** In which order disagreements are read, and what each is about, wherever they are shown. Pure. */
import type { Conflict } from '../types.js';
import { sayWords } from './words.js';

/** What matters more is read first: a spelling is no denial. Within a kind as the record has them. */
const WEIGHT: readonly Conflict['kind'][] = ['denial', 'figure', 'date', 'place', 'order', 'role', 'quotation', 'name'];

/** Open ones first. */
export const inOrder = (conflicts: readonly Conflict[]): readonly Conflict[] =>
  conflicts.toSorted(
    (a, b) =>
      Number(b.state === 'open') - Number(a.state === 'open') || WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind),
  );

/**
 * Its words with whose they are: of a claim that is denied, the quoted words alone would read as the title's own.
 * @example sayAbout(conflict) // "Arvid Sund: “accused the government of cutting …”, denied by Tomas Rehn"
 */
export function sayAbout({ kind, about, sides }: Pick<Conflict, 'kind' | 'about' | 'sides'>): string {
  const words = sayWords(about),
    quoted = kind === 'denial' ? /^“(.+)”, denied by (.+)$/.exec(about) : null,
    claimant = sides[0] && speakerOf(sides[0].says);
  if (!quoted || !claimant) return words;
  const [, matter = '', denier = ''] = quoted,
    isTheDeniers = sides.some(({ says }) => isSame(speakerOf(says), denier) && bare(says).includes(bare(matter)));
  return isTheDeniers || isSame(claimant, denier) ? words : `${claimant}: ${words}`;
}

/**
 * Whose words a side of a denial are.
 * @example speakerOf('Ida Quist: the council hid the report') // "Ida Quist"
 */
export const speakerOf = (says: string): string => says.split(': ')[0]!;

const isSame = (a: string, b: string): boolean => bare(a) === bare(b);

/** Letters and digits alone: a heading has other marks than the words it is made of, and may be cut. */
const bare = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
