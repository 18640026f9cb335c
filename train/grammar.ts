/**
 * Trains tagger and parser on EWT and the free genres of GUM, the parser's network with PyTorch; scores them on the dev
 * parts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLinear } from '../src/model/linear.js';
import { loadKernel } from '../src/model/load.js';
import { Network } from '../src/model/network.js';
import { Tagger } from '../src/model/tagger.js';
import { attachment } from './attachment.js';
import { ewt, gum, treebank } from './corpora.js';
import { readTrained, toBytes } from './network.js';
import { altered, jackknifed, rawSentences, silverTrees, toTree, writeRaw, writeTrees } from './numbers.js';
import { torchPython } from './python.js';
import { tagAccuracy, trainTagger } from './tagger.js';
import { writeModel } from './write.js';

const SEED = 1,
  FOLDS = 4,
  EPOCHS = { tagger: 6, fold: 4 },
  STEPS = 14000,
  FOLDER = join('.scratch', 'grammar'),
  at = (file: string): string => join(FOLDER, file);

const python = torchPython();
if (!python)
  throw new Error(
    'train: the parser’s network is trained with PyTorch: apt-get install python3-torch libopenblas0-pthread',
  );
const sentences = treebank('train'),
  labels = [...new Set(sentences.flatMap((s) => s.tags))].sort(),
  arcs = [...new Set(sentences.flatMap((s) => s.labels))].sort();
const tags = trainTagger(sentences, labels, EPOCHS.tagger, SEED),
  tagger = new Tagger(toLinear(tags, loadKernel()));

mkdirSync(FOLDER, { recursive: true });
// The parser learns from tags as wrong as it will meet them: each quarter is tagged by a tagger that has not seen it.
const tagged = jackknifed(sentences, labels, FOLDS, EPOCHS.fold, SEED),
  other = altered(sentences, SEED + 1),
  silver = silverTrees(tagger);
writeTrees(
  at('train.bin'),
  tagged.map(({ sentence, tagger: unseen }) => toTree(sentence, unseen, arcs)),
);
writeTrees(
  at('altered.bin'),
  tagged.map(({ tagger: unseen }, i) => toTree(other[i]!, unseen, arcs)),
);
writeTrees(at('silver.bin'), silver.trees);
writeRaw(at('raw.bin'), [...rawSentences(), ...sentences.map((s) => s.words)]);
for (const [name, dev] of [
  ['ewt', ewt('dev')],
  ['gum', gum('dev')],
] as const)
  writeTrees(
    at(`${name}-dev.bin`),
    dev.map((s) => toTree(s, tagger, arcs)),
  );
writeFileSync(at('labels.json'), JSON.stringify({ tags: labels, arcs, silver: silver.labels }));

const { status } = spawnSync(
  python,
  [join('train', 'network.py'), FOLDER, '--steps', String(STEPS), '--seed', String(SEED)],
  { stdio: 'inherit' },
);
if (status !== 0) throw new Error('train: train/network.py failed');
const network = toBytes(readTrained(FOLDER, arcs));
writeModel('grammar@3', { 'tags.bin': tags, 'arcs.bin': network });

for (const [name, dev] of [
  ['EWT dev', ewt('dev')],
  ['GUM dev', gum('dev')],
  ['GUM dev, news', gum('dev').filter((s) => s.genre === 'news')],
] as const) {
  const { uas, las } = attachment(tagger, new Network(network, loadKernel()), dev);
  console.log(`| ${name} | ${(100 * tagAccuracy(tags, dev)).toFixed(1)} | ${uas.toFixed(1)} | ${las.toFixed(1)} |`);
}
