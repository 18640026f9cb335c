/**
 * A linear classifier over hashed features, as it is shipped: for each feature the labels it speaks for or against, in
 * whole numbers, so that the same text gets the same labels on every machine, bit for bit.
 */
import type { Features } from './features.js';
import { type Rows, toRows } from './packed.js';
import { type Room, reserve } from './room.js';

export interface Linear {
  readonly labels: readonly string[];
  /** Adds up the weights of the features, one sum a label, into `sums`. */
  readonly score: (features: Features, sums: Int32Array | Float64Array) => void;
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
 * What is made of the bytes, packed as packed.ts says, lies in the kernel's memory.
 * @throws RangeError where the bytes end too early or too late, or features do not rise
 */
export function toLinear(file: Uint8Array, kernel: LinearKernel): Linear {
  const rows = toRows(file),
    { labels } = rows,
    width = labels.length;
  if (width <= THREE) {
    const { slots, shift } = toTable(rows.features, threes(rows), kernel);
    return {
      labels,
      score: toScore(kernel, width, (features, count, sums) => kernel.sumsOfThree(features, count, slots, shift, sums)),
    };
  }
  const chunks = Math.ceil(width / CHUNK),
    { slots, shift } = toTable(rows.features, addressesOf(rows, chunks, kernel), kernel);
  return {
    labels,
    score: toScore(kernel, width, (features, count, sums) =>
      kernel.sumsOfRows(features, count, slots, shift, sums, chunks),
    ),
  };
}

/** The most features that are looked at. */
const MOST_ASKED = 256;

function toScore(
  kernel: LinearKernel,
  width: number,
  add: (features: number, count: number, sums: number) => void,
): Linear['score'] {
  const asked = reserve(kernel, 4 * MOST_ASKED),
    found = reserve(kernel, 4 * CHUNK * Math.ceil(width / CHUNK)),
    length = MOST_ASKED + width;
  let view = new Int32Array(kernel.memory.buffer, asked, length);
  return ({ values, count }, sums) => {
    if (view.length === 0) view = new Int32Array(kernel.memory.buffer, asked, length); // the memory has grown
    const many = Math.min(count, MOST_ASKED);
    for (let i = 0; i < many; i++) view[i] = values[i]!;
    add(asked, many, found);
    for (let k = 0; k < width; k++) sums[k] = view[MOST_ASKED + k]!;
  };
}

/** The weights of each row in one number, the shift above them. */
function threes({ bytes, features: { length }, shifts, pairs, begins }: Rows): Int32Array {
  const out = new Int32Array(length);
  for (let r = 0; r < length; r++) {
    let row = shifts[r]! << 24;
    for (let pair = begins[r]!, end = pair + 2 * pairs[r]!; pair < end; pair += 2)
      row |= bytes[pair + 1]! << (8 * bytes[pair]!);
    out[r] = row;
  }
  return out;
}

/** Writes each row as kernel/linear.ts wants it, in pairs where few labels have a weight; where each lies. */
function addressesOf(
  { bytes, features: { length }, shifts, pairs, begins }: Rows,
  chunks: number,
  kernel: LinearKernel,
): Int32Array {
  const all = CHUNK * chunks,
    out = new Int32Array(length);
  let size = 0;
  for (let r = 0; r < length; r++) size += 2 + (isShort(pairs[r]!, all) ? 2 * pairs[r]! : all);
  let to = reserve(kernel, size);
  const memory = new Uint8Array(kernel.memory.buffer);
  for (let r = 0; r < length; r++) {
    const own = pairs[r]!,
      begin = begins[r]!;
    out[r] = to;
    memory[to] = shifts[r]!;
    if (isShort(own, all)) {
      memory[to + 1] = own;
      for (let i = 0; i < 2 * own; i++) memory[to + 2 + i] = bytes[begin + i]!;
      to += 2 + 2 * own;
    } else {
      for (let pair = begin, end = begin + 2 * own; pair < end; pair += 2)
        memory[to + 2 + bytes[pair]!] = bytes[pair + 1]!;
      to += 2 + all;
    }
  }
  return out;
}

/** Whether a row takes less room in pairs than with a weight for each label. */
const isShort = (pairs: number, all: number): boolean => 2 * pairs < all / 2;

/**
 * Features and what stands for each, side by side, in rising order: a feature stands at the slot its upper bits name or
 * a little further, and a search ends at the first that is not smaller. One search mostly stays in one line of the
 * processor's cache.
 */
function toTable(
  features: Int32Array,
  values: Int32Array,
  kernel: LinearKernel,
): { readonly slots: number; readonly shift: number } {
  const count = features.length;
  let bits = 4,
    next = 0;
  while (2 ** bits < count * 1.25) bits++;
  const shift = 32 - bits,
    homes = 2 ** bits;
  for (let r = 0; r < count; r++) {
    const home = (features[r]! ^ SIGN) >>> shift;
    next = Math.max(home, next) + 1;
  }
  const length = Math.max(next, homes) + 3,
    slots = reserve(kernel, 8 * length),
    table = new Int32Array(kernel.memory.buffer, slots, 2 * length);
  // An empty slot has the greatest feature that could stand there.
  for (let i = 0; i < homes; i++) table[2 * i] = (((i + 1) << shift) - 1) ^ SIGN;
  for (let i = homes; i < length; i++) table[2 * i] = 0x7fffffff;
  next = 0;
  for (let r = 0; r < count; r++) {
    const feature = features[r]!,
      home = (feature ^ SIGN) >>> shift;
    if (home > next) next = home;
    table[2 * next] = feature;
    table[2 * next + 1] = values[r]!;
    next++;
  }
  return { slots, shift };
}

/** Turned over, numbers with a sign rise as those without. */
const SIGN = 0x80000000 | 0;

/** Index of the greatest sum; the first of equals. */
export function greatest(sums: Int32Array | Float64Array): number {
  let best = 0;
  for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i;
  return best;
}
