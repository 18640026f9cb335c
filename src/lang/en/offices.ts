/** Offices by which whoever holds one may be told, where nobody else of a story is called so. Lower case; data only. */
import { OF_ONE_HOLDER } from './role-modifiers.js';

/** The last word of what they are called. */
export const HELD_BY_ONE: ReadonlySet<string> = new Set([...OF_ONE_HOLDER, 'executive']);

/** Shorter and other words for one. */
export const SAME_OFFICE: Readonly<Record<string, readonly string[]>> = {
  pm: ['prime', 'minister'],
  chairman: ['chair'],
  chairwoman: ['chair'],
  chairperson: ['chair'],
  ceo: ['chief', 'executive'],
};

/** Those that the last word alone tells: “the mayor”. */
export const TOLD_ALONE: ReadonlySet<string> = new Set(
  'president premier chancellor minister governor mayor king queen pope rector'.split(' '),
);

/** … but not of whoever has these words before it: “the minister” is not the prime minister, “the president” not a club's. */
export const NOT_ALONE: Readonly<Record<string, readonly string[] | 'any'>> = { minister: ['prime'], president: 'any' };

/** Words that say that an office is not held yet, or only for a while. */
export const PASSING: ReadonlySet<string> = new Set(
  'acting interim caretaker elect designate shadow new next'.split(' '),
);
