import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../clean/article.js';
import { toGroups } from '../link/stories/groups.js';
import { openRecord } from './open.js';
import type { Kept, Record } from './record.js';

const COUNT = 14,
  NO_LINKS = {
    entities: [],
    utterances: [],
    happenings: [],
    tallies: [],
    copies: [],
    origins: [],
    conflicts: [],
    positions: [],
  };

const ids = Array.from({ length: COUNT }, (_, i) => `r${i}`);

const textOf = (id: string): string => `Report ${id}.`;
const hashOf = (id: string): string => createHash('sha256').update(textOf(id), 'utf16le').digest('hex');

function toKept(id: string): Kept {
  const text = textOf(id),
    article = toArticle({ id, text });
  return {
    document: { id: `d-${id}`, via: 'file', origin: id, retrieved: '2025-01-01T00:00:00Z', mediaType: 'text/plain' },
    bytes: new TextEncoder().encode(text),
    article,
    reading: {
      article,
      sentences: [],
      mentions: [],
      referents: [],
      times: [],
      statements: [],
      events: [],
      figures: [],
      doubts: [],
    },
    signature: { keys: [], terms: [], numbers: [] },
  };
}

/**
 * Ties as drawn by lot, whatever the reports say: `strengths` of the pairs in order, -1 for none. Thick enough that
 * matters hold several stories.
 */
function placer(strengths: readonly number[]) {
  const strengthOf = (a: number, b: number): number =>
    strengths[(Math.max(a, b) * (Math.max(a, b) - 1)) / 2 + Math.min(a, b)]!;
  const placed = new Set<string>();
  const link = (record: Record): void => {
    record.link(
      () => NO_LINKS,
      (id) => {
        const found = [...placed]
          .map((article) => ({ article, strength: strengthOf(ids.indexOf(article), ids.indexOf(id)) }))
          .filter((t) => t.article !== id && t.strength >= 0);
        placed.add(id);
        return found;
      },
    );
  };
  const groupsOf = (present: readonly string[]): string[] => {
    const inOrder = [...present].sort((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1));
    const ties = inOrder.flatMap((x, a) =>
      inOrder
        .slice(0, a)
        .map((y, b) => ({ a, b, strength: strengthOf(ids.indexOf(x), ids.indexOf(y)) }))
        .filter((t) => t.strength >= 0),
    );
    return toGroups(inOrder.length, ties)
      .map((g) =>
        g
          .map((i) => inOrder[i]!)
          .sort()
          .join(' '),
      )
      .sort();
  };
  return {
    link,
    groupsOf,
    remove: (record: Record, id: string) => {
      record.remove(id);
      placed.delete(id);
    },
  };
}

const storiesIn = (record: Record): string[] =>
  record
    .stories()
    .map((s) => [...s.articles].sort().join(' '))
    .sort();

const drawn = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(-1) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }).map((n) => n * 100) },
  ),
  { minLength: (COUNT * COUNT) / 2, maxLength: (COUNT * COUNT) / 2 },
);

test('stories are those of all ties together, in whatever order articles come and go', () => {
  fc.assert(
    fc.property(
      drawn,
      fc.shuffledSubarray(ids, { minLength: COUNT }),
      fc.shuffledSubarray(ids, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 5 }),
      (strengths, order, gone, atOnce) => {
        const record = openRecord(':memory:'),
          { link, groupsOf, remove } = placer(strengths);
        for (let i = 0; i < COUNT; i += atOnce) {
          record.keep(order.slice(i, i + atOnce).map(toKept));
          link(record);
        }
        expect(storiesIn(record)).toEqual(groupsOf(ids));
        for (const [n, id] of gone.entries()) {
          remove(record, id);
          link(record);
          expect(storiesIn(record)).toEqual(groupsOf(ids.filter((i) => !gone.slice(0, n + 1).includes(i))));
        }
        expect(record.health()).toMatchObject({ integrity: 'ok', unlinked: 0 });
        for (const id of gone) {
          record.keep([toKept(id)]);
          link(record);
        }
        expect(storiesIn(record)).toEqual(groupsOf(ids));
        record.close();
      },
    ),
    { numRuns: 25 },
  );
});
