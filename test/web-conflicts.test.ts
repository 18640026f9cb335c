/** In which order disagreements are read, and which wordings are set side by side. */
import { expect, test } from 'vitest';
import type { Conflict } from '../src/types.js';
import { inOrder, nearestOf } from '../web/conflicts.js';

const conflict = (id: string, kind: Conflict['kind'], state: Conflict['state'] = 'open'): Conflict => ({
  id,
  kind,
  state,
  about: '',
  sides: [],
  anchors: [],
  linked: { by: 'test', why: '' },
});

test('open ones first, and a denial before a spelling; within a kind as they came', () =>
  expect(
    inOrder([
      conflict('spelling', 'name'),
      conflict('settled', 'denial', 'corrected'),
      conflict('toll', 'figure'),
      conflict('first denial', 'denial'),
      conflict('second denial', 'denial'),
    ]).map((c) => c.id),
  ).toEqual(['first denial', 'second denial', 'toll', 'spelling', 'settled']));

test('a wording is set beside the one that has most words in common', () =>
  expect(nearestOf('we saw nine boats', ['I was asleep', 'we saw six boats', 'we left'])).toBe('we saw six boats'));
