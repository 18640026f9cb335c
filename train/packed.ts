/** Whole weights → the bytes that `toLinear` reads, packed as src/model/packed.ts says. */
import { MANY, PACKED_MARK } from '../src/model/packed.js';

/**
 * A feature, how often its weights are doubled, and for each label that it speaks for or against a weight from -127 to
 * 127.
 */
export interface Row {
  readonly key: number;
  readonly shift: number;
  readonly pairs: readonly (readonly [label: number, weight: number])[];
}

export function packed(labels: readonly string[], rows: readonly Row[]): Uint8Array {
  const rising = [...rows].sort((a, b) => a.key - b.key),
    named = new TextEncoder().encode(JSON.stringify(labels));
  const bytes = new Uint8Array(8 + named.length + rising.reduce((n, r) => n + 7 + 2 * r.pairs.length, 0)),
    view = new DataView(bytes.buffer);
  view.setUint32(0, (named.length | PACKED_MARK) >>> 0, true);
  bytes.set(named, 4);
  view.setUint32(4 + named.length, rising.length, true);
  let at = 8 + named.length,
    before = -(2 ** 31);
  for (const { key, shift, pairs } of rising) {
    if (shift > 7) throw new RangeError(`packed: a shift of ${shift} where 7 is the greatest`);
    let rise = key - before;
    for (; rise > 0x7f; rise = Math.floor(rise / 128)) bytes[at++] = (rise & 0x7f) | 0x80;
    bytes[at++] = rise;
    bytes[at++] = (shift << 5) | Math.min(MANY, pairs.length - 1);
    if (pairs.length > MANY) bytes[at++] = pairs.length - 1;
    for (const [label, weight] of pairs) {
      bytes[at++] = label;
      view.setInt8(at++, weight);
    }
    before = key;
  }
  return bytes.slice(0, at);
}
