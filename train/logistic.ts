/**
 * Multinomial logistic regression over hashed features, learned by FTRL-proximal (McMahan et al. 2013): every weight
 * has a rate of its own, and what explains too little stays zero. At every step some features are left out by chance,
 * so that rare ones can not do all the work. For training only; what is written is rounded to eight bits.
 */
import { mixed } from '../src/model/features.js';
import { packed, type Row } from './packed.js';

/** Chosen on PolNeAR's dev part, by the precision and recall of cues. */
const RATE = 0.05,
  LEAST_PULL = 1.5,
  LEFT_OUT = 0.3;
/** Features seen less often than this weigh nothing. */
const SELDOM = 3;
/**
 * So many steps of a whole weight make one of the sum's natural logarithm of odds; weights beyond 127 steps are cut.
 */
export const STEPS = 40;

/** Features → their numbers in order of appearance. Those that `settle` finds seldom lose theirs. */
export class Numbering {
  private keys = new Int32Array(1 << 24);
  private rows = new Int32Array(1 << 24);
  private counts = new Uint8Array(1 << 22);
  count = 0;

  /** Number of the feature, made where it has none yet. */
  seen(key: number): number {
    let slot = mixed(0, key) & (this.keys.length - 1);
    while (this.rows[slot] !== 0) {
      if (this.keys[slot] === key) {
        const row = this.rows[slot]! - 1;
        if (this.counts[row]! < SELDOM) this.counts[row]!++;
        return row;
      }
      slot = (slot + 1) & (this.keys.length - 1);
    }
    this.keys[slot] = key;
    this.rows[slot] = ++this.count;
    if (this.count > this.counts.length) {
      const counts = new Uint8Array(this.counts.length * 2);
      counts.set(this.counts);
      this.counts = counts;
    }
    this.counts[this.count - 1] = 1;
    return this.count - 1;
  }

  isSeldom(row: number): boolean {
    return this.counts[row]! < SELDOM;
  }

  /** Every feature with its number. */
  *[Symbol.iterator](): Generator<readonly [key: number, row: number]> {
    for (let slot = 0; slot < this.keys.length; slot++)
      if (this.rows[slot] !== 0) yield [this.keys[slot]!, this.rows[slot]! - 1];
  }
}

export class Logistic {
  private readonly width: number;
  private readonly pulls: Float32Array;
  private readonly squares: Float32Array;
  private readonly weights: Float32Array;
  private readonly chances: Float64Array;
  constructor(
    readonly labels: readonly string[],
    private readonly numbering: Numbering,
  ) {
    this.width = labels.length;
    const size = numbering.count * this.width;
    this.pulls = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.weights = new Float32Array(size);
    this.chances = new Float64Array(this.width);
  }

  /** One example: the features' numbers `rows[0 … count)`, of which some are left out by `next`, and its label. */
  learn(rows: Int32Array, count: number, label: number, next: () => number): void {
    const { width, chances, weights, pulls, squares } = this;
    let kept = 0;
    for (let i = 0; i < count; i++) if (next() >= LEFT_OUT) rows[kept++] = rows[i]!;
    chances.fill(0);
    for (let i = 0; i < kept; i++)
      for (let k = 0, w = rows[i]! * width; k < width; k++, w++) chances[k]! += weights[w]!;
    const most = Math.max(...chances);
    let all = 0;
    for (let k = 0; k < width; k++) all += chances[k] = Math.exp(chances[k]! - most);
    for (let k = 0; k < width; k++) {
      const slope = chances[k]! / all - (k === label ? 1 : 0);
      if (Math.abs(slope) < 1e-4) continue;
      for (let i = 0; i < kept; i++) {
        const w = rows[i]! * width + k,
          before = squares[w]!,
          after = before + slope * slope;
        const pull = pulls[w]! + slope - ((Math.sqrt(after) - Math.sqrt(before)) / RATE) * weights[w]!;
        pulls[w] = pull;
        squares[w] = after;
        weights[w] =
          Math.abs(pull) <= LEAST_PULL ? 0 : (-(pull - Math.sign(pull) * LEAST_PULL) * RATE) / (1 + Math.sqrt(after));
      }
    }
  }

  /** The form `toLinear` reads: weights in steps of 1 / STEPS, those below `least` steps dropped. */
  toBytes(least: number): Uint8Array {
    const rows: Row[] = [];
    for (const [key, row] of this.numbering) {
      const pairs = this.labels
        .map((_, k): [number, number] => [
          k,
          Math.max(-127, Math.min(127, Math.round(this.weights[row * this.width + k]! * STEPS))),
        ])
        .filter(([, w]) => Math.abs(w) >= least);
      if (pairs.length) rows.push({ key, shift: 0, pairs });
    }
    return packed(this.labels, rows);
  }
}
