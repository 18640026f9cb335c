import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../read.js';

const lastSpeaker = (text: string): string | null | undefined =>
  read(toArticle({ id: 'r1', text })).statements.at(-1)?.speaker;

test('whoever adds is the one who spoke just before by name', () =>
  expect(
    lastSpeaker(
      'Oluf Tarn met Eva Sol. Per Dahl, the mayor, left. The dam is old, says Ida Brand, head of the water board in Velm. “It may leak,” the engineer added.',
    ),
  ).toBe('Ida Brand'));
test('… and not where somebody of that description was met before', () =>
  expect(
    lastSpeaker('Oluf Tarn met an engineer at the dam. It is old, Ida Brand said. “It may leak,” the engineer added.'),
  ).not.toBe('Ida Brand'));
