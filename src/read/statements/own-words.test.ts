import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../read.js';

/** Speakers of the statements, those nested in others with a dash. */
const speakers = (text: string, more: { readonly outlet?: string; readonly byline?: string } = {}): string[] =>
  read(toArticle({ id: 'r1', text, ...more })).statements.map(
    (s) => `${s.within === undefined ? '' : '– '}${s.speaker}`,
  );

test('“we” outside of quotations is the outlet', () =>
  expect(
    speakers('We regret the errors. We said that Ida Brand was a minister.', { outlet: 'Dagbladet Velm' })[0],
  ).toBe('Dagbladet Velm'));
test('“I” outside of quotations is whom the byline names', () =>
  expect(speakers('I think the dam is old.', { byline: 'By Ida Brand' })).toEqual(['Ida Brand']));
test('… and nobody where it names two', () =>
  expect(speakers('I think the dam is old.', { byline: 'By Ida Brand and Oluf Tarn' })).toEqual(['I']));
test('inside what somebody says “we” is the body they speak for, or else themselves', () => {
  expect(speakers('Ida Brand, the head of Velm Dam Authority, said we think that the dam is old.')).toEqual([
    'Ida Brand',
    '– Velm Dam Authority',
  ]);
  expect(speakers('– We do not comment on our holdings, says Ida Brand.')).toEqual(['Ida Brand']);
});
test('in a transcript “you” is whose turn is next', () =>
  expect(
    speakers(
      'Host: Will it hold?\nIda Brand: It will.\nHost: On tape you say it will not.\nIda Brand: That was a joke.',
    ),
  ).toContain('Ida Brand'));
