/** What two sets of words have in common: how many, or what they weigh together. */
export function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>, weight?: (word: string) => number): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += weight ? weight(word) : 1;
  return shared;
}
