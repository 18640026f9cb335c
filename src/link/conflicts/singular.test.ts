import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAnchors } from '../../../test/told.js';
import { toArticle } from '../../clean/article.js';
import { read } from '../../read/read.js';
import { linkStory } from '../link.js';
import type { Report } from '../report.js';

const KINDS = new Set(['date', 'place', 'order']);
const report = (id: string, published: string | undefined, text: string): Report => {
  const article = toArticle({ id, outlet: `${id} Gazette`, ...(published ? { published } : {}), text });
  return { article, reading: read(article) };
};
/** "date open: Tuesday | Thursday". */
const told = (...reports: Report[]) =>
  linkStory(reports)
    .conflicts.filter((c) => KINDS.has(c.kind))
    .map((c) => `${c.kind} ${c.state}: ${c.sides.map((s) => s.says).join(' | ')}`);

const TUESDAY = report('a1', '2025-11-14', 'The writer Ida Brand died on 11 November at her home, her daughter said.');
const NINTH = report('a2', '2025-11-15', 'Ida Brand died on 9 November after a short illness, nine novels behind her.');

test('a person dies once: two days for it conflict', () => {
  expect(told(TUESDAY, NINTH)).toEqual(['date open: 11 November | 9 November']);
  expect(linkStory([TUESDAY, NINTH]).conflicts.find((c) => c.kind === 'date')?.about).toMatch(/Ida Brand/);
});

test('a month is no other date than a day of its own, and a copy is no second account', () => {
  expect(told(TUESDAY, report('a2', '2025-12-15', 'Ida Brand died in November 2025 after a short illness.'))).toEqual(
    [],
  );
  expect(told(TUESDAY, report('a2', '2025-12-15', 'Ida Brand died in October 2025 after a short illness.'))).toEqual([
    'date open: 11 November | October 2025',
  ]);
});

test('a report that corrects the day settles it', () =>
  expect(
    told(
      TUESDAY,
      NINTH,
      report(
        'a3',
        '2025-11-16',
        'Correction: Ida Brand died on 11 November, not on 9 November as an earlier version said.',
      ),
    )[0],
  ).toMatch(/^date corrected/));

test('a weekday reckoned from an unknown day of the report is no ground, nor is one night with two dates', () => {
  expect(
    told(
      report('a1', undefined, 'The writer Ida Brand died on Tuesday at her home.'),
      report('a2', undefined, 'Ida Brand died on Thursday after a short illness.'),
    ),
  ).toEqual([]);
  expect(
    told(
      report('a1', '2025-11-14', 'The writer Ida Brand died late on 10 November at her home.'),
      report('a2', '2025-11-15', 'Ida Brand died on 11 November after a short illness.'),
    ),
  ).toEqual([]);
});

test('who is found dead may have died on another day; one weekday in two reports is one day, whenever they came out', () => {
  expect(
    told(TUESDAY, report('a2', '2025-11-15', 'The writer Ida Brand was found dead on 13 November at her home.')),
  ).toEqual([]);
  expect(
    told(
      report('a1', '2025-11-14', 'The writer Ida Brand died on Tuesday at her home.'),
      report('a2', '2025-11-28', 'The writer Ida Brand died on Tuesday after a short illness.'),
    ),
  ).toEqual([]);
});

test('two strikes that killed four each are two events', () =>
  expect(
    told(
      report('a1', '2025-11-14', 'A strike on a boat in the Pacific killed four people on 11 November, the army said.'),
      report('a2', '2025-11-15', 'A strike on a boat in the Pacific killed four people on 9 November, the army said.'),
    ),
  ).toEqual([]));

test('a ship sinks in one place; a town and its country are one', () => {
  const first = report(
    'a1',
    '2025-11-14',
    'The ferry MV Tarn Cahaya sank off Odesa on Tuesday with 90 people on board.',
  );
  const then = (place: string) =>
    report(
      'a2',
      '2025-11-15',
      `Divers searched for nine missing sailors. Storm waves had hit the ferry MV Tarn Cahaya before it sank off ${place}. The MV Tarn Cahaya sank near ${place}, the coastguard said.`,
    );
  expect(told(first, then('Varna'))).toEqual(['place open: Odesa | Varna']);
  expect(told(first, then('Ukraine'))).toEqual([]);
});

test('what was planned and moved is superseded; two plans alone are no conflict', () => {
  const first = report('a1', '2025-11-10', 'Ida Brand will be sentenced on 20 November, the court said.');
  expect(
    told(
      first,
      report(
        'a2',
        '2025-11-14',
        'The hearing was postponed, and Ida Brand will be sentenced on 4 December, her lawyer said.',
      ),
    ),
  ).toEqual(['date superseded: 20 November | 4 December']);
  expect(
    told(first, report('a2', '2025-11-14', 'Her lawyer said that Ida Brand will be sentenced on 4 December.')),
  ).toEqual([]);
});

test('every side has its words, in any order of the reports', () => {
  const reports = [
      TUESDAY,
      NINTH,
      report(
        'a3',
        '2025-11-14',
        'In Varna the novelist Ida Brand died on 1 November, her neighbours told a radio station.',
      ),
    ],
    expected = linkStory(reports).conflicts;
  expect(expected.length).toBeGreaterThan(0);
  expectAnchors(reports, expected);
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => {
      expect(linkStory(shuffled).conflicts).toEqual(expected);
    }),
    { numRuns: 6 },
  );
});
