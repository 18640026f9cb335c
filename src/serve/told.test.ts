/** Statements asked for by act and date. */
import { expect, test } from 'vitest';
import type { WholeStory } from '../record/record.js';
import type { Utterance } from '../types.js';
import { findTold, toToldAsked } from './told.js';

test.each([
  ['denied', { act: 'deny', words: [] }],
  ['Denies the dam', { act: 'deny', words: ['the', 'dam'] }],
  ['8 Oct 2025', { day: '2025-10-08', words: [] }],
  ['October 8, 2025 dam', { day: '2025-10-08', words: ['dam'] }],
  ['accused October 2025', { act: 'accuse', day: '2025-10', words: [] }],
  ['2025-10-08', { day: '2025-10-08', words: [] }],
  ['2025-10 confirmed', { act: 'confirm', day: '2025-10', words: [] }],
  ['dam', undefined],
  ['said', undefined],
  ['Room 2025', undefined],
  ['', undefined],
])('“%s” asks for %j', (q, asked) => expect(toToldAsked(q)).toEqual(asked));

const said = (id: string, act: Utterance['act'], exact: string, from?: string): Utterance => ({
  id,
  speaker: 'Ida Brand',
  named: true,
  act,
  drift: [],
  wordings: [],
  independent: 1,
  anchors: [{ article: 'a', start: 0, end: exact.length, exact }],
  ...(from && { said: { from, basis: 'stated' } }),
});
const story: WholeStory = {
  rulings: [],
  story: {
    id: 's',
    name: 'Dam',
    articles: ['a'],
    from: null,
    to: null,
    guests: [],
    chapters: [],
    counts: { articles: 1, origins: 1, speakers: 0, utterances: 0, tallies: 0, copies: 0, conflicts: 0 },
  },
  articles: [{ id: 'a', published: '2025-10-08T09:00' }],
  links: {
    entities: [],
    tallies: [],
    copies: [],
    origins: [],
    conflicts: [],
    positions: [],
    utterances: [
      said('1', 'deny', 'any warning'),
      said('2', 'deny', 'the Dám leaks', '2025-10-05'),
      said('3', 'assert', 'the dam held'),
    ],
    happenings: [
      {
        id: 'h',
        type: 'FLOOD',
        standing: 'alleged',
        independent: 1,
        anchors: [{ article: 'a', start: 0, end: 5, exact: 'flood' }],
        when: { from: '2025-10-05', basis: 'stated' },
      },
    ],
  },
};
const found = (q: string) => findTold([story], toToldAsked(q)!, 10).map((t) => t.anchor.exact);

test('an act, its words, and when it was said; where that is not said, when it was reported', () =>
  expect([found('denied'), found('denied dam'), found('denied 2025-10-08'), found('denied by nobody')]).toEqual([
    ['the Dám leaks', 'any warning'],
    ['the Dám leaks'],
    ['any warning'],
    [],
  ]));
test('a date finds what was said and what happened on it', () =>
  expect(found('5 October 2025')).toEqual(['the Dám leaks', 'flood']));
test('no more than asked for', () => expect(findTold([story], { words: [] }, 1)).toHaveLength(1));
