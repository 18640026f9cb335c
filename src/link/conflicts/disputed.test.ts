import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../../read/read.js';
import { linkStory } from '../link.js';

/** “denial open: … | …”: of reports as they are read, a day apart. */
const conflicts = (...texts: readonly string[]): string[] =>
  linkStory(
    texts.map((text, i) => {
      const article = toArticle({ id: `r${i}`, published: `2029-03-0${i + 1}`, text });
      return { article, reading: read(article) };
    }),
  ).conflicts.map((c) => `${c.kind} ${c.state}: ${c.sides.map((s) => s.says).join(' | ')}`);

test('what is denied in the same breath is set against what was said', () =>
  expect(
    conflicts('The mill was sold.\n\nIda Brand said the board had sold the mill to a friend, which it denies.'),
  ).toEqual(['denial open: Ida Brand: the board had sold the mill to a friend | the board: which']));

test('a denial that only points back says in its next words what is denied', () =>
  expect(
    conflicts(
      'The mill was sold.\n\nIda Brand accused the board of having sold the mill to a friend. The board rejected the allegation. “No such sale was agreed,” it said.',
    ),
  ).toEqual([
    expect.stringMatching(
      /^denial open: Ida Brand: .* \| the board: the allegation \| the board: “No such sale was agreed,”$/i,
    ),
  ]));

test('an account that is called a fabrication is denied', () =>
  expect(
    conflicts(
      'The mill was sold.\n\nA clerk told the Post that Ida Brand had burned the letters. Her spokesman branded the account “a fabrication from start to finish”.',
    ),
  ).toEqual([expect.stringMatching(/^denial open: a clerk: .*burned the letters \| .*fabrication/i)]));

test('whoever owns to what they denied before has turned', () =>
  expect(
    conflicts(
      'The dam leaks.\n\nIda Brand, the engineer, denied that any seepage had been reported.',
      'The dam leaks.\n\nIda Brand, the engineer, admitted that seepage had been reported at ten.',
    ),
  ).toEqual([
    'denial superseded: Ida Brand, before: that any seepage had been reported | Ida Brand, later: that seepage had been reported at ten',
  ]));

test('whoever resigns after saying that they would not has turned; another who resigns has not', () => {
  const word = 'The dam leaks.\n\nIda Brand said on Monday that she would not resign.';
  expect(conflicts(word, 'The dam leaks.\n\nIda Brand resigned on Friday.')).toEqual([
    'denial superseded: Ida Brand, before: that she would not resign | Ida Brand, later: resigned',
  ]);
  expect(conflicts(word, 'The dam leaks.\n\nOluf Tarn resigned on Friday.')).toEqual([]);
});

test('two numbers for one thing, side by side in a report', () =>
  expect(
    conflicts(
      'Trams stand still.\n\nThe union says 92% of drivers came out at noon. Montram, which runs the trams, says it was closer to 60%.',
    ),
  ).toEqual(['figure open: 92% · 2029-03-01 · The union | about 60% · 2029-03-01 · Montram']));

test('a sergeant of one report and a corporal of another; not where somebody is promoted', () => {
  const one = 'A man was shot.\n\nSergeant Milo Ferran fired, the ministry said.';
  expect(conflicts(one, 'A man was shot.\n\nCorporal Milo Ferran was charged on Monday.')).toEqual([
    'role open: Sergeant | Corporal',
  ]);
  expect(
    conflicts(one, 'A man was shot.\n\nCorporal Milo Ferran was charged on Monday. He had hoped to be promoted.'),
  ).toEqual([]);
});

test('names spelled nearly alike in both words, and in no report together', () =>
  expect(
    conflicts(
      'A man was shot.\n\nTeodor Valim, who was 20, died on the square.',
      'A man was shot.\n\nTheodor Valin died, a nurse said.',
    ),
  ).toEqual(['name open: Teodor Valim | Theodor Valin']));

test('whoever declined to comment and speaks later has denied nothing', () =>
  expect(
    conflicts(
      'The dam leaks.\n\nIda Brand, the engineer, had declined to comment on the seepage. Ida Brand confirmed on Friday that seepage was reported.',
    ),
  ).toEqual([]));
