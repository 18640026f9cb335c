/** Trains tagger and parser on EWT and the free genres of GUM; scores them on the dev parts. */
import { toLinear } from '../src/model/linear.js';
import { Tagger } from '../src/model/tagger.js';
import { ewt, gum, treebank } from './corpora.js';
import { attachment, trainParser } from './parser.js';
import { tagAccuracy, trainTagger } from './tagger.js';
import { writeModel } from './write.js';

const SEED = 1, FOLDS = 4, EPOCHS = { tagger: 6, fold: 4, parser: 12 };
/** Averaged weights below this are left out: 0.15 LAS for half the size. */
const LEAST = 1;

const sentences = treebank('train'), labels = [...new Set(sentences.flatMap((s) => s.tags))].sort();
const tags = trainTagger(sentences, labels, EPOCHS.tagger, SEED);

// The parser learns from tags as wrong as it will meet them: each quarter is tagged by a tagger that has not seen it.
const tagged = Array.from({ length: FOLDS }, (_, k) => {
  const tagger = new Tagger(toLinear(trainTagger(sentences.filter((_, i) => i % FOLDS !== k), labels, EPOCHS.fold, SEED)));
  return sentences.filter((_, i) => i % FOLDS === k).map((sentence) => ({ sentence, tagger }));
}).flat();
const made = trainParser(tagged, EPOCHS.parser, SEED), parser = { moves: made.moves.toBytes(LEAST), arcs: made.arcs.toBytes(LEAST) };
writeModel('grammar@1', { 'tags.bin': tags, 'moves.bin': parser.moves, 'arcs.bin': parser.arcs });

for (const [name, dev] of [['EWT dev', ewt('dev')], ['GUM dev', gum('dev')], ['GUM dev, news', gum('dev').filter((s) => s.genre === 'news')]] as const) {
  const { uas, las } = attachment(new Tagger(toLinear(tags)), parser, dev);
  console.log(`| ${name} | ${(100 * tagAccuracy(tags, dev)).toFixed(1)} | ${uas.toFixed(1)} | ${las.toFixed(1)} |`);
}
