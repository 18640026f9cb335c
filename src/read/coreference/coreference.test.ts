import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { expectMentions } from '../../../test/expect.js';
import { read } from '../read.js';

test('the one the text is about is meant, and not the last one named', () =>
  expectMentions('{Tomas Okal|person = Tomas Okal} wrote books. {He|person = Tomas Okal} taught for years. In March, {he|person = Tomas Okal} met {Oluf Tarn|person = Oluf Tarn}. {He|person = Tomas Okal} said that {he|person = Tomas Okal} would retire.'));

test('whoever says that he did something did it himself', () =>
  expectMentions('{Tomas Okal|person = Tomas Okal} fired {Oluf Tarn|person = Oluf Tarn} in May. {Okal|person = Tomas Okal} said {he|person = Tomas Okal} had waited too long.'));

test('a grandmother is meant by she whatever her name', () =>
  expectMentions('{Raj Velm|person = Raj Velm}, a grandmother, met {Oluf Tarn|person = Oluf Tarn}. {She|person = Raj Velm} left.'));

test('with nobody met before, a pronoun is somebody of its own, with a doubt', () => {
  const { mentions, referents, doubts } = read(toArticle({ id: 'r1', text: 'Rain fell. She left.' }));
  expect(mentions.map((m) => [m.form, referents[m.referent]!.named])).toEqual([['pronoun', false]]);
  expect(doubts.map((d) => d.about)).toEqual(['nobody before it whom “She” plainly means']);
});

test('a doubtful choice says how sure it is and names the other', () => {
  const { mentions, doubts } = read(toArticle({ id: 'r1', text: 'The plan of Tomas Okal angered Oluf Tarn. He left.' }));
  expect(mentions.find((m) => m.form === 'pronoun')?.confidence).toBeLessThan(0.7);
  expect(doubts.map((d) => d.about)).toEqual(['“He” may be Tomas Okal or Oluf Tarn']);
});

test('a given name alone is no bar where nobody else is there', () =>
  expectMentions('{Raj Velm|person = Raj Velm}, 59, was hit by a car as {she|person = Raj Velm} left.'));

test('a given name tells between two', () =>
  expectMentions('{Ida Velm|person = Ida Velm} met {Tomas Okal|person = Tomas Okal}. {He|person = Tomas Okal} left.'));

test('what somebody is said to be is nobody met', () =>
  expectMentions('{Tomas Okal|person = Tomas Okal} was {a teacher|person = a teacher}. {He|person = Tomas Okal} left.'));

test('a reporter’s credit is nobody’s antecedent', () =>
  expectMentions('Text: {Orla Velm|person = Orla Velm}\n\n{Ida Brand|person = Ida Brand} left. {She|person = Ida Brand} came back.'));

test('a chief executive may be a she', () =>
  expectMentions('Chief executive {Ida Velm|person = Ida Velm} left. {She|person = Ida Velm} came back.'));
