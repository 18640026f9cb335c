import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toBytes } from '../../train/network.js';
import type { Matrix } from '../../train/weights.js';
import { loadKernel } from './load.js';
import { Network } from './network.js';
import type { Memory } from './network/memory.js';
import { formsOfWord } from './words.js';

const H = 8,
  LABELS = ['amod', 'nsubj', 'punct', 'root', 'obj'],
  TAGS = 6,
  WIDTHS = { vectors: 8, suffix3: 6, suffix2: 4, prefix3: 4, shape: 2 };
const words = 'Rescuers have found fourteen bodies in the flooded valley near Okal , she said'.split(' ');

/** Small numbers that look like chance and are the same everywhere. */
function matrix(name: string, rows: number, columns: number): Matrix {
  const values = new Float32Array(rows * columns);
  let at = [...name].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7) >>> 0;
  for (let i = 0; i < values.length; i++) {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    values[i] = (at / 2 ** 31 - 1) * 0.9;
  }
  return { rows, columns, values };
}
const input = Object.values(WIDTHS).reduce((a, b) => a + b),
  known = Uint32Array.from(words.slice(0, 8), (w) => formsOfWord(w).lower).sort();
const shapes: { readonly [part: string]: readonly [number, number] } = {
  vectors: [known.length + 1, 8],
  suffix3: [16, 6],
  suffix2: [16, 4],
  prefix3: [16, 4],
  shape: [8, 2],
  tags: [TAGS, 4],
  firstInput: [8 * H, input + 4],
  firstBias: [1, 8 * H],
  first0: [4 * H, H],
  first1: [4 * H, H],
  secondInput: [8 * H, 2 * H],
  secondBias: [1, 8 * H],
  second0: [4 * H, H],
  second1: [4 * H, H],
  depWeights: [8, 2 * H],
  depBias: [1, 8],
  headsWeights: [8, 2 * H],
  headsBias: [1, 8],
  labelDepWeights: [8, 2 * H],
  labelDepBias: [1, 8],
  labelHeadWeights: [8, 2 * H],
  labelWeights: [LABELS.length, 8],
  labelBias: [1, LABELS.length],
  product: [8, 8],
  productBias: [1, 8],
  root: [1, 8],
  rootLabel: [1, 8],
};
const parts = new Map(Object.entries(shapes).map(([name, shape]) => [name, matrix(name, ...shape)])),
  part = (name: string): Matrix => parts.get(name)!,
  bytes = toBytes({ words: known, labels: LABELS, part });
const sentence = (from: number, to: number) => ({
  forms: words.slice(from, to).map(formsOfWord),
  tags: Uint8Array.from(words.slice(from, to), (_, i) => (from + i) % TAGS),
});
const sentences = [sentence(0, 13), sentence(3, 8), sentence(5, 6), sentence(1, 12)];

/** The same by the book, in JavaScript's own numbers, with the weights as they were before they were rounded. */
function scoresByTheBook({ forms, tags }: ReturnType<typeof sentence>): number[][] {
  const row = (m: Matrix, r: number): number[] => [...m.values.subarray(r * m.columns, (r + 1) * m.columns)],
    dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  const times = (name: string, x: readonly number[], bias?: string): number[] =>
    Array.from({ length: part(name).rows }, (_, o) => dot(row(part(name), o), x) + (bias ? part(bias).values[o]! : 0));
  const layer = (xs: readonly (readonly number[])[], name: string): number[][] => {
    const both = [0, 1].map((side) => {
      let h = new Array<number>(H).fill(0),
        c = h;
      const out: number[][] = [];
      for (const x of side ? [...xs].reverse() : xs) {
        const gates = times(`${name}Input`, x, `${name}Bias`)
            .slice(side * 4 * H, (side + 1) * 4 * H)
            .map((g, o) => g + dot(row(part(`${name}${side}`), o), h)),
          before = c;
        c = before.map((old, k) => sigmoid(gates[H + k]!) * old + sigmoid(gates[k]!) * Math.tanh(gates[2 * H + k]!));
        h = c.map((now, k) => sigmoid(gates[3 * H + k]!) * Math.tanh(now));
        out.push(h);
      }
      return side ? out.reverse() : out;
    });
    return xs.map((_, i) => [...both[0]![i]!, ...both[1]![i]!]);
  };
  const xs = forms.map((f, i) => {
    const at = known.indexOf(f.lower);
    return [
      ...row(part('vectors'), at < 0 ? known.length : at),
      ...(['suffix3', 'suffix2', 'prefix3', 'shape'] as const).flatMap((s) => row(part(s), f[s] % part(s).rows)),
      ...row(part('tags'), tags[i]!),
    ];
  });
  const states = layer(layer(xs, 'first'), 'second'),
    relu = (x: number): number => Math.max(0, x);
  const heads = [...states.map((x) => times('headsWeights', x, 'headsBias').map(relu)), row(part('root'), 0)];
  return states.map((x) => {
    const dep = times('depWeights', x, 'depBias').map(relu),
      asked = part('productBias').values.map(
        (b, k) => b + dep.reduce((sum, d, i) => sum + d * part('product').values[i * 8 + k]!, 0),
      );
    return heads.map((h) => dot([...asked], h));
  });
}

/** Scores of the sentence parsed last, from the kernel's memory. */
function scored(network: Network, length: number): number[][] {
  const { memory } = network as unknown as { readonly memory: Memory };
  const width = 4 * Math.ceil((length + 1) / 4);
  const scores = memory.floatsAt('scores', length * width);
  return Array.from({ length }, (_, i) => [...scores.subarray(i * width, i * width + length + 1)]);
}

test('scores are those of the network by the book, up to rounding', () => {
  for (const s of sentences) {
    const network = new Network(bytes, loadKernel());
    network.parse([s]);
    const right = scoresByTheBook(s);
    for (const [i, row] of scored(network, s.tags.length).entries())
      for (const [h, score] of row.entries()) expect(Math.abs(score - right[i]![h]!)).toBeLessThan(0.05);
  }
});

test('to the bit the same on every machine', () => {
  const network = new Network(bytes, loadKernel());
  network.parse([sentences[0]!]);
  expect(
    createHash('sha256')
      .update(JSON.stringify(scored(network, 13)))
      .digest('hex')
      .slice(0, 16),
  ).toBe('2570f0615c03ecc2');
});

test('a sentence’s tree does not depend on those beside it, nor on what was read before', () => {
  const network = new Network(bytes, loadKernel()),
    alone = sentences.map((s) => new Network(bytes, loadKernel()).parse([s])[0]!);
  expect(network.parse(sentences)).toEqual(alone);
  const many = Array.from({ length: 40 }, (_, k) => ({
    forms: Array.from({ length: 100 }, (_, i) => formsOfWord(`w${k * 100 + i}`)),
    tags: new Uint8Array(100),
  }));
  network.parse(many);
  expect(network.parse([...sentences].reverse())).toEqual([...alone].reverse());
  expect(network.parse(many).map((t) => t.heads.filter((h) => h < 0).length)).toEqual(many.map(() => 1));
});

test('the root’s label belongs to the root alone', () => {
  for (const { heads, labels } of new Network(bytes, loadKernel()).parse(sentences))
    for (const [i, label] of labels.entries()) expect(LABELS[label] === 'root').toBe(heads[i]! < 0);
});

test('no sentences, no trees', () => expect(new Network(bytes, loadKernel()).parse([])).toEqual([]));
