/**
 * A linear classifier over hashed features, as it is shipped: for each feature the labels it speaks for or against, in whole numbers,
 * so that the same text gets the same labels on every machine, bit for bit.
 */
import type { Features } from './features.js';
import { PACKED_MARK, unpacked } from './packed.js';

export interface Linear {
  readonly labels: readonly string[];
  /** Adds up the weights of the features, one sum a label, into `sums`. */
  score(features: Features, sums: Int32Array): void;
}

/**
 * Bytes, unpacked: u32 length of the labels as JSON, the labels; u32 rows, by rising feature; per row i32 feature, u8 shift, u8 pairs − 1, then pairs of u8 label, i8 weight (times 2^shift).
 * @throws RangeError where the bytes end too early or too late, or features do not rise
 */
export function toLinear(file: Uint8Array): Linear {
  const bytes = (file[3]! << 24) & PACKED_MARK ? unpacked(file) : file;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), named = view.getUint32(0, true);
  const labels = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + named))) as string[], rows = { bytes, begin: 8 + named, count: view.getUint32(4 + named, true) };
  return { labels, score: labels.length <= PACKED ? packedScore(rows) : pairedScore(rows) };
}

interface Rows { readonly bytes: Uint8Array; readonly begin: number; readonly count: number }

/**
 * Features and what stands for each, side by side, in rising order: a feature stands at the slot its upper bits name or a little
 * further, and a search ends at the first that is not smaller. One search mostly stays in one line of the processor's cache.
 */
interface Table { readonly slots: Int32Array; readonly shift: number }

/** `toValue` makes of a row, whose shift stands at `at`, what is kept beside its feature; it is not 0. */
function toTable({ bytes, begin, count }: Rows, toValue: (at: number, end: number) => number): Table {
  let bits = 4;
  while (2 ** bits < count * 1.25) bits++;
  const shift = 32 - bits, slots = new Int32Array(2 * (2 ** bits + count + 3));
  // An empty slot has the greatest feature that could stand there: neighbours differ by little, and their difference has a sign to count with.
  for (let i = 0; i < slots.length; i += 2) slots[i] = i < 2 ** (bits + 1) ? (((i / 2 + 1) << shift) - 1) ^ 0x80000000 : 0x7fffffff;
  let at = begin, next = 0, before = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < count; r++) {
    const feature = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24), end = at + 6 + 2 * (bytes[at + 5]! + 1);
    if (!(end <= bytes.length && feature > before)) throw new RangeError(`linear model: row ${r} of ${count} ends too late, or its feature does not rise`);
    next = Math.max(next, homeOf(feature, shift));
    slots[next] = before = feature;
    slots[next + 1] = toValue(at + 4, end);
    next += 2;
    at = end;
  }
  if (at !== bytes.length) throw new RangeError(`linear model: ${bytes.length} bytes where ${at} were announced`);
  return { slots: slots.slice(0, Math.max(next, 2 ** (bits + 1)) + 6), shift };
}

const homeOf = (feature: number, shift: number): number => ((feature ^ 0x80000000) >>> shift) << 1;

/** Up to so many labels the weights of a feature lie in the table itself, eight bits each, the shift above them. */
const PACKED = 3;

/**
 * Whether a feature is known, and how far it was moved, can not be foreseen, so both are reckoned and not branched on;
 * and all slots are touched before any is used, so that the memory is waited for once and not once a feature.
 */
function packedScore(rows: Rows): Linear['score'] {
  const { bytes } = rows, { slots, shift } = toTable(rows, (at, end) => {
    let row = bytes[at]! << 24;
    for (let p = at + 2; p < end; p += 2) row |= bytes[p + 1]! << (8 * bytes[p]!);
    return row;
  });
  const homes = new Int32Array(257);
  return ({ values, count }, sums) => {
    let a = 0, b = 0, c = 0, touched = 0;
    for (let i = 0; i < count; i++) touched ^= slots[(homes[i] = homeOf(values[i]!, shift))]!;
    homes[count] = touched;
    for (let i = 0; i < count; i++) {
      const feature = values[i]!, home = homes[i]!;
      let s = home + ((((slots[home]! - feature) >>> 31) + ((slots[home + 2]! - feature) >>> 31) + ((slots[home + 4]! - feature) >>> 31)) << 1);
      while (slots[s]! < feature) s += 2;
      const off = slots[s]! ^ feature, row = slots[s + 1]! & ~((off | (0 - off)) >> 31), times = row >>> 24;
      a += ((row << 24) >> 24) << times;
      b += ((row << 16) >> 24) << times;
      c += ((row << 8) >> 24) << times;
    }
    sums[0] = a; sums[1] = b; sums[2] = c;
  };
}

/** As for packed weights: first all slots are touched, then all rows, before the first pair is added; whether a feature is known is counted and not branched on. */
function pairedScore(rows: Rows): Linear['score'] {
  const { bytes } = rows, weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), { slots, shift } = toTable(rows, (at) => at);
  const homes = new Int32Array(257), found = new Int32Array(257);
  return ({ values, count }, sums) => {
    sums.fill(0);
    let touched = 0, known = 0;
    for (let i = 0; i < count; i++) touched ^= slots[(homes[i] = homeOf(values[i]!, shift))]!;
    for (let i = 0; i < count; i++) {
      const feature = values[i]!, home = homes[i]!;
      let s = home + ((((slots[home]! - feature) >>> 31) + ((slots[home + 2]! - feature) >>> 31) + ((slots[home + 4]! - feature) >>> 31)) << 1);
      while (slots[s]! < feature) s += 2;
      const off = slots[s]! ^ feature, row = slots[s + 1]! & ~((off | (0 - off)) >> 31);
      found[known] = row;
      known += (0 - row) >>> 31;
      touched ^= bytes[row]!;
    }
    homes[count] = touched;
    for (let i = 0; i < known; i++) {
      let p = found[i]!;
      const times = bytes[p]!, end = p + 2 + 2 * (bytes[p + 1]! + 1);
      for (p += 2; p < end; p += 2) sums[bytes[p]!]! += weights[p + 1]! << times;
    }
  };
}

/** Index of the greatest sum; the first of equals. */
export function greatest(sums: Int32Array | Float64Array): number {
  let best = 0;
  for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i;
  return best;
}
