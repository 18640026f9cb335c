import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { toGathered } from '../../test/generated.js';
import { addDocuments } from '../pipeline.js';
import { openRecord } from './open.js';
import { findTerms } from './search.js';

const record = openRecord(':memory:');
const reports = [
  {
    id: 'dam',
    title: 'Dam above Velm leaks',
    outlet: 'Vale Post',
    published: '2025-10-05',
    text: 'The dam above Velm leaks. “The wall will hold until morning,” Zoë Krål, the warden, said. At least 35 people left their homes.',
  },
  {
    id: 'fair',
    title: 'Ostrel celebrates',
    text: 'The fair in Ostrel opened in the morning. A wall of hay stood in the way.',
  },
  { id: 'bare', text: 'A lantern hung at the ferry.\n\nNobody lit it.' },
];
for await (const _ of addDocuments(record, reports.map(toGathered)));
afterAll(() => record.close());

const found = (words: string): string[] =>
  record.search(words, 20).map((hit) => `${hit.kind} ${hit.article}: ${hit.exact}`);

test('an article is shown by the sentence that holds most of the words', () =>
  expect(found('hay wall')).toEqual(['article fair: A wall of hay stood in the way.']));
test('the beginning of a word is enough, accents and case are not heeded', () =>
  expect(found('KRAL zoe ward')).toContain(
    'article dam: “The wall will hold until morning,” Zoë Krål, the warden, said.',
  ));
test('a statement is found by its words, with its speaker and by what its report is known', () =>
  expect(record.search('wall hold', 20).find((hit) => hit.kind === 'statement')).toMatchObject({
    article: 'dam',
    title: 'Dam above Velm leaks',
    outlet: 'Vale Post',
    published: '2025-10-05',
    speaker: 'Zoë Krål',
    exact: expect.stringContaining('The wall will hold until morning'),
  }));
test('of a report with neither title nor outlet its first words come along, for nobody knows it by its id', () => {
  expect(record.search('lantern', 5)[0]).toMatchObject({ article: 'bare', opening: 'A lantern hung at the ferry.' });
  expect(record.search('hay', 5)[0]).not.toHaveProperty('opening');
});
test('words in quotation marks stand together', () => {
  expect(found('"in the morning"')).toEqual(['article fair: The fair in Ostrel opened in the morning.']);
  expect(found('“the hay morning”')).toEqual([]);
});
test('words of the title alone lead to the beginning of the article', () =>
  expect(found('celebrates')).toEqual(['article fair: The fair in Ostrel opened in the morning.']));
test('no word, no answer', () => {
  expect(found('')).toEqual([]);
  expect(found(' "" * () - ')).toEqual([]);
  expect(record.search('wall', 0)).toEqual([]);
});
test('whatever is typed is words: terms', () =>
  expect(findTerms('NEAR(wall* OR "hold  until", -title:x) “a b')).toEqual([
    'NEAR',
    'wall',
    'OR',
    'hold until',
    'title',
    'x',
    'a b',
  ]));
test('whatever is typed is words: no string is an error', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
      expect(Array.isArray(record.search(words, 5))).toBe(true);
    }),
    { numRuns: 300, seed: 20251119 },
  ));
test('every hit holds the very words of its place', () => {
  for (const { article, start, end, exact } of record.search('the', 50))
    expect(record.article(article)?.article.text.slice(start, end)).toBe(exact);
});
