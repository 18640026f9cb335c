/** Small fast hashes for keys made of words: shingles and item ids. Not for secrets. */

/** FNV-1a, 32 bits, unsigned. (Fowler, Noll, Vo: draft-eastlake-fnv.) */
export function hash32(words: string, seed = 0x811c9dc5): number {
  let h = seed >>> 0;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** 16 hex digits of two FNV-1a hashes with different seeds: the id of an item made of the given parts. */
export function idOf(...parts: readonly (string | number | null | undefined)[]): string {
  const words = JSON.stringify(parts);
  return hash32(words).toString(16).padStart(8, '0') + hash32(words, 0x9747b28c).toString(16).padStart(8, '0');
}
