/** A number of which it is known what it counts, and what is told in too vague a way to be logged. */
import { RESULT_NOUNS, TIME_NOUNS, VAGUE_NOUNS } from '../../../lang/en/counting.js';
import type { Token } from '../../../text/tokens.js';
import type { Counted } from '../counted.js';
import type { Measured } from '../measure/measured.js';
import type { Quantity } from '../quantity.js';

export interface Told {
  readonly tokens: readonly Token[];
  readonly q: Quantity;
  readonly counted: Counted | undefined;
  readonly measured: Measured;
  /** "At least", "about" or the like stands by it. */
  readonly qualified: boolean;
  /** The word before it, in lower case. */
  readonly before: string;
}

/** "Not one penny of it", "every last crown": a manner of saying nothing or all. */
export const isMoneyless = ({ q, before }: Told): boolean =>
  q.value === 1 &&
  q.unit !== '%' &&
  q.written === 'words' &&
  /^(?:not|never|without|even|every|last|single)$/.test(before);

/** "A 611-page ruling ran to 611 pages", "40 minutes", "a 5-11 season". */
export const isOfPagesOrTime = ({ q, counted }: Told): boolean =>
  counted !== undefined &&
  (counted.noun === 'page' || TIME_NOUNS.has(counted.noun) || (q.upTo !== undefined && RESULT_NOUNS.has(counted.noun)));

/** "A 9.11 style memorial": nobody is counted in parts. */
export const isOddFraction = ({ q, measured }: Told): boolean =>
  !Number.isInteger(q.value) &&
  measured.name !== 'magnitude' &&
  (measured.by !== 'phrase' || /^(?:dead|injured|missing|rescued|arrested|displaced)/.test(measured.name));

/** "Two sides", "three ways". */
export const isVague = ({ counted, measured, qualified }: Told): boolean =>
  counted !== undefined && VAGUE_NOUNS.has(counted.noun) && measured.by !== 'phrase' && !qualified;
