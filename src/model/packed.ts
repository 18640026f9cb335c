/** Rows of weights as they lie in files, some quarter smaller than as they are read: features told by how far they rise, shift and number of pairs in one byte. */

/** Set in the first number of a file whose rows are packed. */
export const PACKED_MARK = 0x80000000;
/** Five bits hold the number of pairs less one; this says that it stands in a byte of its own. */
export const MANY = 31;

/**
 * Packed: u32 length of the labels with the mark, the labels; u32 rows; per row how far the feature rises (seven bits a byte, the eighth set where more follow; the first from −2³¹), u8 with the shift in
 * the upper three bits and pairs − 1 in the lower five, or MANY and a u8 of its own; then the pairs. Unpacked: see `toLinear`.
 * @throws RangeError where the bytes end too early or too late
 */
export function unpacked(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), named = (view.getUint32(0, true) ^ PACKED_MARK) >>> 0, head = 8 + named, count = view.getUint32(4 + named, true);
  const out = new Uint8Array(bytes.length + 4 * count); // a row grows by four bytes at most
  out.set(bytes.subarray(0, head));
  new DataView(out.buffer).setUint32(0, named, true);
  let at = head, to = head, feature = -(2 ** 31);
  for (let r = 0; r < count && at < bytes.length; r++) {
    for (let shift = 0, byte = 0x80; byte & 0x80 && at < bytes.length; shift += 7) { byte = bytes[at++]!; feature = (feature + ((byte & 0x7f) << shift)) | 0; }
    const both = bytes[at++]!, more = (both & MANY) === MANY ? bytes[at++]! : both & MANY;
    out[to] = feature; out[to + 1] = feature >> 8; out[to + 2] = feature >> 16; out[to + 3] = feature >> 24;
    out[to + 4] = both >> 5;
    out[to + 5] = more;
    to += 6;
    for (const end = at + 2 * (more + 1); at < end;) out[to++] = bytes[at++]!;
  }
  if (at !== bytes.length) throw new RangeError(`linear model: ${bytes.length} bytes where ${at} were announced`);
  return out.subarray(0, to);
}
