/** Floats that train/roles.py left → the file that src/model/windows.ts reads. */
import { COLUMNS } from '../src/model/windows.js';
import { type Table, type WindowsHead, widthOf } from '../src/model/windows/file.js';
import { GREATEST, type Matrix, type Part, Parts, sameRows, UNIT } from './weights.js';

/** What a state of 1 is in the eight bits in which words' states are told. */
const STATE = 127;

export interface Tables {
  readonly words: readonly Table[];
  readonly heads: readonly Table[];
  readonly steps: readonly [table: number, rows: number];
}

/** @param part for each table its vectors and `<name>Sums`; `head…`, `input…`, `layer0`, `layer1`, `out…`, `steps` */
export function toBytes(part: Part, labels: readonly string[], { words, heads, steps }: Tables): Uint8Array {
  const parts = new Parts(),
    input = part('inputWeights'),
    ofHead = part('headWeights'),
    states = ofHead.columns,
    headInput = ofHead.rows;
  const widths: number[] = [];
  for (const [name, , width] of [...words, ...heads])
    widths.push(...new Array<number>(width).fill(parts.addTable(name, part(name))));
  for (const [name] of words) parts.add(`${name}Sums`, part(`${name}Sums`).values);
  // What is made of a head's state goes into rows of eight bits; a step of a hundredth part of what it can be.
  const headStep = greatestOf(ofHead) / 64;
  widths.push(...new Array<number>(headInput).fill(headStep));
  parts.add(
    'headWeights',
    ofHead.values.map((x) => x / STATE / headStep),
  );
  parts.add(
    'headBias',
    part('headBias').values.map((x) => x / headStep),
  );
  parts.addBlocks(
    'stateWeights',
    'stateScale',
    sameRows(input, states, (x) => x),
    32767,
    STATE,
  );
  parts.add('stateBias', part('inputBias').values);
  const ofWords = widthOf(words),
    stepped = (from: number, to: number): Matrix =>
      sameRows(columnsFrom(input, states + from), to - from, (x, k) => x * widths[from + k]!);
  parts.addBlocks('inputWeights', 'inputScale', stepped(0, ofWords), 32767, 1);
  parts.addBlocks('headGateWeights', 'headGateScale', stepped(ofWords, widths.length), 32767, 1);
  for (const layer of ['layer0', 'layer1'])
    parts.addBlocks(`${layer}Weights`, `${layer}Scale`, part(layer), GREATEST, UNIT);
  parts.addBlocks('outWeights', 'outScale', withRows(part('outWeights'), COLUMNS), GREATEST, UNIT);
  parts.add(
    'outBias',
    Float32Array.from({ length: COLUMNS }, (_, label) => part('outBias').values[label] ?? 0),
  );
  parts.add('steps', part('steps').values);
  const head: Omit<WindowsHead, 'parts'> = {
    labels,
    hidden: part('layer0').columns,
    states,
    headInput,
    words,
    heads,
    steps,
  };
  return parts.toFile(head);
}

function columnsFrom({ rows, columns, values }: Matrix, from: number): Matrix {
  const width = columns - from,
    out = new Float32Array(rows * width);
  for (let r = 0; r < rows; r++) out.set(values.subarray(r * columns + from, (r + 1) * columns), r * width);
  return { rows, columns: width, values: out };
}

function withRows({ columns, values }: Matrix, rows: number): Matrix {
  const out = new Float32Array(rows * columns);
  out.set(values);
  return { rows, columns, values: out };
}

/** About the greatest that a head's state makes: three times what chance would. */
function greatestOf({ rows, columns, values }: Matrix): number {
  let most = 0;
  for (let r = 0; r < rows; r++) most = Math.max(most, Math.hypot(...values.subarray(r * columns, (r + 1) * columns)));
  return 3 * most;
}
