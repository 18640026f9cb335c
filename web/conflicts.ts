/** Which wordings of a saying are set side by side. Pure. */

/** Of several wordings the one that has most words in common; the first of equals. */
export function nearestOf(says: string, others: readonly string[]): string | undefined {
  const own = new Set(wordsIn(says)),
    common = (other: string): number => new Set(wordsIn(other).filter((w) => own.has(w))).size;
  return others.toSorted((a, b) => common(b) - common(a))[0];
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
