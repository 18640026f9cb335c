import { expect, test } from 'vitest';
import type { Utterance } from '../../types.js';
import { statementLines } from './statements.js';
import type { View } from './view.js';

const SURE: { readonly [id: string]: number } = { clear: 0.9, fair: 0.6, poor: 0.1, bad: 0.3 };
const utterance = (id: string, speaker: string): Utterance => ({
  id,
  speaker,
  named: true,
  act: 'assert',
  drift: [],
  independent: 1,
  anchors: [{ article: 'a', start: 0, end: 8, exact: `${id} words` }],
  wordings: [
    { article: 'a', statement: 0, source: [], cue: [], content: [{ start: 0, end: 8 }], form: 'direct', relays: [] },
  ],
});
const view = {
  width: 200,
  cited: () => 'Vale Post',
  sureOf: (u) => SURE[u.id]!,
  sentenceOf: () => undefined,
  story: {
    links: {
      entities: [],
      utterances: [
        utterance('poor', 'Old Mill'),
        utterance('clear', 'Ida Brand'),
        utterance('bad', 'Ida Brand'),
        utterance('fair', 'Ida Brand'),
      ],
    },
  },
} as Pick<View, 'width' | 'cited' | 'sureOf' | 'sentenceOf'> as View;

test('what is hardly sure stands apart, under its speaker’s name and with its sureness, and is nobody’s only voice', () =>
  expect(statementLines(view)).toEqual([
    'Ida Brand',
    '  said       clear words (Vale Post)',
    '  said       fair words (Vale Post) · reading 60% sure',
    '',
    'Hardly sure, no likelier right than wrong',
    '  said       Ida Brand: bad words (Vale Post) · reading 30% sure',
    '  said       Old Mill: poor words (Vale Post) · reading 10% sure',
  ]));
