/** Floats of the trained network for trees → the file that src/model/network.ts reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NetworkHead } from '../src/model/network/file.js';
import { GREATEST, type Part, Parts, readFloats, sameRows, UNIT } from './weights.js';

export interface Trained {
  readonly words: Uint32Array;
  readonly labels: readonly string[];
  readonly part: Part;
}

const FORMS = ['suffix3', 'suffix2', 'prefix3', 'shape'] as const;

/** What train/network.py left. */
export function readTrained(folder: string, labels: readonly string[]): Trained {
  const words = new Uint8Array(readFileSync(join(folder, 'words.bin'))).buffer;
  return { words: new Uint32Array(words), labels, part: readFloats(folder) };
}

export function toBytes({ words, labels, part }: Trained): Uint8Array {
  const parts = new Parts(),
    tags = part('tags'),
    input = part('firstInput'),
    hidden = input.rows / 8;
  parts.add('words', words);
  const tables = ['vectors', ...FORMS].map((name) => ({
    matrix: part(name),
    step: parts.addTable(name, part(name)),
  }));

  // A table's step goes into the weights that meet its numbers; what a tag adds is worked out for each.
  const steps = tables.flatMap(({ matrix, step }) => new Array<number>(matrix.columns).fill(step)),
    width = steps.length;
  const stepped = sameRows(input, width, (x, k) => x * steps[k]!);
  parts.addBlocks('firstInput', 'firstScale', stepped, 32767, 1);
  parts.add(
    'tagGates',
    Float32Array.from({ length: tags.rows * input.rows }, (_, at) => {
      const tag = Math.floor(at / input.rows),
        o = at % input.rows;
      let sum = part('firstBias').values[o]!;
      for (let k = 0; k < tags.columns; k++)
        sum += input.values[o * input.columns + width + k]! * tags.values[tag * tags.columns + k]!;
      return sum;
    }),
  );
  for (const layer of ['first0', 'first1', 'second0', 'second1'])
    parts.addBlocks(`${layer}Weights`, `${layer}Scale`, part(layer), GREATEST, UNIT);
  parts.addBlocks('secondInput', 'secondScale', part('secondInput'), GREATEST, UNIT);
  parts.add('secondBias', part('secondBias').values);
  for (const end of ['dep', 'heads', 'labelDep', 'labelHead']) {
    const m = part(`${end}Weights`);
    parts.addBlocks(`${end}Weights`, `${end}Scale`, m, GREATEST, UNIT);
    parts.add(`${end}Bias`, end === 'labelHead' ? new Float32Array(m.rows) : part(`${end}Bias`).values);
  }
  parts.add('product', part('product').values);
  for (const name of ['productBias', 'root', 'rootLabel']) parts.add(name, part(name).values);
  const label = part('labelWeights'),
    columns = 4 * Math.ceil(labels.length / 4),
    across = new Float32Array(label.columns * columns),
    bias = new Float32Array(columns);
  label.values.forEach((x, at) => {
    across[(at % label.columns) * columns + Math.floor(at / label.columns)] = x;
  });
  bias.set(part('labelBias').values);
  parts.add('labelWeights', across);
  parts.add('labelBias', bias);
  const head: Omit<NetworkHead, 'parts'> = {
    labels,
    tags: tags.rows,
    hidden,
    arc: part('product').rows,
    label: label.columns,
    word: tables[0]!.matrix.columns,
    forms: tables.slice(1).map(({ matrix }) => [matrix.rows, matrix.columns]),
  };
  return parts.toFile(head);
}
