/** Trains where sentences end, beside the rules, on EWT and the free genres of GUM as one would receive them. */
import { join } from 'node:path';
import { goldTexts } from '../bench/treebank/gold.js';
import { Features } from '../src/model/features.js';
import {
  BOUNDARY_LABELS,
  boundaryFeatures,
  canEnd,
  MOST_BOUNDARY_FEATURES,
  type Stretch,
} from '../src/read/boundaries.js';
import { toStretches } from '../src/read/page.js';
import { seeded, shuffled } from './conllu.js';
import { DATA, isFree } from './corpora.js';
import { Logistic, Numbering } from './logistic.js';
import { writeModel } from './write.js';

const SEED = 1,
  EPOCHS = 16,
  LEAST = 2;

const texts = ['ewt', 'gum']
  .flatMap((bank) => goldTexts(join(DATA, 'ud', `${bank}.train.conllu.gz`)))
  .filter((t) => isFree(t.genre));
const numbering = new Numbering(),
  f = new Features(MOST_BOUNDARY_FEATURES);
const examples = texts.flatMap((gold) => {
  const { stretches } = toStretches({
      id: gold.id,
      text: gold.text,
      blocks: gold.paragraphs.map((p) => ({ ...p, kind: 'paragraph' })),
    }),
    ends = new Set(gold.sentences.map((s) => s.end));
  return stretches.flatMap((stretch) => examplesOf(stretch, ends));
});

function examplesOf(
  stretch: Stretch,
  ends: ReadonlySet<number>,
): { readonly rows: Int32Array; readonly label: number }[] {
  const out: { readonly rows: Int32Array; readonly label: number }[] = [];
  for (let k = 0, first = 0; k + 1 < stretch.tokens.length; k++) {
    const label = ends.has(stretch.tokens[k]!.end) ? 1 : 0;
    if (canEnd(stretch, k)) {
      boundaryFeatures(f, stretch, k, first);
      out.push({ rows: f.values.slice(0, f.count).map((key) => numbering.seen(key)), label });
    }
    if (label) first = k + 1;
  }
  return out;
}

const kept = examples.map(({ rows, label }) => ({ label, rows: rows.filter((row) => !numbering.isSeldom(row)) })),
  model = new Logistic(BOUNDARY_LABELS, numbering),
  next = seeded(SEED);
for (let epoch = 0; epoch < EPOCHS; epoch++)
  for (const { rows, label } of shuffled(kept, next)) model.learn(rows.slice(), rows.length, label, next);
writeModel('boundaries@1', { 'ends.bin': model.toBytes(LEAST) });
