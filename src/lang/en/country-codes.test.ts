import { expect, test } from 'vitest';
import { COUNTRIES } from './countries.js';
import { COUNTRY_CODES } from './country-codes.js';

const LINES = COUNTRIES.split('\n')
  .filter(Boolean)
  .map((line) =>
    line
      .split(';')[0]!
      .split(',')
      .map((name) => name.trim()),
  );
const CODES = COUNTRY_CODES.split(/[,\n]/)
  .map((entry) => entry.trim())
  .filter(Boolean)
  .map((entry) => [entry.slice(0, -3), entry.slice(-2)] as const);

test('every code belongs to a country of countries.ts, and none is given twice', () => {
  expect(CODES.filter(([name]) => !LINES.some(([first]) => first === name))).toEqual([]);
  expect(new Set(CODES.map(([, code]) => code)).size).toBe(CODES.length);
});

test('a code is the one that Unicode gives to one of its names', () => {
  const folded = (name: string) =>
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}|[.’']| \(.*\)| sar china| the(?= )/gu, '')
      .replaceAll('&', 'and')
      .replaceAll('saint', 'st')
      .replace('-', ' ');
  const unicode = new Intl.DisplayNames(['en'], { type: 'region' });
  const strange = CODES.filter(
    ([name, code]) =>
      code !== 'CD' /* “Congo - Kinshasa” there */ &&
      !LINES.find(([first]) => first === name)!
        .map(folded)
        .some((own) => folded(unicode.of(code)!).startsWith(own)),
  );
  expect(strange.map(([name, code]) => `${name} ${code}`)).toEqual([]);
});
