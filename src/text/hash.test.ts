import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash32, idOf } from './hash.js';

test('FNV-1a has its published values', () => {
  expect(hash32('')).toBe(0x811c9dc5);
  expect(hash32('a')).toBe(0xe40c292c);
  expect(hash32('foobar')).toBe(0xbf9cf968);
});
test('an id is 16 hex digits', () =>
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null))), (parts) => {
      expect(idOf(...parts)).toMatch(/^[0-9a-f]{16}$/);
    }),
  ));
test('the same parts give the same id', () =>
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(idOf(...parts)).toBe(idOf(...parts));
    }),
  ));
test('where a part ends counts', () => expect(idOf('ab', 'c')).not.toBe(idOf('a', 'bc')));
test('a number is not its digits', () => expect(idOf(1)).not.toBe(idOf('1')));
