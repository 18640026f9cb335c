/** A person's page: who is named with them, and what others say of them; two reports, figure by figure. */
import { expect, test } from 'vitest';
import type { Anchor, Entity, Tally, Utterance } from '../src/types.js';
import { findNumbers } from '../web/align.js';
import { toBook } from '../web/book.js';
import { findAbout, findCompany } from '../web/company.js';

const text = 'Ida Brand met Olaf Ek. Olaf Ek said Brand lied. Mia Ros left.';
const at = (words: string, article = 'a', from = 0): Anchor => {
  const start = text.indexOf(words, from);
  return { article, start, end: start + words.length, exact: words };
};
const entity = (id: string, ...anchors: Anchor[]): Entity => ({
  id,
  name: id,
  type: 'person',
  names: [id],
  roles: [],
  anchors,
});
const said: Utterance = {
  id: 'u',
  entity: 'ek',
  speaker: 'Olaf Ek',
  named: true,
  act: 'accuse',
  drift: [],
  independent: 1,
  anchors: [at('Brand lied')],
  wordings: [
    { article: 'a', statement: 0, source: [], cue: [], content: [at('Brand lied')], form: 'indirect', relays: [] },
  ],
};
const figure = (article: string, value: number, start: number) => ({
  article,
  start,
  end: start + 2,
  exact: `${value}`,
  value,
  qualifier: 'exact' as const,
  mode: 'total' as const,
  asOf: null,
  attributedTo: null,
});
const tally = (id: string, ...figures: Tally['figures']): Tally => ({
  id,
  measure: id,
  unit: '1',
  scope: '',
  independent: 1,
  figures,
  anchors: figures,
});
const book = toBook({
  story: {
    id: 's',
    name: 'Dam',
    articles: ['a', 'b'],
    from: null,
    to: null,
    guests: [],
    chapters: [],
    counts: { articles: 2, origins: 2, speakers: 0, utterances: 0, tallies: 0, copies: 0, conflicts: 0 },
  },
  rulings: [],
  articles: ['a', 'b'].map((id) => ({
    id,
    text,
    blocks: [],
    sentences: [
      { start: 0, end: 22 },
      { start: 23, end: 47 },
      { start: 48, end: 61 },
    ],
    sure: [],
  })),
  links: {
    entities: [
      entity('brand', at('Ida Brand'), at('Brand', 'a', 30), at('Ida Brand', 'b')),
      entity('ek', at('Olaf Ek'), at('Olaf Ek', 'a', 20), at('Olaf Ek', 'b')),
      entity('ros', at('Mia Ros')),
    ],
    utterances: [said, { ...said, id: 'own', entity: 'brand' }],
    happenings: [],
    copies: [],
    origins: [],
    conflicts: [],
    positions: [],
    tallies: [
      tally('dead', figure('a', 6, 0), figure('b', 6, 0), figure('b', 6, 9)),
      tally('missing', figure('a', 40, 0), figure('b', 29, 0)),
      tally('seats', figure('a', 9, 0)),
      tally('other', figure('c', 9, 0)),
    ],
  },
});

test('named in one sentence, counted in sentences and reports; who is named elsewhere is no company', () =>
  expect(findCompany(book, { id: 'brand' }).map((c) => [c.entity.id, c.sentences, c.reports, c.first.start])).toEqual([
    ['ek', 3, 2, 14],
  ]));
test('what others say of them, not what they say themselves', () =>
  expect(
    [findAbout(book, { id: 'brand' }), findAbout(book, { id: 'ros' }), findAbout(book, { id: 'nobody' })].map((all) =>
      all.map((u) => u.id),
    ),
  ).toEqual([['u'], [], []]));
test('two reports figure by figure: those that differ first, what only one gives is a difference', () =>
  expect(
    findNumbers(book, { id: 'a' }, { id: 'b' }).map((n) => [
      n.tally.id,
      n.its.map((f) => f.value),
      n.others.map((f) => f.value),
      n.same,
    ]),
  ).toEqual([
    ['missing', [40], [29], false],
    ['seats', [9], [], false],
    ['dead', [6], [6], true],
  ]));
