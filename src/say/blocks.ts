import type { Block } from '../types.js';

/** The blocks of a text and what stands between them, in order: nothing that an anchor can point to is left out. */
export function wholeBlocks(blocks: readonly Block[], text: string): Block[] {
  const all: Block[] = [];
  let at = 0;
  for (const block of [...blocks, { kind: 'paragraph' as const, start: text.length, end: text.length }]) {
    if (text.slice(at, block.start).trim()) all.push({ kind: 'paragraph', start: at, end: block.start });
    if (block.end > block.start) all.push(block);
    at = Math.max(at, block.end);
  }
  return all;
}
