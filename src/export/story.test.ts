/**
 * A story as one file: everything is there as text, nothing asks the network, every link leads to its words; and as
 * tables and lines.
 */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { anchorAt } from '../text/anchors.js';
import type { Article, Happening, Ruling, StoryLinks } from '../types.js';
import { toFiguresCsv, toHappeningsCsv, toStatementsCsv } from './csv.js';
import { toDossier } from './html.js';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './html-look.js';
import { toJsonLines } from './jsonl.js';
import { storyParts } from './story.js';

const text = '“=The <dam> is safe,” the minister, Ida Brand, said.\n\nAt least 22 villages were flooded.';
const article: Article = {
  id: 'r/1',
  text,
  title: '<script>alert(1)</script>',
  outlet: 'Vale "Post" & Sons',
  url: 'javascript:alert(1)',
  published: '2025-11-19',
  blocks: [{ kind: 'paragraph', start: 0, end: 52 }],
};
const at = (words: string) =>
  anchorAt(article, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
const said = at('=The <dam> is safe,'),
  number = at('22');
const links: StoryLinks = {
  entities: [],
  happenings: [],
  copies: [],
  origins: [],
  conflicts: [],
  positions: [],
  utterances: [
    {
      id: 'u1',
      speaker: 'Ida Brand',
      named: true,
      act: 'assert',
      drift: [],
      independent: 1,
      anchors: [said],
      wordings: [{ article: 'r/1', statement: 0, source: [], cue: [], content: [said], form: 'direct', relays: [] }],
    },
  ],
  tallies: [
    {
      id: 't1',
      measure: 'village',
      unit: '1',
      scope: '',
      independent: 1,
      anchors: [number],
      figures: [{ ...number, value: 22, qualifier: 'at_least', mode: 'total', asOf: '2025-11-19', attributedTo: null }],
    },
  ],
};
const rulings: readonly Ruling[] = [
  {
    id: 'x1',
    kind: 'reject',
    of: 'figure',
    anchors: [number],
    why: 'a <b>count</b> of maps',
    by: 'desk',
    told: '2025-11-20T09:00:00Z',
  },
  {
    id: 'x2',
    kind: 'relabel',
    of: 'statement',
    anchors: [said],
    as: { act: 'deny', speaker: 'Brand' },
    by: 'desk',
    told: '2025-11-21T09:00:00Z',
    undone: '2025-11-22T09:00:00Z',
  },
];
const story = {
  id: 's1',
  name: article.title!,
  articles: ['r/1'],
  from: '2025-11-19',
  to: '2025-11-19',
  guests: [],
  chapters: [],
  counts: { articles: 1, origins: 1, speakers: 1, utterances: 1, tallies: 1, copies: 0, conflicts: 0 },
};
const reading = {
  article: { id: 'r/1', text },
  sentences: [],
  mentions: [],
  referents: [],
  times: [],
  events: [],
  figures: [],
  doubts: [],
  statements: [
    {
      source: [],
      cue: [],
      content: [said],
      speaker: 'Ida Brand',
      named: true,
      form: 'direct' as const,
      act: 'assert' as const,
      relays: [],
      by: 'direct',
      confidence: 0.5,
    },
  ],
};
const parts = storyParts(
  {
    story: (id) => (id === 's1' ? { story, articles: [article], links, rulings } : undefined),
    article: () => ({ article, reading, story: 's1', guestOf: [] }),
  },
  's1',
)!;

test('the policy of the dossier admits its own script and style and nothing else', () => {
  const hash = (words: string) => `sha256-${createHash('sha256').update(words).digest('base64')}`;
  expect([SCRIPT_HASH, STYLE_HASH]).toEqual([hash(SCRIPT), hash(STYLE)]);
});

test('a statement that is hardly read stands apart, with whose it may be', () => {
  const poor = { ...reading, statements: reading.statements.map((s) => ({ ...s, confidence: 0.2 })) },
    page = toDossier({ ...parts, rulings: [], reports: parts.reports.map((r) => ({ ...r, reading: poor })) });
  expect(page).toMatch(/<h3>Hardly sure<\/h3>.*reading 20% sure<\/i><span> · Ida Brand<\/span>/s);
  expect(page).not.toContain('>Ida Brand</h3>');
  expect(toDossier(parts)).toContain('>Ida Brand</h3>');
});

test('no day of a report is passed off as the day of an event, and what one sentence tells is one row', () => {
  const told = (id: string, words: string, from?: string): Happening => ({
    id,
    type: 'FLOOD',
    standing: 'happened',
    independent: 1,
    anchors: [at(words)],
    ...(from && { when: { from, basis: 'stated' } }),
  });
  const read = { ...reading, sentences: [{ start: text.indexOf('At least'), end: text.length, block: 0 }] };
  const page = toDossier({
    ...parts,
    reports: parts.reports.map((r) => ({ ...r, reading: read })),
    links: { ...links, happenings: [told('a', '22'), told('b', 'flooded'), told('c', 'villages', '2025-11-17')] },
  });
  const rows = page
    .slice(page.indexOf('id="happenings"'), page.indexOf('id="statements"'))
    .match(/<p class="l">[^<]*·.*?<\/p>/g);
  expect(rows).toEqual([
    '<p class="l">17 Nov 2025 · <b>flood</b></p>',
    '<p class="l">reported 19 Nov 2025 · <b>flood</b></p>',
  ]);
  expect(page).toContain('<h3>Reported; when it happened is not given</h3>');
});

test('what stands in a report is text, never markup, and no address of another kind than http', () => {
  const page = toDossier(parts);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain('&#60;script&#62;alert(1)');
  expect(page).not.toContain('javascript:');
  expect(page.match(/(?:src|href)="(?!#)[^"]*"/g)).toBeNull();
});

test('a statement leads to its words, which stand in the file where the link says', () => {
  const page = toDossier(parts),
    [, from, to] = /href="#r0@(\d+)-(\d+)"/.exec(page)!;
  expect(text.slice(Number(from), Number(to))).toBe(said.exact);
  expect(page).toContain('data-from="0"');
  expect(page).toContain('At least 22 villages'); // outside every block, and there all the same
  expect(page).toContain('≥ 22');
  expect(page).toContain('reading 50% sure');
});

test('what people ruled stands in the file: its words, who, why, and what was undone', () => {
  const section = /<section id="rulings">.*?<\/section>/s.exec(toDossier(parts))![0],
    words = section
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#60;', '<')
      .replaceAll('&#62;', '>');
  expect(words).toContain('20 Nov 2025 · set aside as misread · figure · desk22 ');
  expect(words).toContain('a <b>count</b> of maps');
  expect(words).toContain('ruled to be said by Brand “denied” · statement · desk · undone 22 Nov 2025');
  expect(section).toContain(`href="#r0@${number.start}-${number.end}"`);
  expect(toDossier({ ...parts, rulings: [] })).not.toContain('What people ruled');
});

test('the chapters of a long story stand first, each leading to its first report', () => {
  const chapters = [{ name: 'The <dam> holds', articles: ['r/1'], from: '2025-11-19', to: '2025-11-19' }];
  expect(toDossier({ ...parts, story: { ...story, chapters } })).toContain(
    '<p class="l">19 Nov 2025 · 1 report</p><p><a class="w" dir="auto" href="#r0">The &#60;dam&#62; holds</a></p>',
  );
  expect(toDossier(parts)).not.toContain('id="chapters"');
});

test('tables: a row for each rendering, quotes doubled, nothing that a spreadsheet would run', () => {
  const [head, row] = toStatementsCsv(parts).split('\r\n');
  expect(head).toMatch(/^statement,speaker,/);
  expect(row).toContain(`,"'=The <dam> is safe,",0.5,1,"Vale ""Post"" & Sons",2025-11-19,javascript:alert(1),r/1,`);
  expect(toFiguresCsv(parts).split('\r\n')[1]).toContain('at_least,22,,,2025-11-19,,22,');
});

test('a table of happenings: when, where and to whom, the words in their sentence, a row for each report', () => {
  const flooded = at('flooded'),
    happening: Happening = {
      id: 'h1',
      type: 'DISASTER',
      standing: 'happened',
      when: { from: '2025-11-18', basis: 'reckoned' },
      place: 'Vale',
      where: {
        name: 'Vale',
        precision: 'city',
        country: 'NO',
        point: { latitude: 61, longitude: 9 },
        why: 'the only place of this name',
        alternatives: [],
      },
      patient: 'villages',
      independent: 1,
      anchors: [flooded],
    };
  const sentences = [{ start: text.indexOf('At least'), end: text.length, block: 0 }],
    reports = parts.reports.map((r) => ({ ...r, reading: { ...reading, sentences } }));
  const [head, row] = toHappeningsCsv({ ...parts, reports, links: { ...links, happenings: [happening] } }).split(
    '\r\n',
  );
  expect(head).toMatch(/^happening,type,mode,standing,from,to,/);
  expect(row).toMatch(
    /^h1,DISASTER,,happened,2025-11-18,,reckoned,,Vale,NO,61,9,,villages,flooded,At least 22 villages were flooded\.,1,/,
  );
});

test('lines: each is JSON and says what it is', () => {
  expect(
    toJsonLines(parts)
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { part: string }).part),
  ).toEqual(['story', 'article', 'utterance', 'tally', 'ruling', 'ruling']);
});

test('a story that is not there has no parts', () =>
  expect(storyParts({ story: () => undefined, article: () => undefined }, 'x')).toBeUndefined());
