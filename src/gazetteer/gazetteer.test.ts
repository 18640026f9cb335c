import { expect, test } from 'vitest';
import { foldedName, toGazetteer } from './gazetteer.js';
import { gazetteer } from './load.js';

const LINES =
  '# a comment\ncountry\tXA\t\t\t\t\tAland\nregion\tXA\tNorth\t\t\t\tNorth\ncapital\tXA\tNorth\t2000\t1.50\t-2.25\tBrück\tOld Bruck\ncity\tXA\t\t900\t0.00\t3.00\tBruck\n';

test('names are found whatever their accents, case and marks, the largest first', () => {
  const { named, countryName } = toGazetteer(LINES);
  expect(named('bruck').map((site) => site.population)).toEqual([2000, 900]);
  expect(named('Old-Brück')).toEqual([
    {
      kind: 'city',
      name: 'Brück',
      country: 'XA',
      region: 'North',
      population: 2000,
      capital: true,
      latitude: 1.5,
      longitude: -2.25,
    },
  ]);
  expect(named('Nowhere')).toEqual([]);
  expect([countryName('XA'), countryName('XB')]).toEqual(['Aland', 'XB']);
});

test('a folded name', () =>
  expect(['São Paulo', 'The Hague', 'St. Louis', "N'Djamena"].map(foldedName)).toEqual([
    'saopaulo',
    'hague',
    'saintlouis',
    'ndjamena',
  ]));

test('any text is a gazetteer, be it an empty one', () =>
  expect(toGazetteer('no\ttabs here\n\n\t\t\t').named('tabs here')).toEqual([]));

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
