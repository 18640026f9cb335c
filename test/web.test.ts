/**
 * What the pages compute before they draw: words for numbers and dates, days of the time line, pieces of a text, who is
 * independent.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StoryAnswer, StoryReport } from '../src/serve/wire.js';
import type { Anchor, StoryLinks, Tally, TallyFigure } from '../src/types.js';
import { outletOf } from '../src/say/reports.js';
import { sayWhy, sourcesOf, takenBy, toBook } from '../web/book.js';
import { findPairings, findParagraphs } from '../web/align.js';
import { toCitation } from '../web/cite.js';
import { wholeBlocks } from '../src/say/blocks.js';
import { toCsv } from '../src/say/csv.js';
import { findPieces, type Mark } from '../web/layers.js';
import {
  percent,
  sayDate,
  sayDates,
  sayMore,
  sayQuantity,
  sayReports,
  sayScope,
  sayTerm,
  sayWhen,
  sayWords,
} from '../src/say/words.js';
import { findCarried } from '../web/silence.js';
import { chapterOn, findEntries, splitBefore, toDays } from '../web/timeline.js';

test('the pages take nothing from src but types, arithmetic on strings, and the words in which the record is shown: they talk HTTP', () => {
  const files = readdirSync('web', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const imports = files.flatMap((name) =>
    [
      ...readFileSync(join('web', name), 'utf8').matchAll(
        /^import (?!type ).*'(?:\.\.\/)+src\/(?!say\/|text\/)[^']*'/gm,
      ),
    ].map((m) => `${name}: ${m[0]}`),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(imports).toEqual([]);
});

describe('words', () => {
  test.each([
    ['2025-12-10T10:58', '10 Dec 2025'],
    ['2025-12', 'Dec 2025'],
    ['2025', '2025'],
    ['PRESENT_REF', 'PRESENT_REF'],
    [null, 'undated'],
  ])('the date %s is said "%s"', (iso, words) => expect(sayDate(iso)).toBe(words));

  test.each([
    ['2025-10-05', '2025-10-08', '5–8 Oct 2025'],
    ['2025-08-08', '2025-12-20', '8 Aug – 20 Dec 2025'],
    ['2025-08-08', '2026-01-20', '8 Aug 2025 – 20 Jan 2026'],
    ['2025-10-05', '2025-10-05T09:00', '5 Oct 2025'],
    [null, '2025', '2025'],
    [null, null, 'undated'],
    ['2025', '2026', '2025 – 2026'],
  ])('from %s to %s is said "%s"', (from, to, words) => expect(sayDates(from, to)).toBe(words));

  test('a modifier and a week are kept', () => {
    expect(sayWhen({ from: '2025-09', basis: 'reckoned', modifier: 'early' })).toBe('early Sep 2025');
    expect(sayWhen({ from: '2025-08-09', to: '2025-08-10', basis: 'reckoned', value: '2025-W32-WE' })).toBe(
      'weekend of 9–10 Aug 2025',
    );
    expect(sayWhen({ from: '2025-12-01', to: '2025-12-07', basis: 'reckoned', value: '2025-W49' })).toBe(
      'week 49 of 2025',
    );
  });

  test.each([
    [{ value: 22, qualifier: 'at_least' }, '1', '≥ 22'],
    [{ value: 80, qualifier: 'about' }, '1', 'about 80'],
    [{ low: 20, high: 30, qualifier: 'range' }, '1', '20–30'],
    [{ value: 2.1e9, qualifier: 'about' }, 'GBP', 'about £2.1bn'],
    [{ value: 60000, qualifier: 'exact' }, 'IDR', '60,000 IDR'],
    [{ value: 3.5, qualifier: 'up_to' }, '%', 'up to 3.5%'],
    [{ low: 24, qualifier: 'about', exact: 'dozens' }, '1', '“dozens”'],
    [{ low: 24, qualifier: 'at_least' }, '1', '≥ 24'],
    [{ qualifier: 'exact' }, '1', 'not given'],
  ] as const)('%j in %s is said "%s"', (quantity, unit, words) => expect(sayQuantity(quantity, unit)).toBe(words));

  test('reports are never counted without their origins', () =>
    expect([sayReports(1, 1), sayReports(3, 1)]).toEqual(['1 report', '3 reports, 1 independent']));
  test('what is left over is said in English order', () =>
    expect([sayMore(3, 'passage'), sayMore(1, 'tally', 'tallies'), sayMore(1200, 'tally', 'tallies')]).toEqual([
      '3 more passages',
      '1 more tally',
      '1,200 more tallies',
    ]));
  test('a small share is not nothing', () =>
    expect([percent(0), percent(0.004), percent(0.334)]).toEqual(['0%', '< 1%', '33%']));
  test('what a tally is limited to has its days as people say them, and is not said where it is the measure', () =>
    expect([
      sayScope({ measure: 'dead', scope: 'children · 2015-11 · Orlo · by the coast guard' }),
      sayScope({ measure: 'fire-engines', scope: 'fire engines' }),
      sayScope({ measure: 'dead', scope: 'flight 2015-1' }),
    ]).toEqual(['children · Nov 2015 · Orlo · by the coast guard', '', 'flight 2015-1']));
  test('a term is said in words; a letter keeps its hyphen', () =>
    expect(['court_case', 'fire-engines', 'e-mail', 'PROTEST'].map(sayTerm)).toEqual([
      'court case',
      'fire engines',
      'e-mail',
      'protest',
    ]));
  test('dates within words are said as people say them', () =>
    expect(sayWords('41 · 2025-10-08 · the coordinator')).toBe('41 · 8 Oct 2025 · the coordinator'));
});

const text = 'The dam held. It is safe.';
const report = (id: string, published: string | undefined, outlet?: string): StoryReport => ({
  id,
  text,
  ...(published && { published }),
  ...(outlet && { outlet }),
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  sentences: [
    { start: 0, end: 13 },
    { start: 14, end: 25 },
  ],
  sure: [0.9, 0.4],
});
const at = (article: string, start = 0, end = 13): Anchor => ({ article, start, end, exact: text.slice(start, end) });
const NOTHING: StoryLinks = {
  entities: [],
  utterances: [],
  happenings: [],
  tallies: [],
  copies: [],
  origins: [],
  conflicts: [],
  positions: [],
};
const answer = (articles: readonly StoryReport[], links: Partial<StoryLinks>): StoryAnswer => ({
  story: {
    id: 's',
    name: 'Dam',
    articles: articles.map((a) => a.id),
    from: '2025-11-19',
    to: '2025-11-21',
    guests: [],
    chapters: [],
    counts: { articles: 3, origins: 2, speakers: 0, utterances: 0, tallies: 0, copies: 0, conflicts: 0 },
  },
  articles,
  links: { ...NOTHING, ...links },
  rulings: [],
});
const three = [report('c', undefined), report('b', '2025-11-20', 'Vale Post'), report('a', '2025-11-19', 'Hill Wire')];

describe('a story opened', () => {
  test('its reports stand in order of publication, the undated last', () =>
    expect(toBook(answer(three, {})).reports.map((r) => r.id)).toEqual(['a', 'b', 'c']));

  test('a day belongs to the chapter that began last, none before the first; the undated to the last', () => {
    const chapters = ['2025-11-19T08:00', '2025-12'].map((from) => ({ name: '', articles: [], from, to: from }));
    expect(
      ['2025-11-18', '2025-11-19', '2025-11-30', '2025-12-01', '2025-11', ''].map((day) => chapterOn(chapters, day)),
    ).toEqual([-1, 0, 0, 1, 0, 1]);
  });

  test('a copy is hollow, and an aggregation of two adds nothing to either', () => {
    const origins = [
        { id: 'o1', articles: ['a', 'c'], anchors: [] },
        { id: 'o2', articles: ['b', 'c'], anchors: [] },
      ],
      book = toBook(answer(three, { origins }));
    const filled = (...articles: string[]) =>
      sourcesOf(
        book,
        articles.map((id) => at(id)),
      )
        .filter((s) => s.independent)
        .map((s) => s.report.id);
    expect([filled('a', 'b', 'c'), filled('a', 'c'), filled('c')]).toEqual([['a', 'b'], ['a'], ['c']]);
  });

  test('what was taken is a share of the sentences, overlaps counted once', () => {
    const copy = (start: number, end: number) => ({
      id: `${start}`,
      from: at('a', start, end),
      into: at('b', start, end),
      kind: 'verbatim' as const,
      alike: 1,
      linked: { by: 'copies', why: '' },
      anchors: [],
    });
    const [taken] = takenBy(toBook(answer(three, { copies: [copy(0, 13), copy(4, 13)] })), three[1]!);
    expect([taken?.from.id, taken?.share.toFixed(2)]).toEqual(['a', (13 / 24).toFixed(2)]);
    expect(takenBy(toBook(answer(three, { copies: [copy(0, 17)] })), three[1]!)[0]?.share.toFixed(2)).toBe(
      (16 / 24).toFixed(2),
    );
  });

  test('a report without an outlet goes by its host or its first words, also in reasons', () => {
    const book = toBook(answer(three, {}));
    expect([
      outletOf({ id: 'x', url: 'https://www.vale.example/a' }),
      outletOf(three[0]!),
      sayWhy(book, 'a stands in b'),
    ]).toEqual(['vale.example', '“The dam held. It is safe.”', 'Hill Wire stands in Vale Post']);
  });
});

describe('the time line', () => {
  const figure = (
    article: string,
    asOf: string | null,
    value: number,
    qualifier: TallyFigure['qualifier'] = 'exact',
  ): TallyFigure => ({ ...at(article), value, qualifier, mode: 'total', asOf, attributedTo: null });
  const tally = (figures: readonly TallyFigure[]): Tally => ({
    id: 't',
    measure: 'dead',
    unit: '1',
    scope: '',
    figures,
    anchors: [],
    independent: 1,
  });
  const changes = (figures: readonly TallyFigure[]) =>
    findEntries(toBook(answer(three, { tallies: [tally(figures)] }))).flatMap((e) =>
      e.kind === 'number'
        ? [
            `${e.day || 'undated'}: ${e.before.map((f) => sayQuantity(f, '1')).join('/')} → ${e.distinct.map((f) => sayQuantity(f, '1')).join('/')}`,
          ]
        : [],
    );

  test('a tally stands on the days it says something new, each quantity once', () =>
    expect(
      changes([
        figure('a', '2025-11-19', 6, 'at_least'),
        figure('a', '2025-11-19', 6, 'at_least'),
        figure('b', '2025-11-19', 8),
        figure('b', '2025-11-20', 8),
        figure('b', '2025-11-21', 9),
      ]),
    ).toEqual(['2025-11-19:  → ≥ 6/8', '2025-11-21: ≥ 6/8 → 9']));
  test('an undated figure comes last and claims no step', () =>
    expect(changes([figure('c', null, 9), figure('a', '2025-11-19', 6)])).toEqual([
      '2025-11-19:  → 6',
      'undated:  → 9',
    ]));

  test('days in order, a coarse date after the days it may mean; what lies before the story apart', () => {
    const happened = (from: string) => ({
      id: from,
      type: 'ACCIDENT',
      standing: 'happened' as const,
      when: { from, basis: 'stated' as const },
      independent: 1,
      anchors: [at('a')],
    });
    const book = toBook(
      answer([three[2]!], { happenings: ['2025-11', '2025-11-20', '2009', '2025-11-18'].map(happened) }),
    );
    const { before, own } = splitBefore(toDays(findEntries(book)), '2025-11-19');
    expect([before.map((d) => d.day), own.map((d) => d.day)]).toEqual([
      ['2009', '2025-11-18'],
      ['2025-11-19', '2025-11-20', '2025-11'],
    ]);
  });
});

describe('pieces of a text', () => {
  const mark = (start: number, end: number, layer: Mark['layer'] = 'statements'): Mark => ({
    start,
    end,
    layer,
    part: '',
  });
  const block = { kind: 'paragraph' as const, start: 0, end: text.length };

  test('marks that cross cut the text; the pieces cover it without a gap', () => {
    const pieces = findPieces(block, [mark(4, 13), mark(8, 16, 'at'), mark(20, 99)]);
    expect(pieces.map((p) => `${text.slice(p.start, p.end)}|${p.marks.map((m) => m.layer).join('+')}`)).toEqual([
      'The |',
      'dam |statements',
      'held.|statements+at',
      ' It|at',
      ' is |',
      'safe.|statements',
    ]);
  });

  test('words outside every block are shown too', () =>
    expect(wholeBlocks([{ kind: 'heading', start: 4, end: 7 }], text).map((b) => text.slice(b.start, b.end))).toEqual([
      'The ',
      'dam',
      ' held. It is safe.',
    ]));
});

describe('side by side', () => {
  const paragraphs = (words: string) =>
    findParagraphs({
      text: words,
      blocks: words.split('\n').map((line) => ({
        kind: 'paragraph' as const,
        start: words.indexOf(line),
        end: words.indexOf(line) + line.length,
      })),
    });
  const pairs = (a: string, b: string) =>
    findPairings(paragraphs(a), paragraphs(b)).map((p) => `${p.a?.words ?? '-'} | ${p.b?.words ?? '-'}`);
  test('a paragraph stands beside the one it shares words with; one that was added stands alone', () =>
    expect(
      pairs(
        'The dam above the town held.\nNobody was hurt there.',
        'The dam above the old town held.\nRain is forecast for Monday.\nNobody was badly hurt there.',
      ),
    ).toEqual([
      'The dam above the town held. | The dam above the old town held.',
      '- | Rain is forecast for Monday.',
      'Nobody was hurt there. | Nobody was badly hurt there.',
    ]));
  test('a heading is not the paragraph that happens to hold its words', () =>
    expect(
      pairs(
        'Army presence in Vale\nThe warden said the army would not be sent to Vale to guard the weir.',
        'The warden said on Monday that the army has no presence in the valley and would not be sent to Vale in spring.',
      ),
    ).toEqual([
      'Army presence in Vale | -',
      'The warden said the army would not be sent to Vale to guard the weir. | The warden said on Monday that the army has no presence in the valley and would not be sent to Vale in spring.',
    ]));
  test('what has nothing in common stands alone on both sides', () =>
    expect(pairs('The dam held all night.', 'Rain fell on Monday.')).toEqual([
      'The dam held all night. | -',
      '- | Rain fell on Monday.',
    ]));
});

test('what some do not carry is shown report by report, as the interface says', () => {
  const utterance = {
    id: 'u',
    speaker: 'Ida Brand',
    named: true,
    act: 'assert' as const,
    drift: [],
    independent: 1,
    anchors: [at('a'), at('b')],
    wordings: [],
  };
  const book = toBook(answer([report('old', '2025-11-18'), ...three], { utterances: [utterance] })),
    item = {
      kind: 'utterance' as const,
      id: 'u',
      carriedBy: ['a', 'b'],
      before: ['old'],
      silent: ['c'],
      oneOrigin: true,
      unnamed: false,
    };
  const [row, ...others] = findCarried(book, { items: [item, { ...item, id: 'not shown' }] });
  expect([row?.cells.map((c) => `${c.report.id} ${c.carries}`), row?.silent, row?.could, row?.rests, others]).toEqual([
    ['old before', 'a brings', 'b brings', 'c silent'],
    1,
    3,
    'one origin',
    [],
  ]);
});

test('reports of several time zones stand in order of the hour, not of the clock', () =>
  expect(
    toBook(
      answer([report('late', '2025-11-19T15:05:00Z'), report('early', '2025-11-19T19:30:00+08:00')], {}),
    ).reports.map((r) => r.id),
  ).toEqual(['early', 'late']));

test('a table becomes CSV that no spreadsheet runs', () =>
  expect(
    toCsv([
      ['As of', 'Figure'],
      ['19 Nov', '=1+1'],
      ['a, "b"', '-5'],
    ]),
  ).toBe('As of,Figure\r\n19 Nov,\'=1+1\r\n"a, ""b""",-5\r\n'));

test('a citation has the words, who published them, and where they stand', () =>
  expect(
    toCitation(
      { ...three[1]!, title: 'Dam', url: 'https://vale.example/dam#top', published: '2025-11-20' },
      { start: 0, end: 13 },
      'http://localhost/articles/b?at=0-13',
    ),
  ).toBe(
    '“The dam held.” (Vale Post, “Dam”, 20 Nov 2025)\nhttps://vale.example/dam#:~:text=The%20dam%20held.\nhttp://localhost/articles/b?at=0-13',
  ));
