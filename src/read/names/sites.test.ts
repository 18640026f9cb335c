import { expect, test } from 'vitest';
import { gazetteerLines, toGazetteer } from '../../gazetteer/gazetteer.js';
import { sitesOf } from './sites.js';

const place = { country: 'VE', region: '', capital: false, latitude: 1, longitude: 1 };
const gazetteer = toGazetteer(
  gazetteerLines([
    { ...place, kind: 'country', population: 0, names: ['Velmia'] },
    { ...place, kind: 'city', population: 200_000, names: ['San Velmo'] },
    { ...place, kind: 'city', population: 20_000, names: ['Tarn'] },
  ]),
);
/** All words one run. */
const sites = (text: string): number[] => {
  const words = text.split(' ').map((word) => ({ text: word })),
    all = new Int32Array(words.length);
  return [
    ...sitesOf(
      words,
      all,
      all.map(() => words.length),
      gazetteer,
    ),
  ];
};

test('a country, a large city of two words, a small one', () =>
  expect(sites('Velmia San Velmo Tarn')).toEqual([1, 3 + 16, 3 + 8 + 16, 4]));
test('what is no place is none', () => expect(sites('Ida Velmo')).toEqual([0, 0]));
test('a word outside of any run is not looked up', () =>
  expect([...sitesOf([{ text: 'Tarn' }], Int32Array.of(0), Int32Array.of(0), gazetteer)]).toEqual([0]));
