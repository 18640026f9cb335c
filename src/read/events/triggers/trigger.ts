/** A word that says an event. */
import type { Span } from '../../../types.js';
import type { PageSentence } from '../../page.js';

export interface Trigger extends Span {
  readonly type: string;
  readonly form: 'verb' | 'noun';
  /** The verb or noun itself, in the grammar. */
  readonly word: number;
  /** The verb that only says that the noun took place: "carried out a strike". */
  readonly light?: number;
  /** It is done by speaking: what hangs on it is not what happened, but it did. */
  readonly speaks: boolean;
  readonly sentence: PageSentence;
}
