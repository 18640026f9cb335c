import { expect, test } from 'vitest';
import type { Anchor, Utterance } from '../types.js';
import { oneItem } from './asking.js';

const at = (article: string): Anchor => ({ article, start: 0, end: 4, exact: 'dam.' });
const said = (independent: number, ...articles: string[]) =>
  ({
    id: 'u',
    independent,
    anchors: articles.map(at),
    wordings: articles.map((article) => ({ article, statement: 0 })),
    drift: [],
  }) as unknown as Utterance;

test('an item that stands in two stories leaves with the words of both, and counts the report they share once', () => {
  const one = oneItem([said(2, 'home-1', 'guest'), said(3, 'other-1', 'other-2', 'guest')]);
  expect([one.anchors.map((a) => a.article), one.wordings.map((w) => w.article), one.independent]).toEqual([
    ['other-1', 'other-2', 'guest', 'home-1'],
    ['other-1', 'other-2', 'guest', 'home-1'],
    4,
  ]);
});
test('copies in the second story make no report more independent than the one that has most', () =>
  expect(oneItem([said(2, 'guest', 'home-1'), said(1, 'guest', 'copy')]).independent).toBe(2));
test('what stands in one story alone is as it was', () => {
  const only = said(1, 'home-1');
  expect(oneItem([only])).toBe(only);
});
