/**
 * What looks alike and is not the same, read and linked as a whole: one test for each kind of trap that reports of a
 * long matter set.
 */
import { describe, expect, test } from 'vitest';
import { toArticle } from '../src/clean/article.js';
import { linkStory } from '../src/link/link.js';
import { read } from '../src/read/read.js';
import type { Item, StoryLinks } from '../src/types.js';

type Told = readonly [published: string, text: string];

function linked(...reports: readonly Told[]): StoryLinks {
  return linkStory(
    reports.map(([published, text], i) => {
      const article = toArticle({ id: `r${i + 1}`, published, text });
      return { article, reading: read(article) };
    }),
  );
}
const across = (items: readonly Item[]): string[][] =>
  items.map((item) => [...new Set(item.anchors.map((a) => a.article))]).filter((articles) => articles.length > 1);
const named = ({ entities }: StoryLinks): string[] => entities.map((e) => e.name).sort();

describe('not one event', () => {
  const events = (...reports: readonly Told[]) => across(linked(...reports).happenings);
  test('two strikes that each killed four', () =>
    expect(
      events(
        ['2031-03-14', 'The Orvanian navy struck a boat on Monday, killing four people, the ministry said.'],
        ['2031-04-11', 'The Orvanian navy struck a boat last week, killing four people, in its 22nd strike.'],
      ),
    ).toEqual([]));
  test('two telephone calls of two pairs', () =>
    expect(
      events(
        ['2031-03-14', 'President Ida Brand spoke with Chancellor Odd Lund by telephone on Monday.'],
        ['2031-03-18', 'Foreign Minister Jan Roth spoke with Secretary Otto Weir by telephone on Tuesday.'],
      ),
    ).toEqual([]));
  test('a strike that was threatened and one that took place', () =>
    expect(
      events(
        ['2031-03-14', 'The Orvanian navy struck a boat off Cape Sunder.'],
        ['2031-03-14', 'Orvania threatened to strike a port of its neighbour.'],
      ),
    ).toEqual([]));
  test('orders of January and of August', () =>
    expect(
      events(
        ['2031-01-21', 'Brand ordered a review of the river treaty on January 20.'],
        ['2031-08-09', 'Brand ordered the army to the river on August 8.'],
      ),
    ).toEqual([]));
  test('troops sent to one country and not to another', () =>
    expect(
      events(
        ['2031-03-14', 'Orvania deployed troops in Peru.'],
        ['2031-03-14', 'Orvania denied that it had deployed troops in Chile.'],
      ),
    ).toEqual([]));
});

describe('not one utterance', () => {
  const utterances = (...reports: readonly Told[]) => across(linked(...reports).utterances);
  test('one thought of two speakers', () =>
    expect(
      utterances(
        ['2031-03-14', 'President Ida Brand said that troops would take no part in the mission on Velmian territory.'],
        [
          '2031-03-14',
          'Foreign Minister Jan Roth said that Velm would not accept the mission of troops on its territory.',
        ],
      ),
    ).toEqual([]));
  test('one speaker on one matter, months apart', () =>
    expect(
      utterances(
        ['2031-08-08', '“We must treat the smugglers as an armed enemy, not as traders,” Secretary Otto Weir said.'],
        ['2031-11-14', '“The smugglers are an enemy; one needs no flag to be that,” Secretary Otto Weir said.'],
      ),
    ).toEqual([]));
  test('two reports frame one thing differently', () =>
    expect(
      utterances(
        ['2031-03-14', 'The Brand government describes the strikes as part of an armed conflict.'],
        ['2031-03-14', 'The Brand government describes the strikes as a measure against smuggling.'],
      ),
    ).toEqual([]));
});

describe('not one entity', () => {
  test('like titles of two governments', () =>
    expect(
      named(
        linked(
          ['2031-03-14', 'Velmian Defense Minister Ida Brand spoke in Velm. Brand left early.'],
          ['2031-03-14', 'Orvanian Defense Minister Odd Lund spoke in Orvania. Lund left early.'],
        ),
      ),
    ).toEqual(expect.arrayContaining(['Ida Brand', 'Odd Lund'])));
  test('the chambers of two countries', () =>
    expect(
      named(
        linked(
          ['2031-03-14', 'The Mexican Senate voted on Monday.'],
          ['2031-03-14', 'The Colombian Senate voted on Monday.'],
        ),
      ).filter((name) => /Senate/.test(name)),
    ).toHaveLength(2));
  test('relatives of one surname', () =>
    expect(
      named(
        linked(
          ['2031-03-14', 'Ida Brand spoke in Velm. Her brother Jan Brand was there.'],
          ['2031-03-15', 'Jan Brand returned to Velm.'],
        ),
      ).filter((name) => /Brand/.test(name)),
    ).toEqual(['Ida Brand', 'Jan Brand']));
  test('unnamed sources, in two reports or in one', () => {
    const { utterances } = linked(
      [
        '2031-03-14',
        'An official told the Courier that the plan had been dropped. Another official said that the army was against it.',
      ],
      ['2031-03-14', 'An official told the Herald that the budget was spent.'],
    );
    expect(across(utterances)).toEqual([]);
    expect(utterances.every((u) => u.entity === undefined)).toBe(true);
  });
  test('an operation and the campaign that it was part of', () =>
    expect(
      named(
        linked(
          ['2031-03-14', 'The army began Operation Northern Spear on Monday.'],
          ['2031-03-14', 'The army ended Operation Southern Gate on Monday.'],
        ),
      ).filter((name) => /Operation/.test(name)).length,
    ).not.toBe(1));
});
