import { describe, expect, test } from 'vitest';
import type { Article } from '../types.js';
import { toPage } from './page.js';

const paragraph = (text: string): Article => ({
  id: 'r1',
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
});
const cut = (text: string): string =>
  toPage(paragraph(text))
    .sentences.map((s) => text.slice(s.start, s.end))
    .join(' | ');

describe('ends that no stop marks', () => {
  test.each([
    'I hope to hear from you soon. | Thanks, | Ana',
    'Please call me about the dam. | Regards, | Oluf Tarn',
    'It held for years :) | We went there twice.',
  ])('%s', (expected) => expect(cut(expected.replaceAll(' | ', ' '))).toBe(expected));
});

describe('none inside a sentence of news', () => {
  test.each([
    'Lt. Gov. Ana Sol met Mrs. Tarn of Okal Harbour Partners on Nov. 8 at the Velmstad Hotel.',
    'The minister said: The dam will hold.',
    'In Karsholm on Monday Prime Minister Ida Brand, 52, told Radio Orlo that the Northern Dam Authority had failed.',
  ])('%s', (sentence) => expect(cut(sentence)).toBe(sentence));
});

test('what the rules end stays ended', () =>
  expect(cut('The dam held. it rained on. Nobody knew why.')).toBe('The dam held. | it rained on. | Nobody knew why.'));

test('sentences have the tokens of their words', () => {
  const page = toPage(paragraph('Dear Ana, The dam held. Thanks, Oluf'));
  for (const { start, end, first, last } of page.sentences)
    expect([page.tokens[first]!.start, page.tokens[last - 1]!.end]).toEqual([start, end]);
  expect(page.sentences.at(-1)!.last).toBe(page.tokens.length);
});
