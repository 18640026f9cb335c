import { expect, test } from 'vitest';
import { told } from '../../../test/told.js';
import { stemOf } from '../utterances/stems.js';
import { matterOf } from './matter.js';

/** @param taken words of the denial */
function headingOf(claim: string, ...taken: string[]): string {
  const {
    article: { text },
    reading: {
      statements: [statement],
    },
  } = told({ id: 'a1' }, claim);
  return matterOf([{ text, cue: statement!.cue, content: statement!.content }], new Set(taken.map(stemOf)));
}

test('the clause that the denial takes up, in the claim’s own words', () => {
  expect(
    headingOf(
      '{Tor Ek|source Tor Ek} {said|cue} {the army had shelled the market of Lazny on Friday|content}.',
      'army',
      'market',
    ),
  ).toBe('“the army had shelled the market of Lazny on Friday”');
  expect(
    headingOf(
      '{The clerk|source the clerk} {said|cue} {“Nobody slept that night, the army shelled the market, and it rained”|content}.',
      'army',
      'market',
    ),
  ).toBe('“the army shelled the market”');
});

test('who is accused of something brings the cue along', () =>
  expect(
    headingOf(
      '{Tor Ek|source Tor Ek} {accused|cue accuse} {the army of shelling the market of Lazny|content}.',
      'market',
    ),
  ).toBe('“accused the army of shelling the market of Lazny”'));

test('a long clause is cut and says so; numbers and titles end none', () => {
  expect(
    headingOf(
      '{Tor Ek|source Tor Ek} {said|cue} {Mr. Lund had taken 1,150 crowns from the till of the harbour office before anybody in the town was awake|content}.',
      'till',
    ),
  ).toBe('“Mr. Lund had taken 1,150 crowns from the till of the harbour office before …”');
});

test('quotation marks within become single ones, those left open go; no words, no heading', () => {
  expect(
    headingOf('{Tor Ek|source Tor Ek} {said|cue} {the gate was “rusted shut” and “worthless|content}”.', 'gate'),
  ).toBe('“the gate was ‘rusted shut’ and worthless”');
  expect(matterOf([{ text: '…', cue: [], content: [{ start: 0, end: 1 }] }], new Set())).toBe('');
});
