import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../read.js';

const speakers = (text: string): (string | null)[] =>
  read(toArticle({ id: 'r1', text })).statements.map((s) => s.speaker);

test('where questions stand between turns, whom the opening is of answers them, and not who wrote it', () =>
  expect(
    speakers(
      'The wall is old\n\nIda Brand, harbour master, on rain. Interview: Oluf Tarn\n\nHow old is it?\n\n– Sixty years.\n\nWill it hold?\n\n– I wrote to the mayor. “Next year,” he told me.',
    ).filter((name) => name === 'Ida Brand'),
  ).toHaveLength(2));
test('a turn after a sentence about one who speaks in others is hers', () =>
  expect(
    speakers(
      'The dam is old.\n\n– The wall will hold, says Ida Brand.\n\n– The wall may leak, says Oluf Tarn.\n\nBrand shakes her head.\n\n– We looked at it twice.',
    ).at(-1),
  ).toBe('Ida Brand'));
test('… a turn after a question is theirs who spoke last', () =>
  expect(
    speakers(
      'The dam is old.\n\n– The wall will hold, says Ida Brand.\n\n– The wall may leak, says Oluf Tarn.\n\nWhere?\n\n– At the foot.',
    ).at(-1),
  ).toBe('Oluf Tarn'));
test('“you” is asked who answers in the next paragraph', () =>
  expect(
    speakers('The dam is old.\n\n– The wall will hold, says Ida Brand.\n\nYou said it would leak.\n\n– It did not.'),
  ).toEqual(['Ida Brand', 'Ida Brand', 'Ida Brand']));
test('what somebody thinks in a turn is the turn; what they said before is told', () => {
  const opening = 'The dam is old.\n\n– The wall will hold, says Ida Brand.\n\n– ';
  expect(speakers(`${opening}I believe the mayor.`)).toEqual(['Ida Brand', 'Ida Brand']);
  expect(speakers(`${opening}I told the mayor that it leaks.`)).toEqual(['Ida Brand', 'Ida Brand', 'Ida Brand']);
});
