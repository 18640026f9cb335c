/** Rows of weights as they lie in files: features told by how far they rise, shift and number of pairs in one byte. */

/** Set in the first number of a file: its rows are packed. */
export const PACKED_MARK = 0x80000000;
/** Five bits hold the number of pairs less one; this says that it stands in a byte of its own. */
export const MANY = 31;

/**
 * Of each row its feature, how often its weights are doubled, how many pairs it has and where in `bytes` they begin: u8
 * label, i8 weight.
 */
export interface Rows {
  readonly bytes: Uint8Array;
  readonly labels: readonly string[];
  readonly features: Int32Array;
  readonly shifts: Uint8Array;
  readonly pairs: Uint16Array;
  readonly begins: Int32Array;
}

/**
 * Bytes: u32 length of the labels with the mark, the labels as JSON; u32 rows; per row how far the feature rises (seven
 * bits a byte, the eighth set where more follow; the first from −2³¹), u8 with the shift in the upper three bits and
 * pairs − 1 in the lower five, or MANY and a u8 of its own; then the pairs.
 * @throws RangeError where the bytes end too early or too late, or features do not rise
 */
export function toRows(bytes: Uint8Array): Rows {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    named = (view.getUint32(0, true) ^ PACKED_MARK) >>> 0;
  if (bytes.length < 8 + named) throw new RangeError(`linear model: ${bytes.length} bytes, too few for its labels`);
  const labels = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + named))) as string[],
    count = view.getUint32(4 + named, true),
    length = bytes.length;
  const features = new Int32Array(count),
    shifts = new Uint8Array(count),
    pairs = new Uint16Array(count),
    begins = new Int32Array(count);
  let at = 8 + named,
    feature = -(2 ** 31);
  for (let r = 0; r < count; r++) {
    const before = feature;
    for (let shift = 0, byte = 0x80; byte & 0x80 && at < length; shift += 7) {
      byte = bytes[at++]!;
      feature = (feature + ((byte & 0x7f) << shift)) | 0;
    }
    const both = bytes[at++]!,
      own = 1 + ((both & MANY) === MANY ? bytes[at++]! : both & MANY);
    if (at + 2 * own > length || (r > 0 && feature <= before))
      throw new RangeError(`linear model: row ${r} of ${count} ends too late, or its feature does not rise`);
    features[r] = feature;
    shifts[r] = both >> 5;
    pairs[r] = own;
    begins[r] = at;
    at += 2 * own;
  }
  if (at !== length) throw new RangeError(`linear model: ${length} bytes where ${at} were announced`);
  return { bytes, labels, features, shifts, pairs, begins };
}
