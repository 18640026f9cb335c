/** Whole weights → the bytes that `toLinear` reads, packed as src/model/packed.ts says; and rows of older files, to be packed. */
import { MANY, PACKED_MARK } from '../src/model/packed.js';

/** A feature, how often its weights are doubled, and for each label that it speaks for or against a weight from -127 to 127. */
export interface Row { readonly key: number; readonly shift: number; readonly pairs: readonly (readonly [label: number, weight: number])[] }

export function packed(labels: readonly string[], rows: readonly Row[]): Uint8Array {
  const rising = [...rows].sort((a, b) => a.key - b.key), named = new TextEncoder().encode(JSON.stringify(labels));
  const bytes = new Uint8Array(8 + named.length + rising.reduce((n, r) => n + 7 + 2 * r.pairs.length, 0)), view = new DataView(bytes.buffer);
  view.setUint32(0, (named.length | PACKED_MARK) >>> 0, true);
  bytes.set(named, 4);
  view.setUint32(4 + named.length, rising.length, true);
  let at = 8 + named.length, before = -(2 ** 31);
  for (const { key, shift, pairs } of rising) {
    if (shift > 7) throw new RangeError(`packed: a shift of ${shift} where 7 is the greatest`);
    let rise = key - before;
    for (; rise > 0x7f; rise = Math.floor(rise / 128)) bytes[at++] = (rise & 0x7f) | 0x80;
    bytes[at++] = rise;
    bytes[at++] = (shift << 5) | Math.min(MANY, pairs.length - 1);
    if (pairs.length > MANY) bytes[at++] = pairs.length - 1;
    for (const [label, weight] of pairs) { bytes[at++] = label; view.setInt8(at++, weight); }
    before = key;
  }
  return bytes.slice(0, at);
}

/** Labels and rows of a file that is not packed. */
export function toRows(bytes: Uint8Array): { readonly labels: readonly string[]; readonly rows: readonly Row[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), named = view.getUint32(0, true), rows: Row[] = [];
  for (let at = 8 + named; at < bytes.length;) {
    const key = view.getInt32(at, true), shift = bytes[at + 4]!, first = at + 6;
    at = first + 2 * (bytes[at + 5]! + 1);
    rows.push({ key, shift, pairs: Array.from({ length: (at - first) / 2 }, (_, p): [number, number] => [bytes[first + 2 * p]!, view.getInt8(first + 2 * p + 1)]) });
  }
  return { labels: JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + named))) as string[], rows };
}
