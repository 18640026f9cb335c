import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTokens } from '../../text/tokens.js';
import { toGrammarWords } from './words.js';

const cut = (text: string): string =>
  toGrammarWords(findTokens(text))
    .map((w) => w.text)
    .join(' · ');

describe('words as the treebanks have them', () => {
  test.each([
    ['did', 'Ode didn’t, couldn’t and cannot.', 'Ode · did · n’t · , · could · n’t · and · can · not · .'],
    ['gonna', 'It’s gonna rain', 'It · ’s · gon · na · rain'],
    [
      'a compound',
      'the cross-border drug-trafficking al-Sol clan',
      'the · cross-border · drug · - · trafficking · al · - · Sol · clan',
    ],
    ['an abbreviation', 'Dr. Ana F. Sol of Okal Inc. left', 'Dr. · Ana · F. · Sol · of · Okal · Inc. · left'],
    ['an abbreviation that ends the sentence', 'She left Okal Inc.', 'She · left · Okal · Inc · .'],
    ['letters with stops', 'at 3 a.m. on Friday', 'at · 3 · a.m. · on · Friday'],
    [
      'a number with its noun',
      'a 15-year term for the 26-year-old',
      'a · 15 · - · year · term · for · the · 26 · - · year · - · old',
    ],
    ['years', 'from 1969-1970', 'from · 1969 · - · 1970'],
    ['a telephone', 'call 555-0142 now', 'call · 555-0142 · now'],
    [
      'other telephones, days',
      '1-800-555-0142, 415-555-0142 on 11-20-2000',
      '1-800-555-0142 · , · 415-555-0142 · on · 11-20-2000',
    ],
    ['a range', 'from 3:30-5:00 or 2pm-5pm', 'from · 3:30 · - · 5:00 · or · 2 · pm · - · 5 · pm'],
    [
      'no apostrophe',
      'dont say its not safe, thats its age; Ode Ive wont',
      'do · nt · say · it · s · not · safe · , · that · s · its · age · ; · Ode · Ive · wo · nt',
    ],
    [
      'an abbreviation before a mark',
      'Okal, Inc., of Orlo, Va., said (p. 7)',
      'Okal · , · Inc. · , · of · Orlo · , · Va. · , · said · ( · p. · 7 · )',
    ],
    ['a doctor, a country', 'Ana Sol, Ph.D., of the U.S Navy', 'Ana · Sol · , · Ph.D. · , · of · the · U.S · Navy'],
    ['no', 'No. It held, see No. 4.', 'No · . · It · held · , · see · No. · 4 · .'],
    ['faces', 'It held :) (see 2:) ;-) <3', 'It · held · :) · ( · see · 2 · : · ) · ;-) · <3'],
    ['at and hash', '@ode_tarn said #dam is no. #1', '@ode_tarn · said · #dam · is · no · . · # · 1'],
    ['a word broken off', 'the th- the dam and text- text', 'the · th- · the · dam · and · text · - · text'],
    ['letters with a slash', 'w/o I/O and/or w/ ode', 'w/o · I/O · and · / · or · w/ · ode'],
    ['a file', 'open plan_2.doc now', 'open · plan_2.doc · now'],
    ['decades and years', 'the 1960’s, summer of ’72', 'the · 1960’s · , · summer · of · ’72'],
    ['an amount', '$35m, 11.5bn and 5kg', '$ · 35 · m · , · 11.5 · bn · and · 5 · kg'],
    ['no amount', 'the 20th and the 1990s', 'the · 20th · and · the · 1990s'],
    ['a clock time', 'at 3:30 or 7:45pm', 'at · 3:30 · or · 7:45 · pm'],
    ['a date', 'on 16/11/2004.', 'on · 16/11/2004 · .'],
    [
      'an address',
      'see www.orlo.example/dam, or ana.sol@orlo.example.',
      'see · www.orlo.example/dam · , · or · ana.sol@orlo.example · .',
    ],
    ['a site', 'orlo.com said', 'orlo.com · said'],
    ['a stop without a space', 'It held.Then it fell', 'It · held · . · Then · it · fell'],
    ['marks in a row', 'No -- never... What?!! ***', 'No · -- · never · ... · What · ?!! · ***'],
  ])('%s', (_, text, words) => expect(cut(text)).toBe(words));

  test('every character of a token lies in exactly one word, in order', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Dr',
            '.',
            'a',
            'M',
            "n't",
            'don’t',
            '-',
            '--',
            '3',
            ':',
            '30pm',
            '/',
            '@',
            'orlo',
            '.com',
            'www',
            ' ',
            ' ',
            '!',
            '…',
            '...',
            '11th',
            '5kg',
            '“',
            'cannot',
          ),
          { maxLength: 30 },
        ),
        (pieces) => {
          const text = pieces.join(''),
            covered = new Array<number>(text.length).fill(0);
          for (const { start, end, text: word } of toGrammarWords(findTokens(text))) {
            expect(text.slice(start, end)).toBe(word);
            for (let i = start; i < end; i++) covered[i]!++;
          }
          for (let i = 0; i < text.length; i++) expect(covered[i]).toBe(/\s/.test(text[i]!) ? 0 : 1);
        },
      ),
    ));
});
