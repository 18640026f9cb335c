import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../read.js';

const figuresOf = (text: string) => {
  const { figures, statements } = read(toArticle({ id: 'r1', text, published: '2025-11-19' }));
  const words = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
  return figures.map((f) => ({
    ...f,
    words: words(f.span),
    of: words(f.of),
    since: words(f.scope.since),
    speaker: f.told === undefined ? undefined : statements[f.told]?.speaker,
  }));
};

test('a figure keeps what it counts and since when', () => {
  expect(figuresOf('Since early September, 22 night raids on Ostrel have been counted.')).toMatchObject([
    { words: '22', of: 'night raids', since: 'Since early September', measure: 'strikes', mode: 'total' },
  ]);
});
test('what was counted in a year that a comparison goes back to is not counted since', () =>
  expect(figuresOf('It was the first raid since 1959, when two women died.').at(-1)).toMatchObject({
    words: 'two',
    since: undefined,
  }));

test('the day for which the sentence gives a figure goes with it', () => {
  expect(figuresOf('By 5 a.m. Monday, 174 survivors had been counted.')).toMatchObject([
    { words: '174', asOf: { from: '2025-11-17T05:00' } },
  ]);
  expect(figuresOf('The shares closed on Friday at 318p.')).toMatchObject([
    { words: '318p', asOf: { from: '2025-11-14' } },
  ]);
  expect(figuresOf('The toll is 31.')[0]?.asOf).toBeUndefined();
});

test('at least bounds a value from below, a range has no value, a fall lies below zero', () => {
  const [least] = figuresOf('At least 9 people died.'),
    [range] = figuresOf('Between 9 and 12 people died.'),
    [fall] = figuresOf('Sales fell more than 5%.');
  expect([least?.value, least?.low, least?.high]).toEqual([9, 9, undefined]);
  expect([range?.value, range?.low, range?.high]).toEqual([undefined, 9, 12]);
  expect([fall?.value, fall?.low, fall?.high]).toEqual([-5, undefined, -5]);
});

test('five ways of dying are one measure', () => {
  for (const text of [
    'The fire killed 9.',
    'Nine people died.',
    'There were nine deaths.',
    'Nine people lost their lives.',
    'The toll rose to nine.',
    'Nine bodies were found.',
  ])
    expect(figuresOf(text), text).toMatchObject([{ measure: 'dead', value: 9 }]);
});

test('low is never above high, and the words of a number lie in its span, whatever the text', () => {
  const words = fc.constantFrom(
    'at least',
    'about',
    'between',
    'and',
    'to',
    '12',
    '3,000',
    'two',
    'third',
    'a',
    'half',
    'of',
    'the',
    'dead',
    'people',
    'were killed',
    '%',
    'million',
    '$',
    '-',
    '48',
    'votes',
    'doubled',
    'one in five',
    'hundreds',
    'fell',
    'by',
    'miles west of',
    'all',
    'more than',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')),
      ),
      (text) => {
        for (const { words, low, high, value } of figuresOf(`It is so: ${text}`)) {
          expect(words).toMatch(/\S/);
          if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
          if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
          const digits = /^\D*(\d{1,3}(?:,\d{3})*|\d+)\D*$/.exec(words!)?.[1];
          if (digits !== undefined && value !== undefined)
            expect(String(Math.abs(value))).toContain(digits.replaceAll(',', '').replace(/^0+(?=\d)|0+$/g, ''));
        }
      },
    ),
    { numRuns: 300 },
  );
});
