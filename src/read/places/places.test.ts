import { describe, expect, test } from 'vitest';
import { type Mark, mark, unmark } from '../../../test/marked.js';
import { toArticle } from '../../clean/article.js';
import { read } from '../read.js';

/** Marks every name whose place is settled: {Springfield|city US}. */
function expectPlaces(marked: string): void {
  const { text, marks } = unmark(marked),
    { mentions, referents } = read(toArticle({ id: 'r1', text, published: '2025-11-19' }));
  const found = mentions.flatMap((m): Mark[] => {
    const where = referents[m.referent]!.where;
    return where && m.form === 'name'
      ? [{ start: m.start, end: m.end, label: `${where.precision} ${where.country}` }]
      : [];
  });
  expect(mark(text, found)).toBe(mark(text, marks));
}
const readingOf = (text: string) => read(toArticle({ id: 'r1', text, published: '2025-11-19' }));

describe('where a place lies', () => {
  test.each([
    'The talks in {Paris|city FR} failed.',
    'A fire in {Springfield|city US}, {Illinois|region US}, killed three.',
    'A fire in {Springfield|city US} killed three, police in {Illinois|region US} said.',
    'A fire in {Springfield|city US}, Ill., killed three.',
    'Soldiers shelled {Tripoli|city LB}, in {northern Lebanon|country LB}, on Monday.',
    'Fighting broke out in {Tripoli|city LY}, the Libyan government said.',
    'The road to {Oaxaca|region MX} is closed, the Mexican army said.',
    'Protests in {Georgia|country GE} went on, police in {Tbilisi|city GE} said.',
    'A storm hit {Georgia|region US} and {Alabama|region US}.',
    'The port of {Singapore|country SG} was closed.',
    'Fighting in {Congo|country CD} reached {Goma|city CD}.',
    'Shells hit {Odesa|city UA}.',
  ])('%s', expectPlaces);
});

describe('no pin without a reason', () => {
  test.each([
    'A fire in Springfield killed three.',
    'The army left Springfield in {Norway|country NO}.',
    'Flooding hit Karsholm and Port Alma.',
    'The ministers of South America met.',
    'Delegates from {Lebanon|country LB} and {Libya|country LY} met in Tripoli.',
  ])('%s', expectPlaces);

  test('what may lie in several lands is a doubt', () =>
    expect(readingOf('Fighting broke out in Tripoli.').doubts.map((d) => d.about)).toEqual([
      '“Tripoli” may lie in Libya, Lebanon or Greece',
    ]));
});

test('a place says why it is meant, which others bear its name, and where a city lies', () =>
  expect(
    readingOf('Soldiers shelled Tripoli, Lebanon.').referents.find((r) => r.name.startsWith('Tripoli'))?.where,
  ).toEqual({
    name: 'Tripoli',
    precision: 'city',
    country: 'LB',
    point: { latitude: 34.43, longitude: 35.84 },
    why: 'the report names its country beside it',
    alternatives: [
      { name: 'Tripoli', country: 'LY' },
      { name: 'Trípoli', country: 'GR' },
    ],
  }));
