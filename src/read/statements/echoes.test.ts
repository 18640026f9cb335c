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
test('what “sources” or “a guard” say in a headline is theirs who say nearly the same below', () => {
  expect(
    speakers(
      'Harbour office hid nine lost boats, guard says\n\nThe harbour office hid the loss of nine boats for a month, Oluf Tarn, a guard at the port, said on Monday. Ida Brand said it would rain.',
    )[0],
  ).toBe('Oluf Tarn');
  expect(
    speakers(
      'Harbour office hid nine lost boats, sources say\n\nThe harbour office hid nine boats, Ida Brand said. It hid nine lost boats for a month, according to three people with knowledge of the loss.',
    )[0],
  ).toBe('three people');
});
