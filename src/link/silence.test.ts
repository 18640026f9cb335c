import fc from 'fast-check';
import { expect, test } from 'vitest';
import { told } from '../../test/told.js';
import { asKnownOn, newSince } from './known.js';
import { linkStory } from './link.js';
import { restsOnOneOrigin, restsOnUnnamed, silenceOf, silentOn } from './silence.js';

const EARLY = told({ id: 'a1', published: '2025-11-13' }, 'The gates of the Karl dam are shut.');
const FIRST = told(
  { id: 'a2', published: '2025-11-14' },
  '{“We are ready to open the gates of the dam before the rains,”|content} {Ida Brand|source Ida Brand} {said|cue}.',
);
const OTHER = told(
  { id: 'a3', published: '2025-11-15' },
  '{An engineer|source an engineer} {said|cue} {the wall had cracked in two places|content}.',
);
const AGAIN = told(
  { id: 'a4', published: '2025-11-16' },
  '{“We are ready to open the gates of the dam before the rains,”|content} {Brand|source Ida Brand} {said|cue}.',
);
const UNDATED = told({ id: 'a5' }, 'Boats lie idle in Karlby.');
const STORY = [EARLY, FIRST, OTHER, AGAIN, UNDATED];
const { utterances } = linkStory(STORY),
  [offer, crack] = [
    utterances.find((u) => u.speaker === 'Ida Brand')!,
    utterances.find((u) => u.speaker === 'an engineer')!,
  ];

test('silent is who was out with the first report or later and does not carry it', () => {
  expect(silentOn(offer, STORY)).toEqual(['a3', 'a5']);
  expect(silenceOf(offer, STORY)).toEqual({ carriedBy: ['a2', 'a4'], before: ['a1'], silent: ['a3', 'a5'] });
});

test('every report is in exactly one list, whatever their order', () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(STORY), fc.constantFrom(offer, crack), (story, item) => {
      const { carriedBy, before, silent } = silenceOf(item, story);
      expect([...carriedBy, ...before, ...silent].sort()).toEqual(story.map((r) => r.article.id).sort());
    }),
  ));

test('what only an engineer without a name says rests on unnamed sources, and on one origin', () => {
  expect([offer, crack].map((u) => restsOnUnnamed(u, STORY))).toEqual([false, true]);
  expect(restsOnOneOrigin(crack)).toBe(true);
});

test('the record as known on a day is that of the reports out by then; an undated report is known on no day', () => {
  expect(asKnownOn(STORY, '2025-11-14')).toEqual(linkStory([EARLY, FIRST]));
  expect(asKnownOn(STORY, '2030-01-01')).toEqual(linkStory([EARLY, FIRST, OTHER, AGAIN]));
});

test('new since a moment: what later reports alone carry, and what they carry again', () => {
  const { fresh, grown } = newSince(utterances, STORY, '2025-11-14T18:00');
  expect([fresh, grown].map((list) => list.map((u) => u.speaker))).toEqual([['an engineer'], ['Ida Brand']]);
  expect(newSince(utterances, STORY, 'no date')).toEqual({ fresh: [], grown: [] });
});
