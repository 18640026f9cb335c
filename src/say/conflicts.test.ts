import { expect, test } from 'vitest';
import { sayAbout } from './conflicts.js';

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
