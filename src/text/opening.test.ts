import { expect, test } from 'vitest';
import { openingOf } from './opening.js';

test('the first line, cut between words, of what has no other name', () => {
  expect(openingOf({ text: 'A lantern hung at the ferry.\nNobody lit it.' })).toEqual({
    opening: 'A lantern hung at the ferry.',
  });
  expect(openingOf({ text: 'lantern '.repeat(40) }).opening).toMatch(/^(lantern ){10,}…$/);
  expect(openingOf({ text: '' })).toEqual({});
});
test('a title, an outlet or an address is a better name', () => {
  for (const known of [{ title: 'A lantern' }, { outlet: 'Vale Post' }, { url: 'https://vale.example/1' }])
    expect(openingOf({ ...known, text: 'A lantern hung at the ferry.' })).toEqual({});
});
