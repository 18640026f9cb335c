import { describe, expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../read.js';
import { unnamedAs } from './unnamed.js';

/** “kind · number”, as far as the words tell. */
const told = (description: string): string => {
  const { sourceKind = '', people = '' } = unnamedAs(description);
  return `${sourceKind} ${people}`.trim();
};

describe('what a source without a name is', () => {
  test('by the last noun before what only describes it', () => {
    expect(told('a spokesman for the harbour ministry')).toBe('spokesperson 1');
    expect(told('the mayor’s mother')).toBe('relative 1');
    expect(told('police officials')).toBe('official');
    expect(told('a report by two engineers')).toBe('document');
    expect(told('the dredging company')).toBe('company');
    expect(told('Ida Brand’s campaign')).toBe('organization');
  });
  test('people in the know are insiders, others people at large', () => {
    expect(told('two people briefed on the talks')).toBe('insider 2');
    expect(told('a person familiar with the dam')).toBe('insider 1');
    expect(told('people in the valley')).toBe('crowd');
    expect(told('six in ten voters')).toBe('crowd');
  });
  test('as many as the words count', () => {
    expect(told('one of the lawyers')).toBe('lawyer 1');
    expect(told('both engineers')).toBe('expert 2');
    expect(told('a dozen residents')).toBe('crowd 12');
    expect(told('dozens of residents')).toBe('crowd');
    expect(told('at least three witnesses')).toBe('witness');
  });
  test('nothing where the words tell nothing', () => {
    expect(told('the bridge')).toBe('');
    expect(told('a local glazier')).toBe('');
  });
});

test('a statement carries it, and none whose speaker has a name does', () => {
  const { statements } = read(
    toArticle({ id: 'r1', text: 'The dam is safe, two officials said. Ida Brand, an official, said it leaks.' }),
  );
  expect(statements.map((s) => [s.speaker, s.sourceKind, s.people])).toEqual([
    ['two officials', 'official', 2],
    ['Ida Brand', undefined, undefined],
  ]);
});
