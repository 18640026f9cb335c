/** A stream of bytes → its lines, one at a time, whatever the size of the whole. */

/** A line without its end, or only its length where it is over the limit. Numbers start at 1; empty lines count. */
export interface ByteLine {
  readonly number: number;
  readonly bytes?: Uint8Array;
  readonly length: number;
}

/** Never holds more than one line of `limit` bytes; the rest of a longer line is let go by. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = [],
    length = 0,
    number = 1;
  const hold = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) {
      if (part.length) held.push(part);
    } else held = [];
  };
  const line = (): ByteLine => {
    const out =
      length > limit
        ? { number, length }
        : { number, length, bytes: withoutReturn(held.length === 1 ? held[0]! : Buffer.concat(held)) };
    held = [];
    length = 0;
    number++;
    return out;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

const withoutReturn = (bytes: Uint8Array): Uint8Array => (bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes);
