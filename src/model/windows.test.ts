import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Matrix } from '../../train/weights.js';
import { type Tables, toBytes } from '../../train/window-network.js';
import { loadKernel } from './load.js';
import { type AskedWindow, MOST_ROWS, WindowNetwork } from './windows.js';

const H = 8,
  STATES = 16,
  HEAD = 4,
  LABELS = ['none', 'source', 'content'];
const TABLES: Tables = {
  words: [
    ['place', 6, 5],
    ['edge', 4, 3],
  ],
  heads: [['stem', 7, 4]],
  steps: [1, 4],
};
const INPUT = STATES + 5 + 3 + 4 + HEAD;

/** Small numbers that look like chance and are the same everywhere. */
function chance(name: string): () => number {
  let at = [...name].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7) >>> 0;
  return () => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    return (at / 2 ** 31 - 1) * 0.6;
  };
}
function matrix(name: string, rows: number, columns: number): Matrix {
  return { rows, columns, values: Float32Array.from({ length: rows * columns }, chance(name)) };
}
const shapes: { readonly [part: string]: readonly [number, number] } = {
  place: [6, 5],
  placeSums: [6, 3],
  edge: [4, 3],
  edgeSums: [4, 3],
  stem: [7, 4],
  headWeights: [HEAD, STATES],
  headBias: [1, HEAD],
  inputWeights: [8 * H, INPUT],
  inputBias: [1, 8 * H],
  layer0: [4 * H, H],
  layer1: [4 * H, H],
  outWeights: [3, 2 * H],
  outBias: [1, 3],
  steps: [4, 9],
};
const parts = new Map(Object.entries(shapes).map(([name, shape]) => [name, matrix(name, ...shape)])),
  part = (name: string): Matrix => parts.get(name)!,
  network = () => new WindowNetwork(toBytes(part, LABELS, TABLES), loadKernel());

const WORDS = 60,
  states = Int8Array.from({ length: WORDS * STATES }, (_, i) => ((i * 37) % 255) - 127);
function asked(first: number, last: number, head: number): AskedWindow {
  const words = Uint16Array.from({ length: 2 * (last - first) }, (_, i) => (i % 2 ? (first + i) % 4 : (i * 7) % 6));
  return { first, last, head, words, heads: Uint16Array.of(head % 7) };
}
const windows = [asked(0, 13, 4), asked(3, 8, 5), asked(10, 11, 10), asked(12, 60, 30)];

/** The same by the book, in JavaScript's own numbers, with the weights as they were before they were rounded. */
function byTheBook(win: AskedWindow): number[][] {
  const row = (m: Matrix, r: number): number[] => [...m.values.subarray(r * m.columns, (r + 1) * m.columns)],
    dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0),
    sigmoid = (x: number): number => 1 / (1 + Math.exp(-x)),
    stateOf = (w: number): number[] => [...states.subarray(w * STATES, (w + 1) * STATES)].map((x) => x / 127);
  const ofHead = row(part('headBias'), 0).map((b, k) => b + dot(row(part('headWeights'), k), stateOf(win.head)));
  const xs = Array.from({ length: win.last - win.first }, (_, k) => [
    ...stateOf(win.first + k),
    ...row(part('place'), win.words[2 * k]!),
    ...row(part('edge'), win.words[2 * k + 1]!),
    ...row(part('stem'), win.heads[0]!),
    ...ofHead,
  ]);
  const sides = [0, 1].map((side) => {
    let h = new Array<number>(H).fill(0),
      c = h;
    const out = (side ? [...xs].reverse() : xs).map((x) => {
      const gates = Array.from({ length: 4 * H }, (_, o) => {
          const at = side * 4 * H + o;
          return (
            part('inputBias').values[at]! + dot(row(part('inputWeights'), at), x) + dot(row(part(`layer${side}`), o), h)
          );
        }),
        before = c;
      c = before.map((old, k) => sigmoid(gates[H + k]!) * old + sigmoid(gates[k]!) * Math.tanh(gates[2 * H + k]!));
      h = c.map((now, k) => sigmoid(gates[3 * H + k]!) * Math.tanh(now));
      return h;
    });
    return side ? out.reverse() : out;
  });
  return xs.map((_, k) =>
    LABELS.map(
      (_label, l) =>
        part('outBias').values[l]! +
        dot(row(part('outWeights'), l), [...sides[0]![k]!, ...sides[1]![k]!]) +
        part('placeSums').values[win.words[2 * k]! * 3 + l]! +
        part('edgeSums').values[win.words[2 * k + 1]! * 3 + l]!,
    ),
  );
}

test('sums are those of the network by the book, up to rounding', () => {
  for (const [i, sums] of network().sumsOf(states, windows).entries()) {
    const right = byTheBook(windows[i]!).flat();
    expect(sums.length).toBe(right.length);
    for (const [k, sum] of sums.entries()) expect(Math.abs(sum - right[k]!)).toBeLessThan(0.05);
  }
});

test('to the bit the same on every machine', () => {
  const sums = network().sumsOf(states, windows);
  expect(
    createHash('sha256')
      .update(JSON.stringify(sums.map((s) => [...s])))
      .digest('hex')
      .slice(0, 16),
  ).toBe('f524d1af4c09cd23');
});

test('a window’s sums do not depend on those beside it, nor on what was asked before', () => {
  const one = network(),
    alone = windows.map((win) => network().sumsOf(states, [win])[0]!);
  expect(one.sumsOf(states, windows)).toEqual(alone);
  const long = new Int8Array(3 * MOST_ROWS * STATES).fill(9),
    many = Array.from({ length: 12 }, (_, i) => asked(i * 380, i * 380 + 400, i * 380 + 7));
  const apart = many.map((win) => network().sumsOf(long, [win])[0]!);
  expect(one.sumsOf(long, many)).toEqual(apart);
  expect(one.sumsOf(states, [...windows].reverse())).toEqual([...alone].reverse());
});

test('no windows, no sums', () => expect(network().sumsOf(states, [])).toEqual([]));
