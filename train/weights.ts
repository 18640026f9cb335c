/**
 * Weights of networks as PyTorch leaves them → the files that src/model reads: whole numbers with a scale for each table
 * and each output, in the kernel's blocks.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of numbers, one row an output or an entry of a table. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}
export type Part = (name: string) => Matrix;

/** The floats that a Python file of this folder left. */
export function readFloats(folder: string): Part {
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
  return (name) => parts.get(name)!;
}

/**
 * The greatest whole number of a weight beside states of up to 4,095 (`UNIT` of the kernel): 256 products of both stay
 * under 2^31.
 */
export const GREATEST = 1023,
  UNIT = 4095;

/** The parts of a file, in the order they are added. */
export class Parts {
  private readonly all: [name: string, bytes: Uint8Array][] = [];

  add(name: string, a: Uint32Array | Int8Array | Int16Array | Float32Array): void {
    this.all.push([name, new Uint8Array(a.buffer, a.byteOffset, a.byteLength)]);
  }

  /** A table in eight bits; what one step of its numbers is worth. */
  addTable(name: string, { values }: Matrix): number {
    const step = stepOf(values, 127);
    this.add(
      name,
      Int8Array.from(values, (x) => Math.max(-127, Math.min(127, Math.round(x / step)))),
    );
    return step;
  }

  /**
   * Rounded weights, eight outputs a block, pair by pair of inputs; and the part with each output's step, divided by
   * `unit`.
   */
  addBlocks(name: string, scale: string, m: Matrix, greatest: number, unit: number): void {
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
    this.add(scale, scales);
    this.add(name, out);
  }

  /** Four bytes of length, the head as JSON, then the parts. */
  toFile(head: object): Uint8Array {
    let size = 0;
    const places = Object.fromEntries(
      this.all.map(([name, { length }]) => {
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
    for (const [name, bytes] of this.all) out.set(bytes, body + places[name]![0]!);
    return out;
  }
}

/** The step of a table whose numbers go up to `greatest`, so that one in ten thousand is cut down. */
function stepOf(values: Float32Array, greatest: number): number {
  const sizes = Float32Array.from(values, Math.abs).sort();
  return Math.max(1e-12, sizes[Math.floor(0.9999 * (sizes.length - 1))]! / greatest);
}

/** The first columns of a matrix, each number as `of` makes it. */
export function sameRows(m: Matrix, columns: number, of: (x: number, k: number) => number): Matrix {
  const values = new Float32Array(m.rows * columns);
  for (let o = 0; o < m.rows; o++)
    for (let k = 0; k < columns; k++) values[o * columns + k] = of(m.values[o * m.columns + k]!, k);
  return { rows: m.rows, columns, values };
}
