import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Features } from '../src/model/features.js';
import { toLinear } from '../src/model/linear.js';
import { unpacked } from '../src/model/packed.js';
import { packed, toRows } from './packed.js';

const LABELS = Array.from({ length: 40 }, (_, i) => `l${i}`);
const row = fc.record({
  key: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), shift: fc.integer({ min: 0, max: 7 }),
  pairs: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 1, maxLength: 40 }).map((weights) => weights.map((w, i): [number, number] => [i, w])),
});

test('what is packed is unpacked as it was, by rising feature', () => fc.assert(fc.property(fc.uniqueArray(row, { selector: (r) => r.key, maxLength: 20 }), (rows) => {
  expect(toRows(unpacked(packed(LABELS, rows)))).toEqual({ labels: LABELS, rows: [...rows].sort((a, b) => a.key - b.key) });
})));

test.each([3, 40])('weights of %i labels say the same packed and not packed', (width) => {
  const features = new Features();
  for (let i = 0; i < 50; i++) features.add(i, i);
  const bytes = packed(LABELS.slice(0, width), Array.from({ length: 40 }, (_, i) => ({ key: features.values[i]!, shift: i % 3, pairs: [[i % width, i - 20]] })));
  const sumsOf = (file: Uint8Array) => { const sums = new Int32Array(width); toLinear(file).score(features, sums); return sums; };
  expect(sumsOf(bytes).some((s) => s !== 0)).toBe(true);
  expect(sumsOf(unpacked(bytes))).toEqual(sumsOf(bytes));
});

test('packed bytes that are cut off are refused', () => {
  const bytes = packed(LABELS, [{ key: 5, shift: 0, pairs: [[0, 1], [1, 2]] }, { key: 9, shift: 1, pairs: [[0, 3]] }]);
  expect(() => unpacked(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
});
