/** Whole weights → the bytes that `toLinear` reads. */

/** A feature, how often its weights are doubled, and for each label that it speaks for or against a weight from -127 to 127. */
export interface Row { readonly key: number; readonly shift: number; readonly pairs: readonly (readonly [label: number, weight: number])[] }

export function packed(labels: readonly string[], rows: readonly Row[]): Uint8Array {
  const rising = [...rows].sort((a, b) => a.key - b.key), named = new TextEncoder().encode(JSON.stringify(labels));
  const bytes = new Uint8Array(8 + named.length + rising.reduce((n, r) => n + 6 + 2 * r.pairs.length, 0)), view = new DataView(bytes.buffer);
  view.setUint32(0, named.length, true);
  bytes.set(named, 4);
  view.setUint32(4 + named.length, rising.length, true);
  let at = 8 + named.length;
  for (const { key, shift, pairs } of rising) {
    view.setInt32(at, key, true);
    bytes[at + 4] = shift;
    bytes[at + 5] = pairs.length - 1;
    at += 6;
    for (const [label, weight] of pairs) { bytes[at++] = label; view.setInt8(at++, weight); }
  }
  return bytes;
}
