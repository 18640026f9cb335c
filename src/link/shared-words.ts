/**
 * What two sets of words have in common: how many, or what they weigh together. Asked so often that it goes through the
 * set without an iterator, which is dear where the engine has not optimized.
 */
export function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>, weight?: (word: string) => number): number {
  let shared = 0;
  if (a.size > 0 && b.size > 0)
    a.forEach((word) => {
      if (b.has(word)) shared += weight ? weight(word) : 1;
    });
  return shared;
}
