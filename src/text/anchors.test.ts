import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorAt, byAnchor } from './anchors.js';

test('an anchor holds its very words', () =>
  expect(anchorAt({ id: 'r1', text: 'The dam held.' }, { start: 4, end: 7 })).toEqual({
    article: 'r1',
    start: 4,
    end: 7,
    exact: 'dam',
  }));
test('of any span of any text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = Math.min(a, b) % text.length,
        end = start + 1;
      const { exact } = anchorAt({ id: 'r1', text }, { start, end });
      expect(exact).toBe(text.slice(start, end));
    }),
  ));
test('in order of article, then of the text, the longer first', () => {
  const at = (article: string, start: number, end: number) => ({ article, start, end, exact: '' });
  expect(
    [at('r2', 0, 1), at('r1', 5, 6), at('r1', 2, 3), at('r1', 2, 9)]
      .sort(byAnchor)
      .map((x) => `${x.article} ${x.start} ${x.end}`),
  ).toEqual(['r1 2 9', 'r1 2 3', 'r1 5 6', 'r2 0 1']);
});
