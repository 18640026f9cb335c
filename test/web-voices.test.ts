/** Who says what on the page: who counts as a voice, and the lanes of positions. */
import { describe, expect, test } from 'vitest';
import type { StoryAnswer } from '../src/serve/wire.js';
import type { Happening, Position, Ruling, Utterance } from '../src/types.js';
import { countVoices } from '../src/say/voices.js';
import { sureOf, toBook } from '../web/book.js';
import { findLanes, findTurns, hasNoCourse, seat, type Stance } from '../web/lanes.js';
import { findEntries, isUndated, toDays, weightOf } from '../web/timeline.js';
import { countActs, findVoices } from '../web/voices.js';

const text = 'Rescuers searched and found nobody. The dam held.';
const utterance = (id: string, speaker: string | null, named: boolean, more: Partial<Utterance> = {}): Utterance => ({
  id,
  speaker,
  named,
  act: 'assert',
  wordings: [],
  drift: [],
  anchors: [],
  independent: 1,
  ...more,
});
const bookOf = (
  utterances: readonly Utterance[],
  happenings: readonly Happening[] = [],
  { sure = [], rulings = [] }: { readonly sure?: readonly number[]; readonly rulings?: readonly Ruling[] } = {},
) =>
  toBook({
    story: {
      id: 's',
      name: 'Dam',
      articles: ['a', 'b'],
      from: null,
      to: null,
      guests: [],
      chapters: [],
      counts: { articles: 2, origins: 2, speakers: 0, utterances: 0, tallies: 0, copies: 0, conflicts: 0 },
    },
    articles: ['a', 'b'].map((id) => ({
      id,
      text,
      blocks: [],
      sentences: [
        { start: 0, end: 35 },
        { start: 36, end: 49 },
      ],
      sure,
    })),
    links: { entities: [], utterances, happenings, tallies: [], copies: [], origins: [], conflicts: [], positions: [] },
    rulings,
  } satisfies StoryAnswer);

const voicesOf = (book: ReturnType<typeof bookOf>) => countVoices(book.links.utterances, (u) => sureOf(book, u));

describe('voices', () => {
  const book = bookOf([
    utterance('1', 'Ida Brand', true),
    utterance('2', 'They', false),
    utterance('3', null, false),
    utterance('4', 'The governor', false),
    utterance('5', 'the governor', false),
    utterance('6', 'US', true),
    utterance('7', 'our', false),
    utterance('8', 'Ida Brand', true, { act: 'deny' }),
    utterance('9', 'a spokesman', false),
  ]);
  test('by name first, then by description, and no pronoun is anybody', () =>
    expect(findVoices(book).map((v) => [v.kind, v.name, v.utterances.length])).toEqual([
      ['named', 'Ida Brand', 2],
      ['named', 'US', 1],
      ['described', 'The governor', 2],
      ['described', 'a spokesman', 1],
      ['open', 'left open', 3],
    ]));
  test('a source without a name is not counted as somebody', () =>
    expect(voicesOf(book)).toEqual({ named: 2, described: 2 }));
  test('what is hardly sure stands apart and makes no voice, unless a person ruled on it', () => {
    const said = (id: string, speaker: string, article: string, statement: number) =>
      utterance(id, speaker, true, {
        anchors: [{ article, start: statement, end: statement + 1, exact: '' }],
        wordings: [{ article, statement, source: [], cue: [], content: [], form: 'indirect', relays: [] }],
      });
    const all = [said('1', 'Ida Brand', 'a', 0), said('2', 'Old Mill', 'a', 1), said('3', 'Ida Brand', 'a', 2)],
      sure = [0.9, 0.1, 0.4],
      book = bookOf(all, [], { sure });
    expect(findVoices(book).map((v) => [v.kind, v.utterances.map((u) => u.id)])).toEqual([
      ['named', ['1']],
      ['unsure', ['3', '2']],
    ]);
    expect(voicesOf(book)).toEqual({ named: 1, described: 0 });
    const rulings = [
      {
        id: 'r',
        kind: 'relabel' as const,
        of: 'statement' as const,
        anchors: [{ article: 'a', start: 1, end: 2, exact: '' }],
        by: 'desk',
        told: '2025-11-20',
      },
    ];
    expect(findVoices(bookOf(all, [], { sure, rulings })).map((v) => [v.kind, v.name])).toEqual([
      ['named', 'Ida Brand'],
      ['named', 'Old Mill'],
      ['unsure', 'hardly sure'],
    ]);
  });
  test('acts are counted, the most frequent first', () =>
    expect(countActs([...book.links.utterances, utterance('x', 'A', true, { act: 'deny' })])).toEqual([
      ['assert', 8],
      ['deny', 2],
    ]));
});

describe('lanes', () => {
  const position = (
    actor: string,
    issue: string,
    ...steps: readonly (readonly [string | null, Stance])[]
  ): Position => ({
    id: `${actor} ${issue}`,
    actor,
    issue,
    anchors: [],
    sequence: steps.map(([date, stance], i) => ({ date, stance, utterance: `${i}`, anchors: [] })),
  });

  test.each<[Stance[], number[]]>([
    [['for', 'against'], [1]],
    [['for', 'open', 'against'], [2]],
    [['open', 'for', 'for'], []],
    [['for', 'open', 'for'], []],
    [
      ['against', 'for', 'against'],
      [1, 2],
    ],
  ])('%j turns at %j', (stances, at) =>
    expect(findTurns(stances).flatMap((turns, i) => (turns ? [i] : []))).toEqual(at),
  );

  test('the issue on which most stand comes first; all lie on one axis of time', () => {
    const lanes = findLanes([
      position('A', 'tax', ['2025-03-01', 'for']),
      position('B', 'dam', ['2025-03-11', 'against']),
      position('C', 'dam', ['2025-03-06', 'for'], [null, 'open']),
    ])!;
    expect([lanes.first, lanes.last, lanes.issues.map((i) => i.issue)]).toEqual([
      '2025-03-01',
      '2025-03-11',
      ['dam', 'tax'],
    ]);
    expect(
      lanes.issues.flatMap((i) => i.lanes.flatMap((l) => l.placed.map((s) => [l.position.actor, s.from, s.to]))),
    ).toEqual([
      ['B', 1, 1],
      ['C', 0.5, 0.5],
      ['A', 0, 0],
    ]);
    expect(lanes.issues[0]!.lanes[1]).toMatchObject({ turns: 0 });
  });
  test('one speaker dated once or never has no course; two speakers, or two dates, have something to show', () => {
    const none = (...positions: Position[]) => hasNoCourse(findLanes(positions)!.issues[0]!);
    expect(none(position('A', 'tax', ['2025-03-01', 'for'], [null, 'against']))).toBe(true);
    expect(none(position('A', 'tax', [null, 'for'], [null, 'against']))).toBe(true);
    expect(none(position('A', 'tax', ['2025-03-01', 'for'], ['2025-03-02', 'for']))).toBe(false);
    expect(none(position('A', 'tax', [null, 'for']), position('B', 'tax', [null, 'against']))).toBe(false);
  });
  test('a month is drawn as long as it is', () =>
    expect(
      findLanes([position('A', 'tax', ['2025-03', 'for'], ['2025-05-01', 'for'])])!.issues[0]!.lanes[0]!.placed[0],
    ).toMatchObject({ from: 0, to: 30 / 61 }));
  test('signs of one day stand side by side, inside the lane', () => {
    const along = (...places: number[]) => seat(places, 100, 24).map(({ x, row }) => (row ? 'below' : x));
    expect(along(0, 0, 1)).toEqual([0, 24, 100]);
    expect(along(1, 1, 1)).toEqual([52, 76, 100]);
  });
  test('more signs than a row has room for stand below one another, none on another, each by its time', () => {
    const places = Array.from({ length: 60 }, (_, i) => i / 59),
      seats = seat(places, 200, 24);
    for (const [i, a] of seats.entries()) {
      expect(Math.abs(a.x - places[i]! * 200)).toBeLessThan(24);
      for (const b of seats.slice(i + 1))
        expect(Math.max(Math.abs(a.x - b.x), 24 * Math.abs(a.row - b.row))).toBeGreaterThanOrEqual(24);
    }
    expect(Math.max(...seats.map((s) => s.row))).toBeLessThan(10);
  });
});

test('what one sentence tells, and the same reports carry, is one entry of the time line', () => {
  const happening = (id: string, start: number, ...articles: string[]): Happening => ({
    id,
    type: 'RESCUE',
    standing: 'happened',
    independent: 1,
    anchors: articles.map((article) => ({ article, start, end: start + 5, exact: text.slice(start, start + 5) })),
  });
  const entries = findEntries(
    bookOf(
      [],
      [
        happening('searched', 9, 'a'),
        happening('found', 22, 'a'),
        happening('both', 10, 'a', 'b'),
        happening('held', 44, 'a'),
      ],
    ),
  ).filter((e) => e.kind === 'happening');
  expect(entries.map((e) => [e.happenings.map((h) => h.id), weightOf(e)])).toEqual([
    [['searched', 'found'], 2],
    [['both'], 1],
    [['held'], 1],
  ]);
});

test('what has a date comes before what only was told that day, and one sentence that tells both is two entries', () => {
  const happening = (id: string, start: number, from?: string): Happening => ({
    id,
    type: 'RESCUE',
    standing: 'happened',
    independent: 1,
    anchors: [{ article: 'a', start, end: start + 5, exact: text.slice(start, start + 5) }],
    ...(from && { when: { from, basis: 'stated' } }),
  });
  const book = bookOf([], [happening('told', 9), happening('found', 22, '2025-10-05'), happening('held', 44)]),
    dated = { ...book, reports: book.reports.map((r) => ({ ...r, published: '2025-10-05' })) };
  expect(
    toDays(findEntries(dated)).map(({ day, entries }) => [
      day,
      entries.flatMap((e) => (e.kind === 'happening' ? [[isUndated(e), e.happenings.map((h) => h.id)]] : [])),
    ]),
  ).toEqual([
    [
      '2025-10-05',
      [
        [false, ['found']],
        [true, ['told']],
        [true, ['held']],
      ],
    ],
  ]);
});
