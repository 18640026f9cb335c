/** The readers that stand side by side, each in its own process: what they make of a text, in one form. */
import type { FoundText } from '../treebank/scores.js';
import type { Span } from '../../src/types.js';

export type NameKind = 'PER' | 'ORG' | 'LOC';
export interface Engine {
  /** All that it reads in a text; the value only keeps the work from being skipped. */
  readonly read: (text: string) => number;
  /** Its words with universal tags, marks and all. */
  readonly words: (text: string) => FoundText['words'];
  /** Absent where it finds none. */
  readonly names?: (text: string) => readonly (Span & { readonly kind: NameKind })[];
}

export const ENGINES = ['onrecord', 'onrecord, words and trees only', 'compromise', 'wink-nlp'] as const;
export type EngineName = (typeof ENGINES)[number];

export async function engineOf(name: EngineName): Promise<Engine> {
  return name === 'compromise'
    ? (await import('./compromise.js')).engine
    : name === 'wink-nlp'
      ? (await import('./wink.js')).engine
      : (await import('./onrecord.js')).engineOf(name === 'onrecord');
}
