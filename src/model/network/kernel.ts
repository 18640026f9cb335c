/** The arithmetic of the network, as kernel/network.ts exports it. */
import type { Room } from '../room.js';

/** All that are no counts are addresses or strides in bytes. */
export interface NetworkKernel extends Room {
  products(
    x: number,
    rows: number,
    stride: number,
    w: number,
    pairs: number,
    blocks: number,
    out: number,
    outStride: number,
  ): void;
  gathered(
    places: number,
    rows: number,
    tables: number,
    columns: number,
    scale: number,
    bias: number,
    out: number,
  ): void;
  narrowed(from: number, count: number, out: number): void;
  joined(rows: number, count: number, columns: number, others: number): void;
  scaled(sums: number, rows: number, columns: number, scale: number, bias: number, least: number, out: number): void;
  cells(rows: number, hidden: number, sums: number, scale: number, inputs: number, cell: number, state: number): void;
  floats(a: number, rows: number, inner: number, b: number, columns: number, start: number, out: number): void;
}
