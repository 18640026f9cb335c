import { expect, test } from 'vitest';
import { foldedName, gazetteerLines, toGazetteer } from './gazetteer.js';
import { gazetteer } from './load.js';

const [BRUCK, TOWN] = [
  { kind: 'city', country: 'XA', region: 'North', population: 2000, capital: true, latitude: 1.5, longitude: -2.25 },
  { kind: 'city', country: 'XA', region: '', population: 900, capital: false, latitude: 0, longitude: 3 },
] as const;
const LAND = { ...TOWN, kind: 'country', population: 0, longitude: 0 } as const;
const LINES = gazetteerLines([
  { ...LAND, names: ['Aland'] },
  { ...BRUCK, names: ['Brück', 'Old Bruck', 'Bruck'] },
  { ...TOWN, names: ['Bruck'] },
]);

test('names are found whatever their accents, case and marks, in the order given', () => {
  const { named, countryName } = toGazetteer(LINES);
  expect(named('bruck').map((site) => site.population)).toEqual([2000, 900]);
  expect(named('Old-Brück')).toEqual([{ ...BRUCK, name: 'Brück' }]);
  expect(named('aland')).toEqual([{ ...LAND, name: 'Aland' }]);
  expect(['', 'A', 'Nowhere', 'bruckner', 'zz'].flatMap(named)).toEqual([]);
  expect(['XA', 'XB', ''].map(countryName)).toEqual(['Aland', 'XB', '']);
});

test('what was asked before changes nothing, however many names were', () => {
  const { named } = toGazetteer(LINES),
    asked = ['Bruck', 'Aland', 'Nowhere', 'bruck of a name too long to keep'],
    before = asked.map(named);
  for (let i = 0; i < 5000; i++) named(`name${i}`);
  expect(asked.map(named)).toEqual(before);
  expect(asked.map(named)).toEqual(before);
});

test('a folded name', () =>
  expect(['São Paulo', 'The Hague', 'St. Louis', "N'Djamena"].map(foldedName)).toEqual([
    'saopaulo',
    'hague',
    'saintlouis',
    'ndjamena',
  ]));

test.each(['', '\n', 'no tabs here\n\n\t\t\t', LINES.slice(0, -9)])('any text is a gazetteer: %j', (text) => {
  const { named, countryName } = toGazetteer(text);
  for (const name of ['', 'no tabs here', 'bruck', 'XA']) {
    expect(Array.isArray(named(name))).toBe(true);
    expect(typeof countryName(name)).toBe('string');
  }
});

test('cities, their regions, capitals and other names came from GeoNames', () => {
  const { named } = gazetteer();
  expect(named('Odesa')[0]).toMatchObject({ name: 'Odesa', country: 'UA', kind: 'city' });
  expect(named('Springfield').map((site) => site.region)).toContain('Illinois');
  expect(named('Washington').find((site) => site.capital)).toMatchObject({
    country: 'US',
    latitude: 38.9,
    longitude: -77.04,
  });
  expect(named('Abidjan').some((site) => site.capital)).toBe(false);
  for (const { latitude, longitude } of named('San Pedro'))
    expect(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180).toBe(true);
});
