import { expect, test } from 'vitest';
import { findTokens } from '../text/tokens.js';
import { foreignDoubts } from './foreign.js';

const ENGLISH =
  'The dam above the town held through the night, the mayor said on Monday, and nobody was hurt. Rescuers had gone from house to house before the water came, and those who could not walk were carried to the school on the hill. She asked people to stay away from the river until it has fallen.';
const DUTCH =
  'De dijk boven het dorp hield het de hele nacht, zei de burgemeester maandag, en niemand raakte gewond. Hulpverleners gingen langs alle huizen voordat het water kwam, en wie niet kon lopen werd naar de school op de heuvel gedragen. Zij vroeg de bewoners weg te blijven bij de rivier totdat het peil gezakt is.';
const foreign = (text: string): number => foreignDoubts(findTokens(text)).length;

test('a text in another language is told from English, and a few words are not judged', () =>
  expect([foreign(ENGLISH), foreign(DUTCH), foreign(DUTCH.slice(0, 120))]).toEqual([0, 1, 0]));
test('a list of names and links is no English sentences either', () =>
  expect(foreign('Home News Sport Weather Politics Business Culture Travel '.repeat(8))).toBe(1));
