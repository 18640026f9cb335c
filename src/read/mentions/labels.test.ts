import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../read.js';

const speakers = (text: string): (string | null)[] =>
  read(toArticle({ id: 'r1', text })).statements.map((s) => s.speaker);

test('a label in capitals is the one person whose name has the word, or these first letters', () => {
  const opening = 'The dam is old.\n\nHOST: With us is Ida Brand of the water board. Will it hold?\n\n';
  for (const label of ['BRAND', 'IB', 'IDA BRAND'])
    expect(speakers(`${opening}${label}: It will hold for years.\n\nHOST: Since when do you know?`)[1]).toBe(
      'Ida Brand',
    );
});
test('… and stays the label where two people have it', () =>
  expect(
    speakers(
      'Ida Brand and Ivar Bek met.\n\nHOST: Will it hold?\n\nIB: It will hold for years.\n\nHOST: Since when do you know?',
    )[1],
  ).toBe('IB'));
test('a name in brackets behind a label is whose the label is', () =>
  expect(
    speakers(
      'The dam is old.\n\nHOST (Ida Brand): Will it hold?\n\nTARN: It will hold for years.\n\nHOST: Since when do you know?',
    ),
  ).toEqual(['Ida Brand', 'TARN', 'Ida Brand']));
test('where Q asks, A is whoever the opening is of, and Q whoever is credited', () =>
  expect(
    speakers(
      'The wall is old\n\nInterview by Oluf Tarn\n\nIda Brand has kept the harbour for ten years.\n\nQ: Will it hold?\n\nA: It will hold for years. I told the mayor that it leaks.\n\nQ: Did you say so?\n\nA: To the mayor alone.',
    ),
  ).toEqual(['Oluf Tarn', 'Ida Brand', 'Ida Brand', 'Oluf Tarn', 'Ida Brand', 'Ida Brand']));
