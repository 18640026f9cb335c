import { expect, test } from 'vitest';
import { expectAnchors, told } from '../../../test/told.js';
import type { Happening } from '../../types.js';
import type { Report } from '../report.js';
import { findOrderConflicts } from './orders.js';

/** Every event that is called alike is one. */
function conflictsOf(...reports: readonly Report[]) {
  const words = reports.flatMap(({ article, reading }) =>
    reading.events.map(({ trigger }) => ({
      article: article.id,
      ...trigger,
      exact: article.text.slice(trigger.start, trigger.end),
    })),
  );
  const happenings = [...new Set(words.map((w) => w.exact))].map(
    (exact): Happening => ({
      id: exact,
      anchors: words.filter((w) => w.exact === exact),
      type: 'ACCIDENT',
      standing: 'happened',
      independent: 1,
    }),
  );
  const origins = reports.map(({ article: { id } }) => ({ id, anchors: [], articles: [id] })),
    found = findOrderConflicts(reports, happenings, origins);
  expectAnchors(reports, found);
  return found.map((c) => `${c.about}: ${c.sides.map((s) => s.says).join(' | ')}`);
}

const SANK = told({ id: 'a1' }, 'The ferry {sank|event ACCIDENT} after the {fire|event ACCIDENT} on deck.');

test('before here, after there', () =>
  expect(
    conflictsOf(
      SANK,
      told({ id: 'a2' }, 'The {fire|event ACCIDENT} broke out two hours after she {sank|event ACCIDENT}.'),
    ),
  ).toEqual(['fire and sank: sank after the fire | fire broke out two hours after she sank']));

test('one order in other words, a denial of it, a plan and one report alone are no conflict', () => {
  expect(
    conflictsOf(SANK, told({ id: 'a2' }, 'The {fire|event ACCIDENT} broke out before she {sank|event ACCIDENT}.')),
  ).toEqual([]);
  expect(
    conflictsOf(SANK, told({ id: 'a2' }, 'The {fire|event ACCIDENT} did not start after she {sank|event ACCIDENT}.')),
  ).toEqual([]);
  expect(
    conflictsOf(
      SANK,
      told({ id: 'a2' }, 'The {fire|event ACCIDENT planned} may start after she {sank|event ACCIDENT}.'),
    ),
  ).toEqual([]);
  expect(
    conflictsOf(
      told(
        { id: 'a1' },
        'The ferry {sank|event ACCIDENT} after the {fire|event ACCIDENT}.',
        'The {fire|event ACCIDENT} started after she {sank|event ACCIDENT}.',
      ),
    ),
  ).toEqual([]);
});
