/** A story seen through a lens: what stays, what goes, and that what is counted independent is counted again. */
import { describe, expect, test } from 'vitest';
import type { StoryAnswer, StoryReport } from '../src/serve/wire.js';
import type { Anchor, StoryLinks, Utterance } from '../src/types.js';
import { toBook } from '../web/book.js';
import { lensQuery, momentBefore, narrow, toLens } from '../web/lens.js';

const text = 'The dam is safe, Ida Brand said. The dam leaks.';
const report = (id: string, outlet: string, published?: string): StoryReport => ({
  id,
  outlet,
  text,
  ...(published && { published }),
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  sentences: [
    { start: 0, end: 32 },
    { start: 33, end: 47 },
  ],
  sure: [0.9, 0.4],
});
const at = (article: string, start = 0, end = 15): Anchor => ({ article, start, end, exact: text.slice(start, end) });
const utterance = (id: string, articles: readonly string[], more: Partial<Utterance> = {}): Utterance => ({
  id,
  speaker: 'Ida Brand',
  named: true,
  act: 'assert',
  drift: [],
  independent: articles.length,
  anchors: articles.map((a) => at(a)),
  wordings: articles.map((article) => ({
    article,
    statement: 0,
    source: [],
    cue: [],
    content: [{ start: 0, end: 15 }],
    form: 'indirect',
    relays: [],
  })),
  ...more,
});
const links: StoryLinks = {
  entities: [
    { id: 'brand', name: 'Ida Brand', type: 'person', names: ['Ida Brand'], roles: [], anchors: [at('a', 17, 26)] },
    {
      id: 'vale',
      name: 'Vale',
      type: 'place',
      names: ['Vale'],
      roles: [],
      anchors: [at('a', 12, 16)],
      where: { name: 'Vale', precision: 'city', country: 'NO', why: '', alternatives: [] },
    },
  ],
  utterances: [
    utterance('safe', ['a', 'b'], { entity: 'brand' }),
    utterance('no', ['c'], {
      act: 'deny',
      speaker: 'two officials',
      named: false,
      sourceKind: 'official',
      people: 2,
      anchors: [at('c', 33, 46)],
      wordings: [
        {
          article: 'c',
          statement: 1,
          source: [],
          cue: [],
          content: [{ start: 33, end: 46 }],
          form: 'direct',
          relays: [],
        },
      ],
    }),
  ],
  happenings: [
    { id: 'held', type: 'ACCIDENT', standing: 'happened', independent: 1, anchors: [at('a', 4, 7)] },
    { id: 'leaks', type: 'ACCIDENT', standing: 'alleged', independent: 1, anchors: [at('a', 37, 40)] },
  ],
  tallies: [],
  copies: [],
  positions: [],
  origins: [
    { id: 'o1', articles: ['a', 'b'], anchors: [] },
    { id: 'o2', articles: ['c'], anchors: [] },
  ],
  conflicts: [
    {
      id: 'x',
      kind: 'denial',
      about: 'the dam',
      state: 'open',
      linked: { by: 'denial', why: '' },
      anchors: [at('a'), at('c')],
      sides: [
        { says: 'safe', independent: 1, anchors: [at('a')] },
        { says: 'not', independent: 1, anchors: [at('c')] },
      ],
    },
  ],
};
const answer: StoryAnswer = {
  story: {
    id: 's',
    name: 'Dam',
    articles: ['a', 'b', 'c'],
    from: '2025-11-19',
    to: '2025-11-21',
    guests: [],
    chapters: [],
    counts: { articles: 3, origins: 2, speakers: 1, utterances: 2, tallies: 0, copies: 0, conflicts: 1 },
  },
  articles: [
    report('a', 'Hill Wire', '2025-11-19T08:00'),
    report('b', 'Vale Post', '2025-11-20'),
    report('c', 'Lake Radio'),
  ],
  links,
  rulings: [],
};
const news = {
  moment: '2025-11-20',
  reports: ['b'],
  fresh: { utterances: [], happenings: ['leaks'], tallies: [], conflicts: [], positions: [] },
  grown: { utterances: ['safe'], happenings: [], tallies: [], conflicts: [], positions: [] },
};
const through = (query: string) => narrow(toBook(answer), toLens(new URLSearchParams(query)), news);
const seen = (query: string): string => {
  const { links: l, reports } = through(query);
  return [...l.utterances, ...l.happenings, ...l.conflicts, ...reports].map((i) => i.id).join(' ');
};

describe('through a lens', () => {
  test.each([
    ['', 'safe no held leaks x a b c'],
    ['outlet=Vale Post', 'safe b'],
    ['who=brand', 'safe held x a'],
    ['act=deny', 'no x a b c'],
    ['source=official', 'no x a b c'],
    ['source=lawyer', 'x a b c'],
    ['standing=alleged', 'leaks x a b c'],
    ['act=deny&standing=alleged', 'no leaks x a b c'],
    ['rests=several', 'safe a b c'],
    ['rests=report', 'no held leaks x a b c'],
    ['rests=unnamed', 'no a b c'],
    ['sure=50', 'safe held leaks x a b c'],
    ['from=2025-11-20', 'b'],
    ['to=2025-11-19', 'safe held leaks x a'],
    ['since=2025-11-20', 'safe leaks b'],
    ['place=NO', 'safe held x a'],
    ['place=NO/city/Vale', 'safe held x a'],
    ['place=SE', ''],
    ['asof=2025-11-20', 'safe no held leaks x a b c'],
  ])('"%s" shows %s', (query, items) => expect(seen(query)).toBe(items));

  test('what an outlet carries keeps all its sources; its own wording comes first', () =>
    expect(through('outlet=Vale Post').links.utterances[0]!.wordings.map((w) => w.article)).toEqual(['b', 'a']));
  test('since a day is from its beginning, and what is no day is no moment', () =>
    expect([momentBefore('2025-11-20'), momentBefore(''), momentBefore('soon'), momentBefore('2025-11-99')]).toEqual([
      '2025-11-19T23:59:59.999Z',
      '',
      '',
      '',
    ]));
  test('the lens goes along to another view, and nothing else does', () =>
    expect([
      lensQuery(toLens(new URLSearchParams('act=deny&show=report&sure=50'))),
      lensQuery(toLens(new URLSearchParams('show=report'))),
    ]).toEqual(['?act=deny&sure=50', '']));
});
