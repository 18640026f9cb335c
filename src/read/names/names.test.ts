import { expect, test } from 'vitest';
import { expectMentions } from '../../../test/expect.js';
import { toArticle } from '../../clean/article.js';
import { read } from '../read.js';

test('names of words that no list knows', () =>
  expectMentions('{Okal Shipping|organization} sold mills in {Velmstad|place} to {Tomas Brandt|person}.'));

// wrong: Brandt alone
test('a word that opens a sentence and a name after it', () => expectMentions('{Workers of Brandt|organization} met.'));

test('an adjective of nationality or faith names nobody', () =>
  expectMentions('It was Catholic music and Mexican soup.'));

test('a place keeps its name without its kind', () => expectMentions('The road to {Orlo|place} province is closed.'));

test('a state and its body are two', () =>
  expectMentions('The {U.S.|place} {Department of Harbours|organization} sued.'));

test('what a body adopts is no part of its name', () =>
  expectMentions('{Ida Brand|person} read out {United Nations Security Council|organization} Resolution 2375.'));

test('an adjective may end a text', () => expectMentions('The soup was Mexican'));

test('a title with “of” before a name hides no speaker', () => {
  const { statements } = read(
    toArticle({ id: 'r1', text: '“The dam is safe,” said US Secretary of State Ida Brand.' }),
  );
  expect(statements[0]!.speaker).toBe('Ida Brand');
});

test('the same text has the same names on every reading', () => {
  const names = () =>
    JSON.stringify(
      read(
        toArticle({
          id: 'r1',
          text: 'Tarn Mutual told Oluf Brand in Velmstad that Okal Shipping had sold the Orla Star.',
        }),
      ).mentions,
    );
  expect(names()).toBe(names());
});

test('whose report it is, is a body', () => {
  const { referents } = read(
    toArticle({ id: 'r1', text: 'It snowed, Orla Tarn told Dagbladet Velm.', outlet: 'Dagbladet Velm' }),
  );
  expect(referents.find((r) => r.name === 'Dagbladet Velm')?.type).toBe('organization');
});
