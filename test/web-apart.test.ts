/** Two wordings of one saying: only what lies within the passage both have is told apart. */
import { expect, test } from 'vitest';
import { findApart } from '../web/apart.js';

/** The own words, those told apart in braces, those beyond the shared passage in brackets. */
const told = (own: string, other: string): string => {
  const stretches = findApart(own, other);
  expect(stretches.map((s) => s.words).join('')).toBe(own);
  return stretches
    .map(({ kind, words }) => (kind === 'apart' ? `{${words}}` : kind === 'beyond' && words ? `[${words}]` : words))
    .join('')
    .replaceAll('][', '');
};

test('a word that stands otherwise in the middle is apart, on either side', () => {
  expect(told('“We had six boats out there,”', '“We had nine boats out there,”')).toBe(
    '“We had {six} boats out there,”',
  );
  expect(told('“We had nine boats out there,”', '“We had six boats out there,”')).toBe(
    '“We had {nine} boats out there,”',
  );
});
test('what one report quotes before and after is beyond, not apart', () =>
  expect(
    told(
      '“Nobody slept.” … “The ferry was late and nearly empty. I went home by the hill road, alone, at four.”',
      '“The ferry was late and half empty,”',
    ),
  ).toBe(
    '[“Nobody slept.” … “]The ferry was late and {nearly} empty[. I went home by the hill road, alone, at four.”]',
  ));
test('marks, spaces and capitals are no difference', () =>
  expect(told('"The crew -- all of them -- swam ashore."', '“the crew - all of them - swam ashore,”')).toBe(
    '"The crew -- all of them -- swam ashore."',
  ));
test('where only the other has a word there is nothing to mark', () =>
  expect(told('We saw, that night, six boats', 'We saw very late that night six boats')).toBe(
    'We saw, that night, six boats',
  ));
test('a first or last word that stands for another is apart', () => {
  expect(told('We carried out nineteen.', 'We carried out ninety.')).toBe('We carried out {nineteen}.');
  expect(told('Nobody came to the gate', 'Everybody came to the gate')).toBe('{Nobody} came to the gate');
});
test('wordings that share no passage are not coloured', () =>
  expect(told('The harbour master knew of it for weeks', 'I was told late, and by a stranger')).not.toContain('{'));
test('two long texts that are wholly unlike are not compared to the end: all is beyond', () => {
  const long = (word: string): string => Array.from({ length: 2000 }, (_, i) => `${word}${i}`).join(' '),
    own = long('harbour');
  expect(findApart(own, long('quarry'))).toEqual([{ start: 0, words: own, kind: 'beyond' }]);
  expect(told(`${own} We had six boats`, `${own} We had nine boats`)).toBe(`${own} We had {six} boats`);
});
