import { expect, test } from 'vitest';
import { toArticle } from '../../../clean/article.js';
import { grammarModels } from '../../../model/models.js';
import { toGrammar } from '../../grammar/grammar.js';
import { toPage } from '../../page.js';
import { findClauses } from './built-clauses.js';

function clausesOf(text: string) {
  const grammar = toGrammar(toPage(toArticle({ id: 'a', text })), grammarModels());
  return findClauses(
    grammar,
    grammar.words.map((_, i) => i),
  );
}

test.each([
  ['We will pay.', { head: 'pay', tag: 'VB', subject: 'we', auxiliaries: 'will', isDenied: false }],
  ['They did not knock.', { head: 'knock', subject: 'they', auxiliaries: 'did', isDenied: true }],
  ['The order was ignored.', { head: 'ignored', tag: 'VBN', subject: 'NN', auxiliaries: 'was' }],
  ['That is false.', { head: 'false', subject: 'that', copula: 'is' }],
  ['Leave the house now.', { head: 'leave', tag: 'VB', subject: '', auxiliaries: '' }],
])('%s', (text, clause) => expect(clausesOf(text)[0]).toMatchObject(clause));

test('no more than four are looked at, and none of no words', () => {
  expect(clausesOf('It ends. It ends. It ends. It ends. It ends. It ends.')).toHaveLength(4);
  expect(clausesOf('')).toEqual([]);
});
