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
 * Bytes: u32 length of the labels as JSON, the labels; u32 rows, by rising feature; per row i32 feature, u8 shift, u8 pairs − 1, then pairs of u8 label, i8 weight (times 2^shift).
 * @throws RangeError where the bytes end too early or too late, or features do not rise
 */
export function toLinear(bytes: Uint8Array): Linear {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), named = view.getUint32(0, true);
  const labels = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + named))) as string[];
  const table = toTable(bytes, 8 + named, view.getUint32(4 + named, true), labels.length <= PACKED);
  return { labels, score: labels.length <= PACKED ? packedScore(table) : pairedScore(table, bytes) };
}

/** Up to so many labels the weights of a feature lie in the table itself, eight bits each, the shift above them. */
const PACKED = 3;

/**
 * Features and what stands for each, side by side, in rising order: a feature stands at the place its upper bits name or a little
 * further, and the search ends at the first that is not smaller. One probe is one line of the processor's cache.
 */
interface Table { readonly slots: Int32Array; readonly shift: number }

/** What stands in an empty slot: no feature is greater. */
const EMPTY = 0x7fffffff;

function toTable(bytes: Uint8Array, begin: number, rows: number, packed: boolean): Table {
  let bits = 4;
  while (2 ** bits < rows * 1.25) bits++;
  const shift = 32 - bits, slots = new Int32Array(2 * (2 ** bits + rows + 1));
  let at = begin, next = 0, before = -EMPTY - 2;
  for (let i = 0; i < slots.length; i += 2) slots[i] = EMPTY;
  for (let r = 0; r < rows; r++) {
    const feature = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24), end = at + 6 + 2 * (bytes[at + 5]! + 1);
    if (!(end <= bytes.length && feature > before)) throw new RangeError(`linear model: row ${r} of ${rows} ends too late or its feature does not rise`);
    next = Math.max(next, 2 * homeOf(feature, shift));
    slots[next] = before = feature;
    slots[next + 1] = packed ? packedRow(bytes, at + 4, end) : at + 4;
    next += 2;
    at = end;
  }
  if (at !== bytes.length) throw new RangeError(`linear model: ${bytes.length} bytes where ${at} were announced`);
  return { slots: slots.slice(0, Math.max(next, 2 * 2 ** bits) + 2), shift };
}

const homeOf = (feature: number, shift: number): number => (feature ^ 0x80000000) >>> shift;

function packedRow(bytes: Uint8Array, at: number, end: number): number {
  let row = bytes[at]! << 24;
  for (let p = at + 2; p < end; p += 2) row |= bytes[p + 1]! << (8 * bytes[p]!);
  return row;
}

function packedScore({ slots, shift }: Table): Linear['score'] {
  return ({ values, count }, sums) => {
    let a = 0, b = 0, c = 0;
    for (let i = 0; i < count; i++) {
      const feature = values[i]!;
      let s = ((feature ^ 0x80000000) >>> shift) << 1;
      while (slots[s]! < feature) s += 2;
      if (slots[s] !== feature) continue;
      const row = slots[s + 1]!, times = row >>> 24;
      a += ((row << 24) >> 24) << times;
      b += ((row << 16) >> 24) << times;
      c += ((row << 8) >> 24) << times;
    }
    sums[0] = a; sums[1] = b; sums[2] = c;
  };
}

function pairedScore({ slots, shift }: Table, bytes: Uint8Array): Linear['score'] {
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ({ values, count }, sums) => {
    sums.fill(0);
    for (let i = 0; i < count; i++) {
      const feature = values[i]!;
      let s = ((feature ^ 0x80000000) >>> shift) << 1;
      while (slots[s]! < feature) s += 2;
      if (slots[s] !== feature || slots[s + 1] === 0) continue;
      let p = slots[s + 1]!;
      const times = bytes[p]!, end = p + 2 + 2 * (bytes[p + 1]! + 1);
      for (p += 2; p < end; p += 2) sums[bytes[p]!]! += weights[p + 1]! << times;
    }
  };
}

/** Index of the greatest sum; the first of equals. */
export function greatest(sums: Int32Array): number {
  let best = 0;
  for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i;
  return best;
}
