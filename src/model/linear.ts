/**
 * A linear classifier over hashed features, as it is shipped: for each feature the labels it speaks for or against, in whole numbers,
 * so that the same text gets the same labels on every machine, bit for bit.
 */
import type { Features } from './features.js';
import { PACKED_MARK, unpacked } from './packed.js';
import { type Room, reserve } from './room.js';

export interface Linear {
  readonly labels: readonly string[];
  /** Adds up the weights of the features, one sum a label, into `sums`. */
  score(features: Features, sums: Int32Array): void;
}

/** What kernel/linear.ts exports. All that are no counts are addresses. */
export interface LinearKernel extends Room {
  sumsOfThree(features: number, count: number, slots: number, shift: number, sums: number): void;
  sumsOfRows(features: number, count: number, slots: number, shift: number, sums: number, chunks: number): void;
}

/** Up to so many labels the weights of a feature lie in the table itself, eight bits each, the shift above them. */
const THREE = 3;
/** Of more labels so many sums are added to at a time. */
const CHUNK = 16;

/**
 * Bytes, unpacked: u32 length of the labels as JSON, the labels; u32 rows, by rising feature; per row i32 feature, u8 shift, u8 pairs − 1, then pairs of u8 label, i8 weight (times 2^shift).
 * What is made of them lies in the kernel's memory.
 * @throws RangeError where the bytes end too early or too late, or features do not rise
 */
export function toLinear(file: Uint8Array, kernel: LinearKernel): Linear {
  const bytes = (file[3]! << 24) & PACKED_MARK ? unpacked(file) : file;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), named = view.getUint32(0, true);
  const labels = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + named))) as string[], rows = toRows(bytes, 8 + named, view.getUint32(4 + named, true)), width = labels.length;
  if (width <= THREE) {
    const { slots, shift } = toTable(rows.features, rows.begins.map((at) => threeAt(bytes, at)), kernel);
    return { labels, score: toScore(kernel, width, (features, count, sums) => kernel.sumsOfThree(features, count, slots, shift, sums)) };
  }
  const chunks = Math.ceil(width / CHUNK), { slots, shift } = toTable(rows.features, addressesOf(bytes, rows, chunks, kernel), kernel);
  return { labels, score: toScore(kernel, width, (features, count, sums) => kernel.sumsOfRows(features, count, slots, shift, sums, chunks)) };
}

/** The most features that are looked at. */
const MOST_ASKED = 256;

function toScore(kernel: LinearKernel, width: number, add: (features: number, count: number, sums: number) => void): Linear['score'] {
  const asked = reserve(kernel, 4 * MOST_ASKED), found = reserve(kernel, 4 * CHUNK * Math.ceil(width / CHUNK)), length = MOST_ASKED + width;
  let view = new Int32Array(kernel.memory.buffer, asked, length);
  return ({ values, count }, sums) => {
    if (view.length === 0) view = new Int32Array(kernel.memory.buffer, asked, length); // the memory has grown
    const many = Math.min(count, MOST_ASKED);
    for (let i = 0; i < many; i++) view[i] = values[i]!;
    add(asked, many, found);
    for (let k = 0; k < width; k++) sums[k] = view[MOST_ASKED + k]!;
  };
}

/** Features by row, and where in the bytes the shift of each stands. */
interface Rows { readonly features: Int32Array; readonly begins: Int32Array }

function toRows(bytes: Uint8Array, begin: number, count: number): Rows {
  const features = new Int32Array(count), begins = new Int32Array(count);
  let at = begin, before = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < count; r++) {
    const feature = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24), end = at + 6 + 2 * (bytes[at + 5]! + 1);
    if (!(end <= bytes.length && feature > before)) throw new RangeError(`linear model: row ${r} of ${count} ends too late, or its feature does not rise`);
    features[r] = before = feature;
    begins[r] = at + 4;
    at = end;
  }
  if (at !== bytes.length) throw new RangeError(`linear model: ${bytes.length} bytes where ${at} were announced`);
  return { features, begins };
}

function threeAt(bytes: Uint8Array, at: number): number {
  let row = bytes[at]! << 24;
  for (let pair = at + 2, last = at + 2 + 2 * bytes[at + 1]!; pair <= last; pair += 2) row |= bytes[pair + 1]! << (8 * bytes[pair]!);
  return row;
}

/** Writes each row as kernel/linear.ts wants it, in pairs where few labels have a weight. */
function addressesOf(bytes: Uint8Array, { begins }: Rows, chunks: number, kernel: LinearKernel): Int32Array {
  const all = CHUNK * chunks, isShort = (at: number): boolean => 2 * (bytes[at + 1]! + 1) < all / 2, sizeOf = (at: number): number => 2 + (isShort(at) ? 2 * (bytes[at + 1]! + 1) : all);
  const room = reserve(kernel, begins.reduce((sum, at) => sum + sizeOf(at), 0)), memory = new Uint8Array(kernel.memory.buffer);
  let to = room;
  return begins.map((at) => {
    const pairs = bytes[at + 1]! + 1, own = to;
    memory[to] = bytes[at]!;
    if (isShort(at)) { memory[to + 1] = pairs; for (let i = 2; i < 2 + 2 * pairs; i++) memory[to + i] = bytes[at + i]!; }
    else for (let pair = at + 2, end = at + 2 + 2 * pairs; pair < end; pair += 2) memory[to + 2 + bytes[pair]!] = bytes[pair + 1]!;
    to += sizeOf(at);
    return own;
  });
}

/**
 * Features and what stands for each, side by side, in rising order: a feature stands at the slot its upper bits name or a little
 * further, and a search ends at the first that is not smaller. One search mostly stays in one line of the processor's cache.
 */
function toTable(features: Int32Array, values: Int32Array, kernel: LinearKernel): { readonly slots: number; readonly shift: number } {
  let bits = 4, next = 0;
  while (2 ** bits < features.length * 1.25) bits++;
  const shift = 32 - bits, homeOf = (feature: number): number => (feature ^ 0x80000000) >>> shift;
  for (const feature of features) next = Math.max(next, homeOf(feature)) + 1;
  const length = Math.max(next, 2 ** bits) + 3, slots = reserve(kernel, 8 * length), table = new Int32Array(kernel.memory.buffer, slots, 2 * length);
  // An empty slot has the greatest feature that could stand there.
  for (let i = 0; i < length; i++) table[2 * i] = i < 2 ** bits ? (((i + 1) << shift) - 1) ^ 0x80000000 : 0x7fffffff;
  next = 0;
  for (let r = 0; r < features.length; r++) {
    next = Math.max(next, homeOf(features[r]!));
    table[2 * next] = features[r]!;
    table[2 * next + 1] = values[r]!;
    next++;
  }
  return { slots, shift };
}

/** Index of the greatest sum; the first of equals. */
export function greatest(sums: Int32Array | Float64Array): number {
  let best = 0;
  for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i;
  return best;
}
