/** What is said to be moving: days, what is open, and the last change with no step counted from a disputed number. */
import { expect, test } from 'vitest';
import type { WholeStory } from '../record/record.js';
import type { Conflict, StoryLinks, TallyFigure, Utterance } from '../types.js';
import { toMoving as toMovingSurely } from './moving.js';

const figure = (article: string, value: number, attributedTo: string | null = null): TallyFigure => ({
  article,
  start: 0,
  end: 2,
  exact: `${value}`,
  value,
  qualifier: 'exact',
  mode: 'total',
  asOf: null,
  attributedTo,
});
const toMoving = (whole: WholeStory, sure = 1) => toMovingSurely(whole, () => sure);
const NOTHING: StoryLinks = {
  entities: [],
  utterances: [],
  happenings: [],
  tallies: [],
  copies: [],
  origins: [],
  conflicts: [],
  positions: [],
};
const story = (links: Partial<StoryLinks>): WholeStory => ({
  story: {
    id: 's',
    name: 'Dam',
    articles: ['a', 'b', 'c'],
    from: '2025-10-05',
    to: '2025-10-07',
    guests: [],
    chapters: [],
    counts: { articles: 3, origins: 3, speakers: 0, utterances: 0, tallies: 0, copies: 0, conflicts: 0 },
  },
  articles: [
    { id: 'a', published: '2025-10-05T09:00' },
    { id: 'b', published: '2025-10-05' },
    { id: 'c', outlet: 'Hill Wire', published: '2025-10-07' },
    { id: 'd', published: '2024-11-01' },
  ],
  links: { ...NOTHING, ...links },
  rulings: [],
});
const tally = (...figures: TallyFigure[]) => [
  { id: 't', measure: 'dead', unit: '1', scope: '', independent: 1, anchors: figures, figures },
];

test('reports are counted by day; a guest of the story on none, for its day is no day of the story', () =>
  expect(toMoving(story({})).days).toEqual([
    { day: '2025-10-05', reports: 2 },
    { day: '2025-10-07', reports: 1 },
  ]));
test('a total that moved, by somebody’s word rather than the report’s own', () =>
  expect(
    toMoving(story({ tallies: tally(figure('b', 6), figure('c', 11), figure('c', 11, 'Ida Brand')) })).change,
  ).toMatchObject({
    outlet: 'Hill Wire',
    figure: { measure: 'dead', before: { value: 6 }, now: { value: 11, attributedTo: 'Ida Brand' } },
  }));
test('no step is counted from a number that is disputed or was taken back', () => {
  const conflict: Conflict = {
    id: 'x',
    kind: 'figure',
    about: 'dead',
    state: 'corrected',
    sides: [],
    anchors: [figure('b', 41)],
    linked: { by: '', why: '' },
  };
  expect(
    toMoving(story({ tallies: tally(figure('b', 41), figure('c', 17)), conflicts: [conflict] })).change!.figure,
  ).toMatchObject({ now: { value: 17 } });
  expect(
    toMoving(story({ tallies: tally(figure('b', 41), figure('c', 17)), conflicts: [conflict] })).change!.figure,
  ).not.toHaveProperty('before');
});
const said = (id: string, speaker: string, named: boolean, ...articles: string[]): Utterance => ({
  id,
  speaker,
  named,
  act: 'deny',
  drift: [],
  independent: 1,
  anchors: articles.map((article) => ({ article, start: 5, end: 8, exact: 'no gate was open that night' })),
  wordings: articles.map((article) => ({
    article,
    statement: 0,
    source: [],
    cue: [],
    content: [],
    form: 'direct',
    relays: [],
  })),
});
test('where no total moved, what somebody is quoted with by name, in that report alone, if that is surely read', () => {
  expect(
    toMoving(
      story({
        tallies: tally(figure('b', 6), figure('c', 6)),
        utterances: [
          said('1', 'they', false, 'c'),
          said('2', 'Old Hand', true, 'a', 'c'),
          said('3', 'Ida Brand', true, 'c'),
        ],
      }),
    ).change,
  ).toMatchObject({ said: { speaker: 'Ida Brand', act: 'deny' } });
  expect(toMoving(story({ utterances: [said('3', 'Ida Brand', true, 'c')] }), 0.5).change).not.toHaveProperty('said');
});
test('a fragment is no last change, and a quotation goes before a paraphrase', () => {
  const one = said('1', 'Ida Brand', true, 'c'),
    fragment = { ...one, anchors: [{ ...one.anchors[0]!, exact: 'that she would' }] },
    paraphrase = { ...one, wordings: [{ ...one.wordings[0]!, form: 'indirect' as const }] },
    later = { ...said('2', 'Per Okun', true, 'c'), anchors: [{ ...one.anchors[0]!, start: 50, end: 77 }] };
  const speaker = (...utterances: Utterance[]) => toMoving(story({ utterances })).change!.said?.speaker;
  expect([speaker(fragment), speaker(paraphrase), speaker(paraphrase, later)]).toEqual([
    undefined,
    'Ida Brand',
    'Per Okun',
  ]);
});
test('a story without a dated report has no last change', () => {
  const whole = story({});
  expect(toMoving({ ...whole, articles: [{ id: 'd' }] }).change).toBe(null);
});
