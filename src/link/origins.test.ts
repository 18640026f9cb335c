import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../clean/article.js';
import { read } from '../read/read.js';
import type { Origin } from '../types.js';
import { findCopies } from './copies.js';
import { findOrigins, independentOf } from './origins.js';
import type { Report } from './report.js';

const report = (id: string, outlet: string, published: string, text: string): Report => {
  const article = toArticle({ id, outlet, published, text, title: text.split('\n')[0]! });
  return { article, reading: read(article) };
};
const groups = (...reports: Report[]) => findOrigins(reports, findCopies(reports)).map((o) => o.articles.join(' '));

const GATE =
  'The main gate of the Karsholm dam jammed shortly before midnight, and engineers spent the night cutting through a twisted rail.\n\nThe reservoir stood a hand’s breadth below its rim at dawn.';
const UNION =
  'Gatekeepers of the Brennick valley will walk out on Friday unless the water board hires a second night crew, their union said.\n\nThe last strike, in the spring, lasted eleven hours and ended over a pot of coffee.';

const gate = report('gate', 'Northern Wire', '2025-11-18T05:00:00Z', `Gate jams\n\n${GATE}`);
const union = report('union', 'Ostrel Courier', '2025-11-18T06:00:00Z', `Gatekeepers threaten strike\n\n${UNION}`);

test('a reprint has the origin of what it copies', () =>
  expect(
    groups(
      gate,
      union,
      report(
        'reprint',
        'Brennick Post',
        '2025-11-18T09:00:00Z',
        `Dam gate stuck\n\n${GATE}\n\nThe Post's own cellar stayed dry.`,
      ),
    ),
  ).toEqual(['gate reprint', 'union']));

test('a copy of a copy goes back to the first', () => {
  const second = report(
    'second',
    'Brennick Post',
    '2025-11-18T09:00:00Z',
    `Dam gate stuck\n\n${GATE}\n\nChildren of the upper school drew the twisted rail from memory.`,
  );
  const third = report(
    'third',
    'Morning Lines',
    '2025-11-19T09:00:00Z',
    `Rail drawn\n\nChildren of the upper school drew the twisted rail from memory.\n\n${GATE}`,
  );
  expect(groups(third, second, gate)).toEqual(['gate second third']);
});

test('an aggregation of two stands in two, and adds nothing to either', () => {
  const both = report(
    'both',
    'Morning Lines',
    '2025-11-18T12:00:00Z',
    `Two lines\n\n${GATE.split('\n')[0]}\n\n${UNION.split('\n')[0]}`,
  );
  const reports = [gate, union, both],
    origins = findOrigins(reports, findCopies(reports));
  expect(origins.map((o) => o.articles.join(' '))).toEqual(['gate both', 'union both']);
  expect(
    [['gate', 'union', 'both'], ['gate', 'both'], ['both'], []].map((articles) => independentOf(articles, origins)),
  ).toEqual([2, 1, 1, 0]);
});

test('a report that opens with what another outlet reported derives from it', () =>
  expect(
    groups(
      gate,
      report(
        'retold',
        'Brennick Post',
        '2025-11-18T08:00:00Z',
        'Sluice trouble\n\nA sluice north of town would not open, Northern Wire reported on Tuesday.',
      ),
    ),
  ).toEqual(['gate retold']));

test('naming an outlet further down, or before it wrote, is no derivation', () => {
  const aside = report(
    'aside',
    'Brennick Post',
    '2025-11-18T08:00:00Z',
    'Bread\n\nThe bakery opened at noon.\n\nNorthern Wire had called it closed.',
  );
  const early = report(
    'early',
    'Brennick Post',
    '2025-11-17T08:00:00Z',
    'Wire founded\n\nNorthern Wire moved to a new house.',
  );
  expect(groups(gate, aside)).toEqual(['gate', 'aside']);
  expect(groups(gate, early)).toEqual(['early', 'gate']);
});

test('what lifts three paragraphs derives from them, though it has more of its own; one paragraph that both had is no origin', () => {
  const third =
      'Volunteers with lanterns led four hundred people out of the lower streets of Ostrel towards the old upper school.',
    padding = Array.from(
      { length: 14 },
      (_, n) =>
        `The ${['baker', 'cooper', 'ferryman', 'glazier', 'organist', 'postman', 'sexton'][n % 7]} of lane ${n + 2} kept a diary of that night, and showed it gladly to whoever came by for tea and wanted to know.`,
    );
  const source = report('source', 'Northern Wire', '2025-11-18T05:00:00Z', `Gate jams\n\n${GATE}\n\n${third}`);
  const lifted = (...taken: string[]) =>
    groups(
      source,
      report(
        'lifted',
        'Brennick Post',
        '2025-11-18T09:00:00Z',
        `Diaries\n\n${[...padding.slice(0, 5), ...taken, ...padding.slice(5)].join('\n\n')}`,
      ),
    );
  expect(lifted(...GATE.split('\n\n'), third)).toEqual(['source lifted']);
  expect(lifted(third)).toEqual(['source', 'lifted']);
});

test('every report is in an origin, in any order', () => {
  const paragraphs = [...GATE.split('\n\n'), ...UNION.split('\n\n')];
  fc.assert(
    fc.property(fc.array(fc.subarray(paragraphs), { minLength: 1, maxLength: 5 }), (all) => {
      const reports = all.map((some, n) =>
        report(`r${n}`, `Outlet ${n % 3}`, `2025-11-1${n % 2}`, `Title ${n}\n\n${some.join('\n\n')}`),
      );
      const origins = findOrigins(reports, findCopies(reports));
      expect(new Set(origins.flatMap((o: Origin) => o.articles)).size).toBe(reports.length);
      const turned = [...reports].reverse();
      expect(findOrigins(turned, findCopies(turned))).toEqual(origins);
    }),
    { numRuns: 40 },
  );
});
