/** A network over windows as it is shipped: what it is made of, and its weights by name (file.ts of network/ has how). */
import type { NetworkFile } from '../network/file.js';

/** A table of vectors: how many it has, how many numbers one has. */
export type Table = readonly [name: string, rows: number, width: number];

export interface WindowsHead {
  readonly labels: readonly string[];
  readonly hidden: number;
  /** Numbers of a word's state, and of what is made of the state of a window's head. */
  readonly states: number;
  readonly headInput: number;
  /** What is looked up for each word, and what for the window's head. */
  readonly words: readonly Table[];
  readonly heads: readonly Table[];
  /** The table of `words` by whose number steps between labels differ, and how many numbers it has. */
  readonly steps: readonly [table: number, rows: number];
  readonly parts: { readonly [part: string]: readonly [at: number, bytes: number] };
}

export type WindowsFile = NetworkFile<WindowsHead>;

/** Numbers that tables give together. */
export const widthOf = (tables: readonly Table[]): number => tables.reduce((sum, [, , width]) => sum + width, 0);
