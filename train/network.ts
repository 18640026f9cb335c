/**
 * Floats of a trained network → the file that src/model/network.ts reads: whole numbers with a scale for each table and
 * each output, in the kernel's blocks.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NetworkHead } from '../src/model/network/file.js';

/** Rows of numbers, one row an output or an entry of a table. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}
export interface Trained {
  readonly words: Uint32Array;
  readonly labels: readonly string[];
  readonly part: (name: string) => Matrix;
}

/**
 * The greatest whole number of a weight beside states of up to 4,095 (`UNIT` of the kernel): 256 products of both stay
 * under 2^31.
 */
const GREATEST = 1023,
  UNIT = 4095;
const FORMS = ['suffix3', 'suffix2', 'prefix3', 'shape'] as const;

/** What train/network.py left. */
export function readTrained(folder: string, labels: readonly string[]): Trained {
  const whole = (file: string): ArrayBuffer => new Uint8Array(readFileSync(join(folder, file))).buffer,
    floats = new Float32Array(whole('floats.bin')),
    parts = new Map<string, Matrix>();
  let at = 0;
  for (const [name, shape] of JSON.parse(readFileSync(join(folder, 'floats.json'), 'utf8')) as readonly (readonly [
    string,
    readonly number[],
  ])[]) {
    const columns = shape.at(-1)!,
      rows = shape.length > 1 ? shape[0]! : 1;
    parts.set(name, { rows, columns, values: floats.subarray(at, (at += rows * columns)) });
  }
  return { words: new Uint32Array(whole('words.bin')), labels, part: (name) => parts.get(name)! };
}

export function toBytes({ words, labels, part }: Trained): Uint8Array {
  const parts: [name: string, bytes: Uint8Array][] = [],
    add = (name: string, a: Uint32Array | Int8Array | Int16Array | Float32Array): void => {
      parts.push([name, new Uint8Array(a.buffer, a.byteOffset, a.byteLength)]);
    };
  const tables = ['vectors', ...FORMS].map((name) => ({
      name,
      matrix: part(name),
      step: stepOf(part(name).values, 127),
    })),
    tags = part('tags'),
    input = part('firstInput'),
    hidden = input.rows / 8;
  add('words', words);
  for (const { name, matrix, step } of tables)
    add(
      name,
      Int8Array.from(matrix.values, (x) => Math.max(-127, Math.min(127, Math.round(x / step)))),
    );

  // A table's step goes into the weights that meet its numbers; what a tag adds is worked out for each.
  const steps = tables.flatMap(({ matrix, step }) => new Array<number>(matrix.columns).fill(step)),
    width = steps.length;
  add(
    'firstInput',
    ...blocks(
      sameRows(input, width, (x, k) => x * steps[k]!),
      32767,
      1,
      'firstScale',
    ),
  );
  add(
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
    add(`${layer}Weights`, ...blocks(part(layer), GREATEST, UNIT, `${layer}Scale`));
  add('secondInput', ...blocks(part('secondInput'), GREATEST, UNIT, 'secondScale'));
  add('secondBias', part('secondBias').values);
  for (const end of ['dep', 'heads', 'labelDep', 'labelHead']) {
    const m = part(`${end}Weights`);
    add(`${end}Weights`, ...blocks(m, GREATEST, UNIT, `${end}Scale`));
    add(`${end}Bias`, end === 'labelHead' ? new Float32Array(m.rows) : part(`${end}Bias`).values);
  }
  add('product', part('product').values);
  for (const name of ['productBias', 'root', 'rootLabel']) add(name, part(name).values);
  const label = part('labelWeights'),
    columns = 4 * Math.ceil(labels.length / 4),
    across = new Float32Array(label.columns * columns),
    bias = new Float32Array(columns);
  label.values.forEach((x, at) => {
    across[(at % label.columns) * columns + Math.floor(at / label.columns)] = x;
  });
  bias.set(part('labelBias').values);
  add('labelWeights', across);
  add('labelBias', bias);
  return file(
    {
      labels,
      tags: tags.rows,
      hidden,
      arc: part('product').rows,
      label: label.columns,
      word: tables[0]!.matrix.columns,
      forms: tables.slice(1).map(({ matrix }) => [matrix.rows, matrix.columns]),
    },
    parts,
  );

  /**
   * Rounded weights, eight outputs a block, pair by pair of inputs; and the part with each output's step, divided by
   * `unit`.
   */
  function blocks(m: Matrix, greatest: number, unit: number, scale: string): [Int16Array] {
    const out = new Int16Array(m.rows * m.columns),
      scales = new Float32Array(m.rows);
    for (let o = 0; o < m.rows; o++) {
      const row = m.values.subarray(o * m.columns, (o + 1) * m.columns),
        step = Math.max(1e-12, row.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / greatest);
      scales[o] = step / unit;
      row.forEach((x, k) => {
        out[(o >> 3) * 8 * m.columns + (k >> 1) * 16 + (o & 7) * 2 + (k & 1)] = Math.round(x / step);
      });
    }
    add(scale, scales);
    return [out];
  }
}

/** The greatest that a table's numbers may be, so that one in ten thousand is cut down. */
function stepOf(values: Float32Array, greatest: number): number {
  const sizes = Float32Array.from(values, Math.abs).sort();
  return Math.max(1e-12, sizes[Math.floor(0.9999 * (sizes.length - 1))]! / greatest);
}

function sameRows(m: Matrix, columns: number, of: (x: number, k: number) => number): Matrix {
  const values = new Float32Array(m.rows * columns);
  for (let o = 0; o < m.rows; o++)
    for (let k = 0; k < columns; k++) values[o * columns + k] = of(m.values[o * m.columns + k]!, k);
  return { rows: m.rows, columns, values };
}

function file(
  head: Omit<NetworkHead, 'parts'>,
  parts: readonly (readonly [name: string, bytes: Uint8Array])[],
): Uint8Array {
  let size = 0;
  const places = Object.fromEntries(
    parts.map(([name, { length }]) => {
      const at = size;
      size += 16 * Math.ceil(length / 16);
      return [name, [at, length]];
    }),
  );
  const json = new TextEncoder().encode(JSON.stringify({ ...head, parts: places })),
    body = 16 * Math.ceil((4 + json.length) / 16),
    out = new Uint8Array(body + size);
  new DataView(out.buffer).setUint32(0, json.length, true);
  out.set(json, 4);
  for (const [name, bytes] of parts) out.set(bytes, body + places[name]![0]!);
  return out;
}
