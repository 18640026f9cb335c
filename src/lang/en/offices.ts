/** Offices that one person of a story holds at a time, so that whoever is called by one may be told. Lower case. */

/** The last word of what they are called. */
export const HELD_BY_ONE: ReadonlySet<string> = new Set(
  'president premier chancellor minister governor mayor king queen pope rector chief director secretary commissioner prosecutor leader chairman chairwoman chair executive commander ambassador'.split(
    ' ',
  ),
);

/** Shorter and other words for one. */
export const SAME_OFFICE: Readonly<Record<string, readonly string[]>> = {
  pm: ['prime', 'minister'],
  chairman: ['chair'],
  chairwoman: ['chair'],
  chairperson: ['chair'],
  ceo: ['chief', 'executive'],
};

/**
 * Those that are told by the last word alone, if what stands before it in the title (stems) allows: “the minister” is
 * not the prime minister, “the president” not a club's.
 */
export const ALONE: Readonly<Record<string, (before: ReadonlySet<string>) => boolean>> = {
  president: (before) => before.size === 0,
  premier: () => true,
  chancellor: () => true,
  minister: (before) => !before.has('prim') && !before.has('prime'),
  governor: () => true,
  mayor: () => true,
  king: () => true,
  queen: () => true,
  pope: () => true,
  rector: () => true,
};
