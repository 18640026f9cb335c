import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHeads } from './decode.js';

/** All trees of three words, by trying every choice of heads. */
function bestByTrying(scores: Float32Array, n: number, width: number): number {
  let best = -Infinity;
  for (let code = 0; code < (n + 1) ** n; code++) {
    const heads = Array.from({ length: n }, (_, i) => {
      const h = Math.floor(code / (n + 1) ** i) % (n + 1);
      return h === n ? -1 : h;
    });
    if (isTree(heads)) best = Math.max(best, sumOf(heads, scores, n, width));
  }
  return best;
}
const sumOf = (heads: ArrayLike<number>, scores: Float32Array, n: number, width: number): number =>
  Array.from(heads).reduce((sum, h, i) => sum + scores[i * width + (h < 0 ? n : h)]!, 0);
function isTree(heads: readonly number[]): boolean {
  const spans = heads.map(
    (h, i) => [Math.min(i, h < 0 ? heads.length : h), Math.max(i, h < 0 ? heads.length : h)] as const,
  );
  const leads = heads.every((_, i) => {
    let at = i;
    for (let n = 0; n <= heads.length && at >= 0; n++) at = heads[at]!;
    return at < 0;
  });
  return (
    leads &&
    heads.filter((h) => h < 0).length === 1 &&
    !spans.some(([a, b]) => spans.some(([c, d]) => a < c && c < b && b < d))
  );
}

test('of all trees without crossing arcs and with one root the best', () =>
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 4 })
        .chain((n) =>
          fc.tuple(fc.constant(n), fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * 8, maxLength: n * 8 })),
        ),
      ([n, numbers]) => {
        const scores = Float32Array.from(numbers),
          heads = toHeads(scores, n, 8);
        expect(isTree([...heads])).toBe(true);
        expect(sumOf(heads, scores, n, 8)).toBeCloseTo(bestByTrying(scores, n, 8));
      },
    ),
  ));

test('a long sentence without any sense has a tree, too', () => {
  const n = 400,
    width = 404,
    scores = Float32Array.from({ length: n * width }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 20),
    heads = toHeads(scores, n, width);
  expect(heads.filter((h) => h < 0)).toHaveLength(1);
});
