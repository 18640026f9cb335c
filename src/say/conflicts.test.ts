import { expect, test } from 'vitest';
import type { Conflict } from '../types.js';
import { inOrder, sayAbout } from './conflicts.js';

const side = (says: string) => ({ says, independent: 1, anchors: [] });

test('what is denied is headed by whose words it is', () =>
  expect(
    sayAbout({
      kind: 'denial',
      about: '“accused the council of hiding the report”, denied by Per Okun',
      sides: [side('Ida Quist: the council of hiding the report'), side('Per Okun: that')],
    }),
  ).toBe('Ida Quist: “accused the council of hiding the report”, denied by Per Okun'));
test('words of whoever denies are nobody else’s', () =>
  expect(
    sayAbout({
      kind: 'denial',
      about: '“the gates were open …”, denied by the harbour board',
      sides: [side('Ida Quist: nobody closed them'), side('The harbour board: that the gates were open at dawn')],
    }),
  ).toBe('“the gates were open …”, denied by the harbour board'));
test('all else is said as it stands, its days as people say them', () =>
  expect(sayAbout({ kind: 'date', about: 'the vote of 2025-10-05', sides: [] })).toBe('the vote of 5 Oct 2025'));

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
