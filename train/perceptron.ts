/**
 * Averaged perceptron over hashed features (Collins 2002; averaging with time stamps as in Daumé III 2006), for
 * training only. Weights of one feature lie together, one a label. What is written is pruned and rounded to eight bits.
 */
import { type Features, mixed } from '../src/model/features.js';
import { packed, type Row } from './packed.js';

/** One step of a rounded weight. Averaged weights of the models here lie between 0.05 and some hundreds. */
const STEP = 0.05;

export class Perceptron {
  private keys = new Int32Array(1 << 20);
  private rows = new Int32Array(1 << 20); // row + 1; 0 is empty
  private count = 0;
  private weights = new Float32Array(0);
  private sums = new Float64Array(0);
  private stamps = new Int32Array(0);
  private time = 0;
  readonly width: number;
  constructor(readonly labels: readonly string[]) {
    this.width = labels.length;
  }

  /** Sums of the present weights, one a label. */
  score(features: Features, out: Float64Array): void {
    out.fill(0);
    for (let i = 0; i < features.count; i++) {
      const row = this.rowOf(features.values[i]!, false);
      if (row >= 0) for (let k = 0, w = row * this.width; k < this.width; k++, w++) out[k]! += this.weights[w]!;
    }
  }

  /** One example seen: `right` gains, `wrong` loses; nothing moves where they agree. */
  learn(features: Features, right: number, wrong: number): void {
    this.time++;
    if (right === wrong) return;
    for (let i = 0; i < features.count; i++) {
      const row = this.rowOf(features.values[i]!, true);
      this.move(row * this.width + right, 1);
      this.move(row * this.width + wrong, -1);
    }
  }

  /** For sequences: time goes on by `tick`, and each feature of a wrong sequence loses what one of the right gains. */
  adjust(features: Features, label: number, by: number): void {
    for (let i = 0; i < features.count; i++) this.move(this.rowOf(features.values[i]!, true) * this.width + label, by);
  }
  tick(): void {
    this.time++;
  }

  private move(w: number, by: number): void {
    this.sums[w]! += this.weights[w]! * (this.time - this.stamps[w]!);
    this.stamps[w] = this.time;
    this.weights[w]! += by;
  }

  /**
   * Averaged weights below `least` dropped, the rest in steps of STEP, eight bits each; a feature whose weights are too
   * great for that has coarser steps, doubled as often as its shift says. Packed, as `toLinear` reads it.
   */
  toBytes(least: number): Uint8Array {
    const average = (w: number) => (this.sums[w]! + this.weights[w]! * (this.time - this.stamps[w]!)) / this.time;
    const rows: Row[] = [];
    for (let slot = 0; slot < this.keys.length; slot++) {
      const row = this.rows[slot]! - 1;
      if (row < 0) continue;
      const kept = this.labels
        .map((_, k): [number, number] => [k, average(row * this.width + k)])
        .filter(([, a]) => Math.abs(a) >= least);
      if (!kept.length) continue;
      let shift = 0;
      while (kept.some(([, a]) => Math.abs(a) / (STEP * 2 ** shift) > 127)) shift++;
      const pairs = kept
        .map(([k, a]): [number, number] => [k, Math.round(a / (STEP * 2 ** shift))])
        .filter(([, w]) => w !== 0);
      if (pairs.length) rows.push({ key: this.keys[slot]!, shift, pairs });
    }
    return packed(this.labels, rows);
  }

  private rowOf(key: number, make: boolean): number {
    let slot = mixed(0, key) & (this.keys.length - 1);
    while (this.rows[slot] !== 0) {
      if (this.keys[slot] === key) return this.rows[slot]! - 1;
      slot = (slot + 1) & (this.keys.length - 1);
    }
    if (!make) return -1;
    if (this.count * 2 > this.keys.length) {
      this.grow();
      return this.rowOf(key, true);
    }
    this.keys[slot] = key;
    this.rows[slot] = ++this.count;
    if (this.count * this.width > this.weights.length) {
      const size = Math.max(1 << 16, this.count * this.width * 2);
      this.weights = extended(this.weights, new Float32Array(size));
      this.sums = extended(this.sums, new Float64Array(size));
      this.stamps = extended(this.stamps, new Int32Array(size));
    }
    return this.count - 1;
  }

  private grow(): void {
    const { keys, rows } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.rows = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (rows[i] === 0) continue;
      let slot = mixed(0, keys[i]!) & (this.keys.length - 1);
      while (this.rows[slot] !== 0) slot = (slot + 1) & (this.keys.length - 1);
      this.keys[slot] = keys[i]!;
      this.rows[slot] = rows[i]!;
    }
  }
}

function extended<T extends Float32Array | Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
