import { expect, test } from 'vitest';
import { toGazetteer } from '../../gazetteer/gazetteer.js';
import { sitesOf } from './sites.js';

const gazetteer = toGazetteer(
  ['country\tVE\t\t0\t\t\tVelmia', 'city\tVE\tOrlo\t200000\t1\t1\tSan Velmo', 'city\tVE\tOrlo\t20000\t1\t1\tTarn'].join(
    '\n',
  ),
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
