import { expect, test } from 'vitest';
import { told } from '../../test/told.js';
import { bodyOf, paragraphsOf, spansOf, toGuest, touched } from './guests.js';
import { linkStory } from './link.js';
import { silenceOf } from './silence.js';

/** The story of a gate, and a report of a mill that turns to the gate in its last two sentences. */
const GATE = told(
  { id: 'a1', published: '2025-11-14' },
  '{“The gate at Velm will stay open all winter,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
  'The gate has {40|figure worker 40 total} workers.',
);
const LATER = told({ id: 'a2', published: '2025-11-17' }, 'The gate at Velm has {41|figure worker 41 total} workers.');
const MILL = told(
  { id: 'b1', published: '2025-11-15' },
  '{Tor Ek|source Tor Ek} {said|cue} {the mill at Oster had burned down to the ground|content}.',
  'The mill has {90|figure worker 90 total} workers, and {a shell|agent} {hit|event ASSAULT happened} it.',
  '{“The gate at Velm will stay open all winter,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
  'The gate has {45|figure worker 45 total} workers.',
);
const part = spansOf(MILL.reading, [2, 3]),
  guest = toGuest(MILL, part);

test('a guest is read by its part alone, and its statements keep their numbers', () => {
  const links = linkStory([GATE, LATER, guest]);
  expect(
    links.utterances.map((u) => [
      u.speaker,
      u.independent,
      u.wordings.map((w) => `${w.article} ${w.statement}`).join(', '),
    ]),
  ).toEqual([['Ida Brand', 2, 'a1 0, b1 1']]);
  expect(links.tallies.flatMap((t) => t.figures.map((f) => f.value))).toEqual([40, 45, 41]);
  expect(links.happenings).toEqual([]);
  expect(links.entities.map((e) => e.name)).toEqual(['Ida Brand']);
  expect(links.origins.map((o) => o.articles.join()).sort()).toEqual(['a1', 'a2', 'b1']);
});

test('every anchor holds the words of its place in the whole text', () => {
  const anchors = linkStory([GATE, LATER, guest])
    .entities.flatMap((e) => e.anchors)
    .filter((a) => a.article === 'b1');
  expect(anchors.map((a) => MILL.article.text.slice(a.start, a.end))).toEqual(['Ida Brand']);
});

test('what is no part of the story is none of its guest, and the report itself stays as it was', () => {
  expect(
    linkStory([GATE, LATER, toGuest(MILL, [])]).utterances.flatMap((u) => u.wordings.map((w) => w.article)),
  ).toEqual(['a1']);
  expect(linkStory([MILL]).utterances.map((u) => u.speaker)).toEqual(['Tor Ek', 'Ida Brand']);
  expect(toGuest(MILL, part)).toBe(guest);
});

test('a guest that does not carry a thing is not called silent; one that carries it is among its carriers', () => {
  const story = [GATE, LATER, guest],
    { utterances, tallies } = linkStory(story);
  expect(silenceOf(utterances[0]!, story)).toEqual({ carriedBy: ['a1', 'b1'], before: [], silent: ['a2'] });
  expect(silenceOf({ id: 'x', anchors: tallies[0]!.anchors.filter((a) => a.article === 'a1') }, story)).toEqual({
    carriedBy: ['a1'],
    before: [],
    silent: ['a2'],
  });
});

test('a part is of whole sentences, and is named by the paragraphs a reader counts', () => {
  const at = MILL.article.text.indexOf('gate at Velm');
  expect(touched(MILL.reading, [{ start: at, end: at + 4 }])).toEqual([2]);
  expect(spansOf(MILL.reading, [3, 0, 2]).map((s) => MILL.article.text.slice(s.start, s.start + 8))).toEqual([
    'Tor Ek s',
    '“The gat',
  ]);
  const blocks = (
    [
      ['heading', 0, 5],
      ['paragraph', 6, 10],
      ['paragraph', 11, 20],
      ['item', 21, 30],
      ['paragraph', 31, 40],
    ] as const
  ).map(([kind, start, end]) => ({ kind, start, end }));
  expect(bodyOf(blocks)).toHaveLength(4);
  expect(
    [
      [{ start: 12, end: 25 }],
      [
        { start: 6, end: 8 },
        { start: 21, end: 40 },
      ],
      [{ start: 6, end: 40 }],
    ].map((spans) => paragraphsOf(blocks, spans)),
  ).toEqual(['2–3', '1, 3–4', '']);
});
