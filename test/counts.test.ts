/**
 * What several reports say together in numbers, from their text on: series kept apart by scope, and the numbers that
 * stand against each other. Fixtures are our own.
 */
import { expect, test } from 'vitest';
import { toArticle } from '../src/clean/article.js';
import { findFigureConflicts } from '../src/link/conflicts/figures.js';
import type { Report } from '../src/link/report.js';
import { findTallies } from '../src/link/tallies.js';
import { read } from '../src/read/read.js';

const reportsOf = (...texts: readonly string[]): Report[] =>
  texts.map((text, i) => {
    const article = toArticle({ id: `r${i + 1}`, text, published: `2025-11-${14 + i}T09:00:00Z` });
    return { article, reading: read(article) };
  });

/** "dead · 1987: 63, 63": a line a tally. */
const talliesOf = (...texts: string[]) =>
  findTallies(reportsOf(...texts), []).map(
    (t) => `${t.measure}${t.scope ? ` · ${t.scope}` : ''}: ${t.figures.map((f) => f.value).join(', ')}`,
  );

/** "dead corrected: 38 | 34": a line a conflict. */
const conflictsOf = (...texts: string[]) =>
  findFigureConflicts(reportsOf(...texts)).map(
    (c) => `${c.about} ${c.state}: ${c.sides.map((s) => s.says.split(' · ')[0]).join(' | ')}`,
  );

test('the dead of another place, and those of all, are counts of their own', () =>
  expect(
    talliesOf(
      'The slide killed 34 people in Ostrel. Seven more people died in neighbouring Lazny when a roof fell, bringing the nationwide toll to 41, the agency said.',
      'How many died? Thirty-nine in Ostrel, and seven more in Lazny. That makes 46.',
    ),
  ).toEqual(['dead · Ostrel: 34, 39', 'dead · Lazny: 7, 7', 'dead · altogether: 41, 46']));

test('a place that nobody sets apart narrows nothing', () =>
  expect(talliesOf('A slide killed 34 people in Ostrel.', 'The slide in the Lazny valley killed 36 people.')).toEqual([
    'dead · Ostrel: 34, 36',
  ]));

test('an earlier disaster has its own count, also where the sentence goes on from the one that names its year', () =>
  expect(
    talliesOf(
      'A quake killed 12 people on Thursday. In 1987 a quake shook the same valley. It killed 63 people.',
      'The quake killed at least 14 people. A 1987 quake in the valley killed 63 people.',
    ),
  ).toEqual(['dead: 12, 14', 'dead · 1987: 63, 63']));

test('what a report lists besides is none of its own count', () =>
  expect(
    talliesOf(
      'A gunman killed 51 people in Ostrel on Thursday. Other shootings: Virna Hall: 32 killed. Fort Brede: 13 dead.',
      'The gunman in Ostrel killed 51 people.',
    ),
  ).toEqual(['dead · Ostrel: 51, 51']));

test('deaths in hospital and patients of one hospital are some of all', () =>
  expect(
    talliesOf(
      'The quake killed 38 people and injured more than 200, the ministry said. Eleven people died in a hospital in Ostrel.',
      'The director of the St Birgit hospital said that 143 injured people had come through her doors. The quake has injured 263 people and killed 40. Eleven people had died in the hospital.',
    ),
  ).toEqual(['dead: 38, 40', 'dead · in hospital · Ostrel: 11, 11', 'injured: 200, 263']));

test('homes destroyed and homes damaged are two counts, and bodies counted twice are no dead', () =>
  expect(
    talliesOf(
      'The flood destroyed 60 homes and killed nine people.',
      'The flood destroyed 72 homes. It damaged 400 homes. Four bodies had been counted twice, and 14 people were dead.',
      'Officials say 410 homes were damaged.',
    ),
  ).toEqual(['dead: 9, 14', 'homes · destroyed: 60, 72', 'homes · damaged: 400, 410']));

test('a series goes through its changes; what stood before is of the day on which a report first gave it', () => {
  const [missing] = findTallies(
    reportsOf(
      'The slide left 86 people missing.',
      'Eleven people are missing, down from 86.',
      'The number of missing has fallen from 11 to six.',
    ),
    [],
  );
  expect(missing?.figures.map((f) => [f.value, f.asOf?.slice(0, 10)])).toEqual([
    [86, '2025-11-14'],
    [86, '2025-11-14'],
    [11, '2025-11-15'],
    [11, '2025-11-15'],
    [6, '2025-11-16'],
  ]);
});

test('a count that its owner lowers is corrected, and whoever claims another stands against it', () =>
  expect(
    conflictsOf(
      'The dam broke. The governor, Ida Brand, said 47 people had died. The director, Tomas Rehn, said 38 people had died.',
      'The agency cut its count of the dead from 38 to 34, saying four bodies had been counted twice.',
    ),
  ).toEqual(['dead corrected: 38 | 34', 'dead open: 47 | 38']));

test('a magnitude does not change: two bureaus disagree, one revises', () => {
  expect(
    conflictsOf('A magnitude 6.4 quake shook Ostrel.', 'The Coast Watch put the magnitude of the quake at 6.1.'),
  ).toEqual(['magnitude open: 6.4 | 6.1']);
  expect(
    conflictsOf('A magnitude 6.4 quake shook Ostrel.', 'The bureau revised the magnitude to 6.1 from 6.4.'),
  ).toEqual(['magnitude corrected: 6.4 | 6.1']);
});

test('the same words with the digits in another order, and “not 14”', () => {
  expect(
    conflictsOf(
      'The number of missing in Ostrel has fallen to 86, after people came to the school.',
      'The number of missing in Ostrel has fallen to 68, after people came to the school.',
    ),
  ).toEqual(['missing open: 86 | 68']);
  expect(conflictsOf('Fourteen people were rescued.', 'Rehn said 15 people were rescued, and not 14.')).toEqual([
    'rescued open: Fourteen | 15',
  ]);
});

test('a count that grows, that is rounded, or that is of another scope is no conflict', () => {
  expect(
    conflictsOf(
      'The quake killed nine people.',
      'The quake killed 31 people. The toll had been nine.',
      'The toll rose from 31 to 38.',
    ),
  ).toEqual([]);
  expect(
    conflictsOf(
      'A magnitude 6 quake shook Ostrel.',
      'The magnitude 6.2 quake killed nine. An aftershock of magnitude 4.8 followed.',
    ),
  ).toEqual([]);
  expect(
    conflictsOf(
      'The ministry said 200 people were injured.',
      'The director of the St Birgit hospital said 143 injured people had come through her doors.',
    ),
  ).toEqual([]);
  expect(
    conflictsOf('The number of missing has fallen from 120 to 86.', 'The number of missing has fallen from 86 to 11.'),
  ).toEqual([]);
});

/** An epidemic that a ministry and a board count side by side. */
const OUTBREAK = [
  'A fever has killed 14 people in Ostrel, the Health Ministry said. Ida Quist, who heads the Lazny health board, said her office had counted 19 deaths. A further 212 cases have been confirmed.',
  'Confirmed cases stand at 340, suspected ones at 900. The ministry put the death toll at 23. The Lazny health board says 34 people have died.',
  'The toll rose to 34 on Friday, with 603 confirmed cases, the ministry said. The Lazny health board, which counts those who died at home, put it at 47.',
];

test('a toll that two claimants keep side by side is a tally for each, and it says whose it is; cases are told apart by how sure they are', () =>
  expect(talliesOf(...OUTBREAK)).toEqual([
    'confirmed cases: 212, 340, 603',
    'dead · Ostrel · according to Health Ministry: 14, 23, 34',
    'dead · according to Lazny health board: 19, 34, 47',
  ]));

test('claimants who keep a count each and differ about a day stand against each other, a side for each', () =>
  expect(findFigureConflicts(reportsOf(...OUTBREAK)).map((c) => c.sides.map((s) => s.says))).toEqual([
    ['14 · 2025-11-14 · Health Ministry', '19 · 2025-11-14 · Lazny health board'],
    ['23 · 2025-11-15 · Health Ministry', '34 · 2025-11-15 · Lazny health board'],
    ['34 · 2025-11-16 · Health Ministry', '47 · 2025-11-16 · Lazny health board'],
  ]));

test('who gives another number but once keeps no count, and a toll that all update is one', () => {
  expect(
    talliesOf(
      'The dam broke. The governor said 47 people had died. The directorate said 38 people had died.',
      'The directorate said 41 people had died. The governor said 47 people had died.',
    ),
  ).toEqual(['dead: 47, 38, 41, 47']);
  expect(
    talliesOf(
      'The ministry said 12 people had died.',
      'The police said 15 people had died.',
      'The ministry said 19 people had died.',
    ),
  ).toEqual(['dead: 12, 15, 19']);
});

test('a crowd is as large as whoever counts it says, and another day has another', () =>
  expect(
    talliesOf(
      'Police put the crowd at 400; the organisers, Clean Hands, spoke of 1,500.',
      'Some 2,000 people packed the square, according to the organisers. Police claimed there were just 400.',
    ),
  ).toEqual(['crowd · according to Police: 400, 400', 'crowd · people · according to organisers: 1500, 2000']));

test('the counts that one defendant faces are not those of another, nor those he was convicted on', () =>
  expect(
    talliesOf(
      'Tomas Rehn faces 14 counts, Brand 11.',
      'Rehn was found guilty on nine of 14 counts. Ida Brand was convicted on 11 of 11 counts.',
    ),
  ).toEqual(['charges · counts: 14, 14', 'charges · counts: 11, 11']));

test('a sum that several reports tell is followed, by the name that one of them gives it', () =>
  expect(
    talliesOf(
      'Prosecutors accuse Tomas Rehn of taking bribes of 38 million crowns.',
      'Some 38 million crowns changed hands between Rehn and the builder.',
      'The fund owns 38 million shares.',
    ),
  ).toEqual(['bribe: 38000000, 38000000']));

test('crossings that are shut and those that stay open are two counts; doses asked for are none that came', () =>
  expect(
    talliesOf(
      'Lazny has shut four of its seven crossings. The other three will stay open. It has asked for 400,000 doses. The first 60,000 will arrive on Friday.',
      'All seven crossings are closed. The first shipment will be 30,000 doses, not 60,000.',
    ),
  ).toEqual(['crossings · closed: 4, 7', 'doses: 60000, 30000, 60000']));

test('one thing put at two values, and two numbers of counts on one day', () => {
  expect(
    conflictsOf('The house in Ostrel is worth 2.4 million crowns, prosecutors say. An expert put it at 900,000.'),
  ).toEqual(['worth open: 2.4 million crowns | 900,000']);
  expect(
    findFigureConflicts(
      reportsOf(
        'A poll by Varro puts the Reform Party at 34 per cent and the Green List at 27. Correction: On Friday we misspelled a name.',
      ),
    ),
  ).toEqual([]);
});
