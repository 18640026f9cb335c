/**
 * Features as 32-bit numbers: what is seen, mixed with the number of the question it answers. No strings are built in
 * the loop.
 */

/** A list of features that is filled and emptied again and again. */
export class Features {
  readonly values: Int32Array;
  count = 0;
  constructor(most = 128) {
    this.values = new Int32Array(most);
  }
  clear(): void {
    this.count = 0;
  }
  /** One feature: question `template`, answers `a`, `b`, `c` (hashes or small numbers). */
  add(template: number, a: number, b = 0, c = 0): void {
    this.values[this.count++] = mixed(mixed(mixed(Math.imul(template, 0x9e3779b1) ^ 0x811c9dc5, a), b), c);
  }
}

/** One round of MurmurHash3 (Appleby, public domain): every bit of `value` moves half the bits of the result. */
export function mixed(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = hash ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}
