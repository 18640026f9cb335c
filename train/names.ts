/** Trains the name model on news of the world, on politics and on tweets; scores it on dev parts. */
import { toLinear } from '../src/model/linear.js';
import { loadKernel } from '../src/model/load.js';
import { grammarModels } from '../src/model/models.js';
import { nameScores, prepared, trainNames } from './name-tagger.js';
import { type NameText, tagged, worldwide } from './name-texts.js';
import { writeModel } from './write.js';

const SEED = 1,
  EPOCHS = 5;
/** Averaged weights below this are left out: 0.2 F1 for half the size. */
const LEAST = 1;

const ready = (texts: readonly NameText[]) => texts.map((text) => prepared(text, grammarModels().tags));
const names = trainNames(
  ready([...worldwide('train'), ...tagged('crossner-politics', 'train'), ...tagged('btc', 'train')]),
  EPOCHS,
  SEED,
).toBytes(LEAST);
writeModel('names@2', { 'names.bin': names });

for (const [name, dev] of [
  ['worldwide dev', worldwide('dev')],
  ['WikiGold', tagged('wikigold', 'dev')],
  ['EWT dev', tagged('ewt', 'dev')],
] as const)
  console.log(
    `| ${name} | ${Object.values(nameScores(toLinear(names, loadKernel()), ready(dev)))
      .map((f1) => f1.toFixed(1))
      .join(' | ')} |`,
  );
