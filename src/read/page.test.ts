import { expect, test } from 'vitest';
import { toArticle } from '../clean/article.js';
import { toPage } from './page.js';

test('a paragraph may have more sentences than a call takes arguments', () =>
  expect(toPage(toArticle({ id: 'r1', text: 'It ran. '.repeat(130_000) })).sentences).toHaveLength(130_000));

test('sentences hold all tokens of their block, in order', () => {
  const { tokens, sentences } = toPage(toArticle({ id: 'r1', text: 'Dear Ida\nIt held. We left.\n\nThanks\nOluf' }));
  expect(sentences.map((s) => s.last - s.first).reduce((a, b) => a + b)).toBe(tokens.length);
  expect(sentences.every((s, i) => i === 0 || s.first === sentences[i - 1]!.last)).toBe(true);
});
