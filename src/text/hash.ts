/** Small fast hashes for keys made of words: shingles and item ids. Not for secrets. */

const FIRST = 0x811c9dc5 | 0,
  SECOND = 0x9747b28c | 0,
  PRIME = 0x01000193;

/** FNV-1a, 32 bits, unsigned. (Fowler, Noll, Vo: draft-eastlake-fnv.) */
export function hash32(words: string): number {
  let h = FIRST;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), PRIME);
  return h >>> 0;
}

/** 16 hex digits of two FNV-1a hashes with different seeds: the id of an item made of the given parts. */
export function idOf(...parts: readonly (string | number | null | undefined)[]): string {
  const words = JSON.stringify(parts);
  let a = FIRST,
    b = SECOND;
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i);
    a = Math.imul(a ^ c, PRIME);
    b = Math.imul(b ^ c, PRIME);
  }
  return hex(a) + hex(b);
}

const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
