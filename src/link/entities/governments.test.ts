import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../../read/read.js';
import { findEntities, toEntityIndex } from '../entities.js';
import type { Report } from '../report.js';
import { findUtterances } from '../utterances.js';

const report = (id: string, text: string): Report => {
  const article = toArticle({ id, text, published: '2025-11-14' });
  return { article, reading: read(article) };
};
const bodies = (...reports: Report[]) =>
  findEntities(reports)
    .filter((e) => /overnment|administration|Kremlin/.test(e.name))
    .map((e) => `${e.name}: ${e.anchors.map((a) => a.exact).join(', ')}`);

test('a capital that speaks is its government, and the place stays a place', () => {
  const reports = [
    report('a', 'Moscow accused the rebels of theft. Snow fell in Moscow on Friday.'),
    report('b', 'The Russian government said that the port was open.'),
  ];
  expect(bodies(...reports)).toEqual(['Russian government: Moscow, Russian government']);
  expect(
    findEntities(reports)
      .filter((e) => e.type === 'place')
      .map((e) => `${e.name}: ${e.anchors.map((a) => a.exact).join(', ')}`),
  ).toEqual(['Moscow: Moscow']);
  expect(findEntities(reports).find((e) => e.name === 'Russian government')?.linked?.why).toBe(
    '“Moscow” and “Russian government” stand for the government of Russia',
  );
});

test('its sayings are the government’s', () => {
  const reports = [report('a', 'Caracas said that the port was open and the ships could sail.')],
    entities = findEntities(reports);
  const [said] = findUtterances(reports, toEntityIndex(reports, entities), []);
  expect(entities.find((e) => e.id === said?.entity)).toMatchObject({
    name: 'Venezuela (government)',
    type: 'organization',
  });
});

test('a government is known by who heads it, where a report gives the office; of two heads neither is the other', () => {
  const of = (head: string) =>
    `Russian President Ida ${head} spoke on Monday. The ${head} administration said that the port was open.`;
  expect(bodies(report('a', of('Brand')), report('b', 'Moscow said that the port was shut.'))).toEqual([
    'Brand administration: Brand administration, Moscow',
  ]);
  expect(
    bodies(report('a', of('Brand')), report('b', of('Lund')), report('c', 'Moscow said that the port was shut.')),
  ).toEqual([
    'Brand administration: Brand administration',
    'Lund administration: Lund administration',
    'Russia (government): Moscow',
  ]);
});

test('a country where something lies or happens, or before a noun, does not act; a man called like a capital is no government', () => {
  expect(
    bodies(report('a', 'Ships left Russia. The Iran agreement was signed in France. Fire swept through Mexico.')),
  ).toEqual([]);
  expect(bodies(report('a', 'Lewis Hamilton won the race. "The track is fine," Hamilton said.'))).toEqual([]);
});

test('houses stand for whoever sits in them', () =>
  expect(
    findEntities([
      report('a', 'The Pentagon said that it would pay.'),
      report('b', 'The Defense Department said that it would not.'),
    ]).map((e) => e.names),
  ).toEqual([['Defense Department', 'Pentagon']]));
