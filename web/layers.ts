/** The layers of an article and the pieces its text falls into when they are laid on. Pure. */
import type { Block, Span } from '../src/types.js';

export const LAYERS = ['statements', 'names', 'figures', 'times', 'events', 'copies'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * Words to be marked. What was set aside is no layer to switch: it is always seen to be. `of` ties the marks of one
 * item (all spans of a statement); `href` leads to what they mean.
 */
export interface Mark extends Span {
  readonly layer: Layer | 'at' | 'set-aside';
  readonly part: string;
  readonly of?: string;
  readonly href?: string;
  readonly title?: string;
}

/** A run of text that the same marks cover. */
export interface Piece extends Span {
  readonly marks: readonly Mark[];
}

/** Cuts a block wherever a mark begins or ends. The pieces cover the block without a gap. */
export function findPieces(block: Block, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter((m) => m.start < block.end && block.start < m.end);
  const cuts = new Set([block.start, block.end]);
  for (const m of inside) {
    if (m.start > block.start) cuts.add(m.start);
    if (m.end < block.end) cuts.add(m.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1]!;
    return { start, end, marks: inside.filter((m) => m.start <= start && end <= m.end) };
  });
}
