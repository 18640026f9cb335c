/** A network as it is shipped: what it is made of, and its weights by name. */

/**
 * The first bytes of a network's file: four of length, then this as JSON; each part begins at a multiple of 16 after
 * it.
 */
export interface NetworkHead {
  readonly labels: readonly string[];
  readonly tags: number;
  readonly hidden: number;
  readonly arc: number;
  readonly label: number;
  /**
   * Width of a word's vector, then buckets and width of its suffix of three, suffix of two, prefix of three, and shape.
   */
  readonly word: number;
  readonly forms: readonly (readonly [buckets: number, width: number])[];
  readonly parts: { readonly [part: string]: readonly [at: number, bytes: number] };
}

export interface NetworkFile<Head = NetworkHead> {
  readonly head: Head;
  /** The bytes of a part; they may go with the file's. */
  readonly part: (name: string) => Uint8Array;
}

type Parts = Pick<NetworkHead, 'parts'>;

export function toFile<Head extends Parts = NetworkHead>(bytes: Uint8Array): NetworkFile<Head> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head;
  const body = 16 * Math.ceil((4 + length) / 16);
  const part = (name: string): Uint8Array => {
    const [at, size] = head.parts[name]!;
    return bytes.subarray(body + at, body + at + size);
  };
  return { head, part };
}

/** What a word is looked up by, beside itself: parts of the file, each with its table of vectors. */
export const FORMS = ['suffix3', 'suffix2', 'prefix3', 'shape'] as const;

/** Numbers that a word's forms make together. */
export const inputsOf = ({ word, forms }: NetworkHead): number =>
  word + forms.reduce((sum, [, width]) => sum + width, 0);

/** Sums of labels are worked out four at a time. */
export const columnsOf = ({ labels }: NetworkHead): number => 4 * Math.ceil(labels.length / 4);
