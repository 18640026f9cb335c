/** Disagreements → in which order they are read, and which wordings are set side by side. Pure. */
import type { Conflict } from '../src/types.js';

/** What matters more is read first: a spelling is no denial. Within a kind as the record has them. */
const WEIGHT: readonly Conflict['kind'][] = ['denial', 'figure', 'date', 'place', 'order', 'role', 'quotation', 'name'];

/** Open ones first. */
export const inOrder = (conflicts: readonly Conflict[]): readonly Conflict[] =>
  conflicts.toSorted(
    (a, b) =>
      Number(b.state === 'open') - Number(a.state === 'open') || WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind),
  );

/** Of several wordings the one that has most words in common; the first of equals. */
export function nearestOf(says: string, others: readonly string[]): string | undefined {
  const own = new Set(wordsIn(says)),
    common = (other: string): number => new Set(wordsIn(other).filter((w) => own.has(w))).size;
  return others.toSorted((a, b) => common(b) - common(a))[0];
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
