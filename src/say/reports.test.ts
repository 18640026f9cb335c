import { expect, test } from 'vitest';
import { namesOf, sayReason, outletOf } from './reports.js';

const names = namesOf([
  { id: 'a', outlet: 'www.valepost.example', title: 'Dam holds', published: '2025-10-05T08:00' },
  { id: 'b', outlet: 'valepost.example', title: 'Dam fails', published: '2025-10-05T19:00' },
  { id: 'c', outlet: 'valepost.example', title: 'Town cleared', published: '2025-10-06' },
  { id: 'd', text: 'The dam failed.\nNobody was hurt.' },
  { id: 'e', url: 'https://www.hill.example/dam' },
  { id: 'f' },
]);

test('a report is known by its outlet, beside another of that day by its title, too, and without an outlet by what it has', () =>
  expect([...names.values()]).toEqual([
    'valepost.example “Dam holds”',
    'valepost.example “Dam fails”',
    'valepost.example',
    '“The dam failed.”',
    'hill.example',
    'f',
  ]));
test('a reason says reports and days as a reader knows them, also where an id holds a date', () =>
  expect(
    sayReason(
      'post-2025-10-05 is of 2025-10-05; www.hill.example, a',
      new Map([...names, ['post-2025-10-05', 'Vale Post']]),
    ),
  ).toBe('Vale Post is of 5 Oct 2025; hill.example, valepost.example “Dam holds”'));
test('a report without outlet or title goes by its first words, also where only those are at hand', () => {
  const opening = 'A lantern hung at the old ferry all night.';
  expect(outletOf({ id: '8c4b', opening })).toBe('“A lantern hung at the old ferry …”');
});
test('a share of words is said in per cent', () =>
  expect(
    ['same speaker, 0.86 of the words of a sentence', '9 of 9 words in the same order, 1.00 of all; 0.86 m'].map(
      (why) => sayReason(why, new Map()),
    ),
  ).toEqual(['same speaker, 86% of the words of a sentence', '9 of 9 words in the same order, 100% of all; 0.86 m']));
