/** A long list → what of it is in sight, and how it is said in a line. Pure. */

/** The first so many; a fold of one would hide nothing that takes more room than the fold. */
export function foldAfter<T>(
  all: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly folded: readonly T[] } {
  const shown = all.length > most + 1 ? all.slice(0, most) : all;
  return { shown, folded: all.slice(shown.length) };
}

/** @example sayFew(['6', '11', '14'], 2) // "6 / 11 and 1 more" */
export const sayFew = (words: readonly string[], most: number): string =>
  `${words.slice(0, most).join(' / ')}${words.length > most ? ` and ${words.length - most} more` : ''}`;
