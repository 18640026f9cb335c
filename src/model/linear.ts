/**
 * A linear classifier over hashed features, as it is shipped: for each feature the labels it speaks for or against, in whole numbers,
 * so that the same text gets the same labels on every machine, bit for bit.
 */
import type { Features } from './features.js';

export interface Linear {
  readonly labels: readonly string[];
  /** Adds up the weights of the features, one sum a label, into `sums`. */
  score(features: Features, sums: Int32Array): void;
}

/**
 * Bytes: u32 number of labels; labels as JSON, u32 length before; u32 rows; per row i32 feature, u8 shift, u8 pairs − 1, then pairs of u8 label, i8 weight (times 2^shift).
 * @throws RangeError where the bytes end too early
 */
export function toLinear(bytes: Uint8Array): Linear {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const named = view.getUint32(0, true);
  const labels = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + named))) as string[];
  const rows = view.getUint32(4 + named, true);
  let size = 16;
  while (size < rows * 2) size *= 2;
  const keys = new Int32Array(size), places = new Int32Array(size); // open addressing; place 0 is empty
  let at = 8 + named;
  for (let r = 0; r < rows; r++) {
    const key = view.getInt32(at, true);
    let slot = key & (size - 1);
    while (places[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    places[slot] = at + 4;
    at += 6 + 2 * (bytes[at + 5]! + 1);
  }
  if (at !== bytes.length) throw new RangeError(`linear model: ${bytes.length} bytes where ${at} were announced`);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    labels,
    score(features, sums) {
      sums.fill(0);
      for (let i = 0; i < features.count; i++) {
        const key = features.values[i]!;
        let slot = key & (size - 1);
        while (places[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
        let p = places[slot]!;
        if (p === 0) continue;
        const shift = bytes[p]!, end = p + 2 + 2 * (bytes[p + 1]! + 1);
        for (p += 2; p < end; p += 2) sums[bytes[p]!]! += weights[p + 1]! << shift;
      }
    },
  };
}

/** Index of the greatest sum; the first of equals. */
export function greatest(sums: Int32Array): number {
  let best = 0;
  for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i;
  return best;
}
