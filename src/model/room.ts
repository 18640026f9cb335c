/** Room in a kernel's memory: given out once, from the front, and never taken back. */

/** `free`: the first address that is not given out yet. */
export interface Room {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  free: number;
}

/** The address of so many bytes, at a multiple of 16. Views of the memory made before may be empty afterwards. */
export function reserve(room: Room, bytes: number): number {
  const at = room.free;
  room.free += 16 * Math.ceil(bytes / 16);
  const short = room.free - room.memory.buffer.byteLength;
  if (short > 0) room.memory.grow(Math.ceil(short / PAGE));
  return at;
}
const PAGE = 65536;
