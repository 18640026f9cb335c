import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Features } from '../src/model/features.js';
import { toLinear } from '../src/model/linear.js';
import { loadKernel } from '../src/model/load.js';
import { toRows } from '../src/model/packed.js';
import { packed, type Row } from './packed.js';

const LABELS = Array.from({ length: 40 }, (_, i) => `l${i}`);
const row = fc.record({
  key: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  shift: fc.integer({ min: 0, max: 7 }),
  pairs: fc
    .array(fc.integer({ min: -127, max: 127 }), { minLength: 1, maxLength: 40 })
    .map((weights) => weights.map((w, i): [number, number] => [i, w])),
});

const read = (file: Uint8Array): { readonly labels: readonly string[]; readonly rows: readonly Row[] } => {
  const { bytes, labels, features, shifts, pairs, begins } = toRows(file),
    weights = new Int8Array(bytes.buffer);
  return {
    labels,
    rows: [...features].map((key, r) => ({
      key,
      shift: shifts[r]!,
      pairs: Array.from({ length: pairs[r]! }, (_, p): [number, number] => [
        bytes[begins[r]! + 2 * p]!,
        weights[begins[r]! + 2 * p + 1]!,
      ]),
    })),
  };
};

test('what is packed is read as it was, by rising feature', () =>
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: (r) => r.key, maxLength: 20 }), (rows) => {
      expect(read(packed(LABELS, rows))).toEqual({ labels: LABELS, rows: [...rows].sort((a, b) => a.key - b.key) });
    }),
  ));

test.each([1, 3, 13, 40])('weights of %i labels add up as they were, few or many a feature', (width) => {
  const features = new Features(),
    kernel = loadKernel();
  for (let i = 0; i < 60; i++) features.add(i, i);
  const rows = Array.from({ length: 40 }, (_, i) => ({
    key: features.values[i]!,
    shift: i % 3,
    pairs: Array.from({ length: 1 + (i % width) }, (_, k): [number, number] => [k, ((i * 37 + k * 11) % 255) - 127]),
  }));
  const bytes = packed(LABELS.slice(0, width), rows),
    sumsOf = (file: Uint8Array): number[] => {
      const sums = new Int32Array(width);
      toLinear(file, kernel).score(features, sums);
      return [...sums];
    };
  const right = new Array<number>(width).fill(0);
  for (const { shift, pairs } of rows) for (const [label, weight] of pairs) right[label]! += weight * 2 ** shift;
  expect(sumsOf(bytes)).toEqual(right);
});

test('packed bytes that are cut off are refused', () => {
  const bytes = packed(LABELS, [
    {
      key: 5,
      shift: 0,
      pairs: [
        [0, 1],
        [1, 2],
      ],
    },
    { key: 9, shift: 1, pairs: [[0, 3]] },
  ]);
  for (let length = 4; length < bytes.length; length++)
    expect(() => toRows(bytes.slice(0, length))).toThrow(RangeError);
});
