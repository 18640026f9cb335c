/** A network's part of the kernel's memory: its weights, and room for what is worked out from them. */
import { reserve } from '../room.js';
import { columnsOf, FORMS, inputsOf, type NetworkFile, type NetworkHead } from './file.js';
import type { NetworkKernel } from './kernel.js';

/** Words that are computed together; no sentence may be longer. */
export const MOST_WORDS = 512;
/** So many words are kept, in some 8 MB; then all are forgotten. */
export const MOST_KEPT = 2048;

export class Memory<Head = NetworkHead> {
  private readonly place = new Map<string, number>();

  constructor(
    readonly kernel: NetworkKernel,
    readonly head: Head,
  ) {}

  reserve(name: string, bytes: number): void {
    this.place.set(name, reserve(this.kernel, bytes));
  }
  at(name: string): number {
    return this.place.get(name)!;
  }
  bytesAt(name: string, length: number): Uint8Array {
    return new Uint8Array(this.kernel.memory.buffer, this.at(name), length);
  }
  floatsAt(name: string, length: number): Float32Array {
    return new Float32Array(this.kernel.memory.buffer, this.at(name), length);
  }
}

export const toMemory = (kernel: NetworkKernel, file: NetworkFile): Memory =>
  filled(kernel, file, isWeights, sizesOf(file.head));

/** @param sizes bytes of each room for what is worked out */
export function filled<Head extends Pick<NetworkHead, 'parts'>>(
  kernel: NetworkKernel,
  { head, part }: NetworkFile<Head>,
  isWeights: (part: string) => boolean,
  sizes: { readonly [name: string]: number },
): Memory<Head> {
  const memory = new Memory(kernel, head);
  const weights = Object.keys(head.parts).filter(isWeights);
  for (const name of weights) memory.reserve(name, part(name).length);
  for (const [name, size] of Object.entries(sizes)) memory.reserve(name, size);
  // once all is reserved: memory that grows moves
  for (const name of weights) memory.bytesAt(name, part(name).length).set(part(name));
  return memory;
}

/** Vectors of words and their forms are looked up, not multiplied: they stay outside. */
const isWeights = (part: string): boolean =>
  !part.startsWith('words') && !part.startsWith('vectors') && !FORMS.some((form) => form === part);

/** Bytes of each room for what is worked out. */
function sizesOf(head: NetworkHead): { readonly [name: string]: number } {
  const { hidden: h, arc, label } = head;
  const inner = MOST_WORDS + 4;
  return {
    input: MOST_WORDS * 2 * inputsOf(head),
    kept: MOST_KEPT * 32 * h,
    sums: MOST_WORDS * 16 * h,
    cell: MOST_WORDS * 4 * h,
    state: MOST_WORDS * 2 * h,
    where: MOST_WORDS * 12,
    first: MOST_WORDS * 4 * h,
    gates: MOST_WORDS * 32 * h,
    second: MOST_WORDS * 4 * h,
    narrow: MOST_WORDS * 2 * h,
    dep: MOST_WORDS * 4 * arc,
    heads: MOST_WORDS * 4 * arc,
    asked: MOST_WORDS * 4 * arc,
    across: 4 * arc * inner,
    scores: 4 * MOST_WORDS * inner,
    labelDep: MOST_WORDS * 4 * label,
    labelHead: MOST_WORDS * 4 * label,
    labelSums: MOST_WORDS * 4 * columnsOf(head),
    zeros: Math.max(4 * inner, 32 * h),
  };
}
