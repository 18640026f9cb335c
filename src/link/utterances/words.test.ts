import { expect, test } from 'vitest';
import { findWords, lettersOf } from './words.js';
import { stemOf } from './stems.js';

const all = (text: string, form: 'direct' | 'indirect' | 'mixed' = 'indirect') =>
  findWords(text, [{ start: 0, end: text.length }], form);
const norms = (text: string) =>
  all(text)
    .map((w) => w.norm)
    .join(' ');

test('contractions are undone, accents and full stops taken off', () =>
  expect(norms('We don’t know what Nicolás can’t say to the U.S.')).toBe(
    'we do not know what nicolas can not say to the usa',
  ));

test.each([
  ['the first ten months', 'the first 10 months'],
  ['three hundred people', '300 people'],
  ['Two hundred and sixty-eight people', '268 people'],
  ['1,400 jobs', '1400 jobs'],
  ['2.09 billion pounds', '2090000000 pounds'],
  ['£2.1bn', '2100000000'],
  ['nine and ten', '9 and 10'],
  ['one of them', 'one of them'],
  ['a third time', 'a third time'],
])('%s', (text, expected) => expect(norms(text)).toBe(expected));

test('May is a month and weighs, may does not', () =>
  expect(
    all('In May it may rain')
      .filter((w) => w.weight === 1)
      .map((w) => w.norm),
  ).toEqual(['may', 'rain']));

test('a capital makes a name, but not at the beginning of a sentence', () =>
  expect(
    all('Boats left Lazny. Nobody saw Tor Ek.')
      .filter((w) => w.kind === 'name')
      .map((w) => w.norm),
  ).toEqual(['lazny', 'tor', 'ek']));

test('the stop of a title ends no sentence, the title is no word of content, and a heading in capitals has no names', () => {
  const names = (text: string) => all(text).flatMap((w) => (w.kind === 'name' ? [w.norm] : []));
  expect(names('He met Mr. Brand')).toEqual(['mr', 'brand']);
  expect(
    all('He met Mr. Brand')
      .filter((w) => w.weight === 1)
      .map((w) => w.norm),
  ).toEqual(['met', 'brand']);
  expect(names('THEY SANK MY BOAT')).toEqual([]);
  expect(names('They sank a NATO boat')).toEqual(['nato']);
});

test('words between quotation marks are quoted, in a direct quotation all are', () => {
  expect(
    all('that it was “sound and dry” and ‘safe’', 'mixed')
      .filter((w) => w.quoted)
      .map((w) => w.norm),
  ).toEqual(['sound', 'and', 'dry', 'safe']);
  expect(all('it was sound', 'direct').every((w) => w.quoted)).toBe(true);
  expect(all('was the men’s boat', 'mixed').some((w) => w.quoted)).toBe(false);
});

test('endings come off, nationalities become countries', () => {
  for (const [a, b] of [
    ['deployed', 'deployment'],
    ['unilateral', 'unilaterally'],
    ['collaboration', 'collaborative'],
    ['sat', 'sitting'],
    ['sank', 'sinks'],
    ['mexican', 'mexico'],
    ['usa', 'american'],
  ] as const)
    expect(stemOf(a)).toBe(stemOf(b));
  for (const [a, b] of [
    ['string', 'sting'],
    ['us', 'use'],
    ['bus', 'business'],
  ] as const)
    expect(stemOf(a)).not.toBe(stemOf(b));
});

test('letters alone', () => expect(lettersOf('“The dam held,” she said.')).toBe('the dam held she said'));
