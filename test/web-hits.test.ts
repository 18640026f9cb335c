/** What a search shows of passages that stand in several reports. */
import { expect, test } from 'vitest';
import type { Hit } from '../src/serve/wire.js';
import { eachOnce } from '../web/hits.js';

const hit = (article: string, exact: string, speaker?: string): Hit => ({
  kind: 'statement',
  article,
  title: null,
  story: null,
  start: 0,
  end: exact.length,
  exact,
  ...(speaker && { speaker }),
});

test('words that copies share are one passage; another speaker’s are another', () =>
  expect(
    eachOnce([
      hit('a', '“It holds,”', 'Ida Brand'),
      hit('b', 'It holds.', 'Ida Brand'),
      hit('c', 'It holds.', 'Oren Vale'),
      hit('d', '…'),
    ]).map(({ hit, also }) => [hit.article, also.map((h) => h.article)]),
  ).toEqual([
    ['a', ['b']],
    ['c', []],
    ['d', []],
  ]));
