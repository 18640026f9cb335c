/** How one item came from report to report. */
import { expect, test } from 'vitest';
import type { Copy, Origin, Span } from '../src/types.js';
import { toBook } from '../web/book.js';
import { findDescent } from '../web/descent.js';

const text = 'The weir held, the warden said. Nobody was hurt.';
const LED = 'an earlier report';
const copy = (from: string, into: string, more: Partial<Copy> = {}): Copy => ({
  id: `${from}${into}`,
  anchors: [],
  from: { article: from, start: 0, end: 13, exact: '' },
  into: { article: into, start: 0, end: 13, exact: '' },
  kind: 'edited',
  alike: 0.9,
  linked: { by: 'words', why: LED },
  ...more,
});
const bookOf = (days: Readonly<{ [id: string]: string }>, copies: readonly Copy[], origins: readonly string[][]) =>
  toBook({
    story: {
      id: 's',
      name: 'Weir',
      articles: Object.keys(days),
      from: null,
      to: null,
      guests: [],
      chapters: [],
      counts: { articles: 0, origins: 0, speakers: 0, utterances: 0, tallies: 0, copies: 0, conflicts: 0 },
    },
    articles: Object.entries(days).map(([id, published]) => ({
      id,
      text,
      blocks: [],
      sentences: [],
      sure: [],
      ...(published && { published }),
    })),
    links: {
      entities: [],
      utterances: [],
      happenings: [],
      tallies: [],
      copies,
      origins: origins.map((articles, i): Origin => ({ id: `o${i}`, articles, anchors: [] })),
      conflicts: [],
      positions: [],
    },
    rulings: [],
  });
const DAYS = { wire: '2025-11-17', echo: '2025-11-18', post: '2025-11-19', herald: '2025-11-20' };
const held: readonly Span[] = [{ start: 0, end: 13 }];
const places = ['post', 'wire', 'herald', 'echo'].map((article) => ({ article, spans: held }));
const told = (rows: ReturnType<typeof findDescent>) =>
  rows.map(({ article, independent, from }) =>
    [article, independent ? 'own' : 'copy', ...(from ? [from.how, rows[from.row]!.article, from.lane] : [])].join(' '),
  );

test('places stand in order of time, each with whose words it took; arcs that pass one another have lanes of their own', () =>
  expect(
    told(
      findDescent(
        bookOf(
          DAYS,
          [copy('wire', 'echo'), copy('wire', 'herald', { kind: 'verbatim', alike: 1 })],
          [['wire', 'echo', 'herald'], ['post']],
        ),
        places,
      ),
    ),
  ).toEqual(['wire own', 'echo copy edited wire 0', 'post own', 'herald copy verbatim wire 1']));

test('what was taken elsewhere in the report is no descent of these words; of one origin it is still', () =>
  expect(
    told(
      findDescent(
        bookOf(
          DAYS,
          [copy('wire', 'echo', { into: { article: 'echo', start: 32, end: 48, exact: '' } })],
          [['wire', 'echo'], ['post'], ['herald']],
        ),
        places,
      ),
    ),
  ).toEqual(['wire own', 'echo copy origin wire 0', 'post own', 'herald own']));

test('where nothing tells who had the words first, one line says so, not two', () =>
  expect(
    told(
      findDescent(
        bookOf(
          { wire: '2025-11-17', echo: '' },
          [copy('echo', 'wire', { linked: { by: 'words', why: 'either may be the source' } })],
          [['wire', 'echo']],
        ),
        [
          { article: 'echo', spans: held },
          { article: 'wire', spans: held },
        ],
      ),
    ),
  ).toEqual(['wire own common echo 0', 'echo copy']));
