import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { goldTexts } from './gold.js';
import { conllScores } from './scores.js';
import { uposOf } from './upos.js';

const CONLLU = `# newdoc id = GUM_news_dam
# newpar
# text = Ode didn't leave.
1	Ode	Ode	PROPN	NNP	_	4	nsubj	_	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	leave	leave	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# text = Sol left.
1	Sol	Sol	PROPN	NNP	_	2	nsubj	_	_
2	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	.	_	2	punct	_	_

# newpar
# text = Gone
1	Gone	go	VERB	VBN	_	0	root	_	_

`;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-treebank-')),
  path = join(folder, 'x.conllu.gz');
writeFileSync(path, gzipSync(CONLLU));
const [text] = goldTexts(path);
rmSync(folder, { recursive: true });

test('a treebank’s document as one would receive it', () => {
  expect(text!.text).toBe("Ode didn't leave. Sol left.\n\nGone");
  expect(text!.genre).toBe('news');
  expect(text!.words.map(({ start, end }) => text!.text.slice(start, end)).join(' ')).toBe(
    "Ode did n't leave . Sol left . Gone",
  );
  expect(text!.words.map((w) => w.head)).toEqual([3, 3, 3, -1, 3, 6, -1, 6, -1]);
  expect(text!.sentences.map(({ start, end }) => text!.text.slice(start, end))).toEqual([
    "Ode didn't leave.",
    'Sol left.',
    'Gone',
  ]);
  expect(text!.paragraphs).toEqual([
    { start: 0, end: 27 },
    { start: 29, end: 33 },
  ]);
});

test('gold against itself is a hundred', () =>
  expect(Object.values(conllScores([{ gold: text!, found: text! }]))).toEqual([100, 100, 100, 100, 100, 100]));

test('a word cut in two costs itself, its head its children', () => {
  const [ode, ...rest] = text!.words,
    found = {
      sentences: text!.sentences,
      words: [
        { ...ode!, end: 2 },
        { ...ode!, start: 2 },
        ...rest.map((w) => ({ ...w, head: w.head < 0 ? -1 : w.head + 1 })),
      ],
    };
  const scores = conllScores([{ gold: text!, found }]);
  expect(scores.words).toBeCloseTo((200 * 8) / 19);
  expect(scores.LAS).toBeCloseTo((200 * 8) / 19);
  expect(
    conllScores([{ gold: text!, found: { ...found, words: found.words.map((w) => ({ ...w, label: 'dep' })) } }]),
  ).toMatchObject({ UAS: scores.UAS, LAS: 0 });
});

test('universal tags', () =>
  expect([
    uposOf('VBD', 'aux', 'was'),
    uposOf('IN', 'mark', 'if'),
    uposOf('DT', 'nsubj', 'this'),
    uposOf('DT', 'det', 'this'),
    uposOf('NNP', 'nsubj', 'sol'),
  ]).toEqual(['AUX', 'SCONJ', 'PRON', 'DET', 'PROPN']));
