import { expect, test } from 'vitest';
import type { Anchor, Happening } from '../types.js';
import { firstToldFirst } from './order.js';

const at = (article: string, start: number): Anchor => ({ article, start, end: start + 6, exact: 'sought' });
const missing: Happening = {
  id: 'h',
  type: 'MISSING',
  standing: 'happened',
  independent: 3,
  anchors: [at('a-tuesday', 40), at('b-sunday', 90), at('b-sunday', 12), at('c-monday', 7)],
};

test('a happening is shown in the words of the report that told it first, in whatever order the record keeps them', () =>
  expect(firstToldFirst([missing], ['b-sunday', 'c-monday', 'a-tuesday'])[0]!.anchors).toEqual([
    at('b-sunday', 12),
    at('b-sunday', 90),
    at('c-monday', 7),
    at('a-tuesday', 40),
  ]));
test('words of a report that is not at hand come last', () =>
  expect(firstToldFirst([missing], ['c-monday'])[0]!.anchors.map((a) => a.article)).toEqual([
    'c-monday',
    'a-tuesday',
    'b-sunday',
    'b-sunday',
  ]));
