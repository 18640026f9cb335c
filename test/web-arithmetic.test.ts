/**
 * The arithmetic of a disagreement: how far apart, and the sum that makes one number the other, found in the words
 * alone.
 */
import { expect, test } from 'vitest';
import type { Anchor, Conflict } from '../src/types.js';
import { findArithmetic } from '../web/arithmetic.js';
import { toBook } from '../web/book.js';

const text =
  'The list has 117 passengers and 14 crew, of 1,300 seats. The boat carried 131. The other had 5.5 tons and dozens of goats.';
const at = (words: string): Anchor => ({
  article: 'a',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  exact: words,
});
const side = (says: string, anchor: Anchor) => ({ says, independent: 1, anchors: [anchor] });
const conflict = (kind: Conflict['kind'], ...sides: Conflict['sides'][number][]): Conflict => ({
  id: 'x',
  kind,
  about: 'aboard',
  state: 'open',
  sides,
  anchors: sides.flatMap((s) => s.anchors),
  linked: { by: '', why: '' },
});
const ends = [...text.matchAll(/[.](?= |$)/g)].map((m) => m.index + 1);
const book = toBook({
  story: {
    id: 's',
    name: 'Boat',
    articles: ['a'],
    from: null,
    to: null,
    guests: [],
    chapters: [],
    counts: { articles: 1, origins: 1, speakers: 0, utterances: 0, tallies: 0, copies: 0, conflicts: 1 },
  },
  rulings: [],
  articles: [
    {
      id: 'a',
      text,
      blocks: [],
      sentences: ends.map((end, i) => ({ start: i ? ends[i - 1]! + 1 : 0, end })),
      sure: [],
    },
  ],
  links: {
    entities: [],
    utterances: [],
    happenings: [],
    tallies: [],
    copies: [],
    origins: [],
    conflicts: [],
    positions: [],
  },
});

test('one number is the other and a third that stands in its sentence', () => {
  expect(
    findArithmetic(book, conflict('figure', side('117 · 2025-10-05', at('117')), side('131 · the board', at('131')))),
  ).toEqual({ apart: '131 − 117 = 14', sums: [{ words: '117 + 14 = 131', part: at('14') }] });
});
test('how many times as many, where it is half as much again or more', () =>
  expect(findArithmetic(book, conflict('figure', side('about 14', at('14')), side('131', at('131'))))).toEqual({
    apart: '131 − 14 = 117, 9.4 times as many',
    sums: [{ words: '14 + 117 = 131', part: at('117') }],
  }));
test('a number is read whole: no part of a larger one, of a decimal, or of vague words makes a sum', () => {
  expect(findArithmetic(book, conflict('figure', side('5.5', at('5.5')), side('10.5', at('131'))))).toEqual({
    apart: '10.5 − 5.5 = 5, 1.9 times as many',
    sums: [],
  });
  expect(
    findArithmetic(book, conflict('figure', side('dozens', at('dozens')), side('131', at('131')))),
  ).toBeUndefined();
});
test('only figures are reckoned with', () =>
  expect(findArithmetic(book, conflict('quotation', side('117', at('117')), side('131', at('131'))))).toBeUndefined());
