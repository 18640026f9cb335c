import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../types.js';
import { byPlace, contains, containsAny, joined, overlaps, trimmed, wordsOf } from './spans.js';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

describe('spans', () => {
  test('two that only touch do not overlap', () =>
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false));
  test('a span contains itself', () => expect(contains({ start: 2, end: 4 }, { start: 2, end: 4 })).toBe(true));
  test('the longer comes first where two begin together', () =>
    expect(
      [
        { start: 0, end: 2 },
        { start: 0, end: 5 },
      ].sort(byPlace)[0]!.end,
    ).toBe(5));
  test('white space is trimmed, wide and narrow', () =>
    expect(trimmed('\u00a0 dam\u2009\n', { start: 0, end: 7 })).toEqual({ start: 2, end: 5 }));
  test('nothing is left of white space alone', () => expect(trimmed(' \n ', { start: 0, end: 3 })).toBeUndefined());
  test('spans with only white space between them are joined', () =>
    expect(
      joined('The dam held.', [
        { start: 4, end: 7 },
        { start: 0, end: 3 },
      ]).map((s) => wordsOf('The dam held.', s)),
    ).toEqual(['The dam']));
  test('words between keep spans apart', () =>
    expect(
      joined('The dam held.', [
        { start: 0, end: 3 },
        { start: 8, end: 12 },
      ]),
    ).toHaveLength(2));
});

describe('any spans', () => {
  test('overlap is mutual', () =>
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    ));
  test('a contained span overlaps', () =>
    fc.assert(
      fc.property(span, span, (a, b) => {
        if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
      }),
    ));
  test('joined spans hold all they were made of, are in order and do not touch', () =>
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', ' '), minLength: 60, maxLength: 60 }),
        (spans, text) => {
          const out = joined(text, spans);
          for (const one of spans) expect(containsAny(out, one)).toBe(true);
          out.forEach((one, i) => {
            if (i) expect(one.start).toBeGreaterThan(out[i - 1]!.end);
          });
        },
      ),
    ));
  test('trimmed words neither begin nor end with white space, and lose no word', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '\u2003', '\ufeff'), minLength: 1 }),
        (text) => {
          const out = trimmed(text, { start: 0, end: text.length });
          expect(out ? wordsOf(text, out) : '').toBe(text.trim());
        },
      ),
    ));
});
