/** What items rest on: pieces of reporting, not reports; and sources that nobody names. */
import { expect, test } from 'vitest';
import type { Anchor, StoryLinks, TallyFigure, Utterance } from '../src/types.js';
import { toBook } from '../web/book.js';
import { countRepeated, groundsOf } from '../web/rests.js';

const text = 'Two clerks said the well was sealed with 12 stones. Mayor Una Reed said 12, too.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const at = (article: string, words: string): Anchor => ({ article, ...spanOf(words), exact: words });
const told = (
  id: string,
  speaker: string | null,
  named: boolean,
  words: string,
  articles: readonly string[],
): Utterance => ({
  id,
  speaker,
  named,
  act: 'assert',
  drift: [],
  independent: 1,
  anchors: articles.map((a) => at(a, words)),
  wordings: articles.map((article) => ({
    article,
    statement: 0,
    source: [],
    cue: [],
    content: [spanOf(words)],
    form: 'indirect',
    relays: [],
  })),
});
const clerks = told('clerks', 'Two clerks', false, 'the well was sealed with 12 stones', ['a', 'b']),
  mayor = told('mayor', 'Una Reed', true, '12, too', ['c']),
  they = told('they', 'they', false, 'Mayor', ['c']);
const figure = (article: string, words: string): TallyFigure => ({
  ...at(article, words),
  value: 12,
  qualifier: 'exact',
  mode: 'total',
  asOf: null,
  attributedTo: null,
});
const stones = [figure('a', '12 stones'), figure('b', '12 stones')],
  tally = { id: 't', measure: 'stone', unit: '1', scope: '', figures: stones, anchors: stones, independent: 1 };
const links: StoryLinks = {
  entities: [],
  utterances: [clerks, mayor, they],
  happenings: [],
  tallies: [tally],
  copies: [],
  origins: [
    { id: 'o1', articles: ['a', 'b'], anchors: [] },
    { id: 'o2', articles: ['c'], anchors: [] },
  ],
  conflicts: [],
  positions: [],
};
const report = (id: string) => ({ id, text, blocks: [], sentences: [], sure: [1], published: '2025-11-19' });
const book = toBook({
  story: {
    id: 's',
    name: 'Well',
    articles: ['a', 'b', 'c'],
    from: '2025-11-19',
    to: '2025-11-19',
    guests: [],
    chapters: [],
    counts: { articles: 3, origins: 2, speakers: 2, utterances: 3, tallies: 1, copies: 0, conflicts: 0 },
  },
  articles: ['a', 'b', 'c'].map(report),
  links,
  rulings: [],
});
const grounds = groundsOf(book);

test('what two reports carry and one piece of reporting is behind rests on one origin, and on those who told it', () =>
  expect(grounds.of(clerks)).toEqual(['origin', 'unnamed']));
test('one report is one report; whom it leaves open is nobody’s unnamed source', () =>
  expect([grounds.of(mayor), grounds.of(they)]).toEqual([['report'], ['report']]));
test('what stands in the words of unnamed sources rests on them, too', () =>
  expect(grounds.of({ independent: 1, anchors: [at('a', 'sealed')] })).toEqual(['report', 'unnamed']));
test('a number is one, whoever gives it', () => {
  const third = figure('c', '12, too'),
    all = { ...tally, figures: [...stones, third], independent: 2 };
  expect([grounds.ofFigure(tally, stones[0]!), grounds.ofFigure(all, stones[0]!)]).toEqual([
    ['origin', 'unnamed'],
    ['several'],
  ]);
});
test('how much sounds like several reports', () => expect(countRepeated(book)).toBe(1));
