import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTokens } from './tokens.js';

const cut = (text: string): string =>
  findTokens(text)
    .map((t) => t.text)
    .join(' · ');

describe('tokens', () => {
  test.each([
    ['Brand’s 20th strike, $50 million.', 'Brand · ’s · 20th · strike · , · $ · 50 · million · .'],
    ['The U.S. move cost 1,000.5 crowns', 'The · U.S. · move · cost · 1,000.5 · crowns'],
    ["AT&T didn't say; O'Dell did", "AT&T · didn't · say · ; · O'Dell · did"],
    ['drug-trafficking in the U.S.-led zone', 'drug-trafficking · in · the · U.S. · - · led · zone'],
    ['“No,” she said… twice...', '“ · No · , · ” · she · said · … · twice · ...'],
    ['K212,000 for 88,000-94,000 t on the M25', 'K · 212,000 · for · 88,000-94,000 · t · on · the · M25'],
    ['the mayors’ plan', 'the · mayors · ’ · plan'],
  ])('%s', (text, tokens) => expect(cut(text)).toBe(tokens));

  test('a word keeps its accents, composed or not', () =>
    expect(cut('Nicolás Nicola\u0301s')).toBe('Nicolás · Nicola\u0301s'));
  test('lower has straight apostrophes', () => expect(findTokens('DIDN’T')[0]!.lower).toBe("didn't"));
  test('kinds', () =>
    expect(findTokens('20th hull , €').map((t) => t.kind)).toEqual(['number', 'word', 'mark', 'mark']));
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('a', 'É', '.', "'", '’', 's', '-', ' ', '\n', '7', ',', 'U', '&', '😀', '\u0301'),
      maxLength: 40,
    }),
  );

  test('every character that is no white space lies in exactly one token', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = new Array<number>(text.length).fill(0);
        for (const { start, end } of findTokens(text)) for (let i = start; i < end; i++) covered[i]!++;
        for (let i = 0; i < text.length; i++) expect(covered[i]).toBe(/\s/.test(text[i]!) ? 0 : 1);
      }),
    ));

  test('a token is its slice, in order, never empty', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end, text: word } of findTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(word);
          at = end;
        }
      }),
    ));
});
