/** Two sayings side by side: how far speakers and words agree. */
import { alignWords, type Pair } from '../alignment.js';
import type { Voice } from '../sayings.js';
import { type Speakers, whoOf } from '../speakers.js';

export interface Compared {
  readonly a: Voice;
  readonly b: Voice;
  readonly who: string;
  readonly pairs: readonly Pair[];
  /** Weight of the words in common: of both together, and of the shorter (0–1). */
  readonly share: number;
  readonly part: number;
  /** Content words in common that keep their order. */
  readonly inOrder: number;
  /** True where they have more than names in common. */
  readonly beyondNames: boolean;
}

export function compared(a: Voice, b: Voice, speakers: Speakers): Compared {
  const pairs = alignWords(a.words, b.words),
    content = pairs.filter((p) => a.words[p.i]!.weight === 1);
  const common = pairs.reduce((sum, p) => sum + a.words[p.i]!.weight, 0),
    wa = weightOf(a),
    wb = weightOf(b);
  return {
    a,
    b,
    who: whoOf(a, b, speakers),
    pairs,
    beyondNames: content.some((p) => a.words[p.i]!.kind !== 'name' && b.words[p.j]!.kind !== 'name'),
    share: (2 * common) / (wa + wb || 1),
    part: common / (Math.min(wa, wb) || 1),
    inOrder: content.length,
  };
}

const weightOf = ({ words }: Voice): number => words.reduce((sum, w) => sum + w.weight, 0);
