import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../read.js';

const speakers = (text: string): (string | null)[] =>
  read(toArticle({ id: 'r1', text })).statements.map((s) => s.speaker);

test('a headline is said by whoever says its quoted words below', () =>
  expect(
    speakers(
      'Top holder says ‘sell the port’\n\nThe port lost money. “They should sell the port now,” said Ida Brand.',
    ),
  ).toEqual(['Ida Brand', 'Ida Brand']));
test('words that two say are nobody’s', () =>
  expect(
    speakers(
      'Top holder says ‘sell the port’\n\n“They should sell the port now,” said Ida Brand. “I would never sell the port,” said Oluf Tarn.',
    )[0],
  ).not.toMatch(/Brand|Tarn/));
test('a turn of dash dialogue without a name is theirs who speaks in the others', () =>
  expect(speakers('The dam is old.\n\n– It holds. We are not worried, says Ida Brand.\n\n– We looked at it.')).toEqual([
    'Ida Brand',
    'Ida Brand',
  ]));
