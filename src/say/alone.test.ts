import { expect, test } from 'vitest';
import { standsAlone } from './alone.js';

test('clauses and quotations stand alone; what a verb goes on with, and a few words, do not', () => {
  for (const words of [
    'that the dam would hold for years',
    '“We looked at it twice, and again,”',
    'the dam was safe until Monday night',
    'whether anybody had told the mayor',
    'The dam gave way late on Saturday',
  ])
    expect(standsAlone(words), words).toBe(true);
  for (const words of [
    'that he would',
    'strengthening the navy in the north of the lake',
    'the mayor of selling the mill to a friend',
    'the council to close the gates by Friday',
    'it “a tale that will be told to children”',
  ])
    expect(standsAlone(words), words).toBe(false);
});
