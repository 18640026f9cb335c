/**
 * How well words, sentences, tags and trees are found from raw text, against the dev parts of the treebanks. As in
 * CoNLL 2018 words are aligned by their characters and every word counts, punctuation too; labels are compared without
 * subtypes. `--errors` prints sentences cut otherwise than gold's.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { grammarModels } from '../src/model/models.js';
import { machine } from './machine.js';
import { type GoldText, goldTexts } from './treebank/gold.js';
import { ours } from './treebank/ours.js';
import { conllScores, MEASURES } from './treebank/scores.js';

const folder = join(process.env.ONRECORD_SHARED ?? '../shared', 'data', 'ud');

if (!existsSync(folder)) console.log(`left out: no ${folder}`);
else {
  const ewt = goldTexts(join(folder, 'ewt.dev.conllu.gz')),
    gum = goldTexts(join(folder, 'gum.dev.conllu.gz')),
    of = (genre: string) => gum.filter((t) => t.genre === genre);
  const sets: readonly (readonly [string, readonly GoldText[]])[] = [
    ['EWT dev', ewt],
    ['GUM dev', gum],
    ...[...new Set(gum.map((t) => t.genre))].map((genre) => [`of it ${genre}`, of(genre)] as const),
  ];
  console.log(`| text | ${MEASURES.join(' | ')} |\n|${' --- |'.repeat(MEASURES.length + 1)}`);
  for (const [name, texts] of sets) {
    const scores = conllScores(texts.map((gold) => ({ gold, found: ours(gold, grammarModels()) })));
    console.log(`| ${name} | ${MEASURES.map((m) => scores[m].toFixed(1)).join(' | ')} |`);
  }
  console.log(`\n${machine()}`);
  if (process.argv.includes('--errors')) for (const gold of [...gum, ...ewt]) printCuts(gold);
}

function printCuts(gold: GoldText): void {
  const { sentences, words } = ours(gold, grammarModels()),
    ends = new Set(gold.sentences.map((s) => s.end)),
    ourEnds = new Set(sentences.map((s) => s.end));
  const around = (at: number): string =>
    `${gold.text.slice(Math.max(0, at - 50), at)}¦${gold.text.slice(at, at + 40)}`.replaceAll('\n', '⏎');
  for (const { end } of sentences) if (!ends.has(end)) console.error(`${gold.genre} cut too much: ${around(end)}`);
  for (const { end } of gold.sentences) if (!ourEnds.has(end)) console.error(`${gold.genre} not cut: ${around(end)}`);
  const key = (w: { readonly start: number; readonly end: number }) => `${w.start}-${w.end}`,
    known = new Set(words.map(key));
  for (const word of gold.words)
    if (!known.has(key(word)))
      console.error(
        `${gold.genre} word: ${gold.text.slice(word.start, word.end)}: ${gold.text.slice(Math.max(0, word.start - 15), word.end + 15)}`.replaceAll(
          '\n',
          '⏎',
        ),
      );
}
