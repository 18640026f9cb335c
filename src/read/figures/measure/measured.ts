/** What is asked of the words around a number, and what is answered: which measure the number is of. */
import { type Measure, MEASURES } from '../../../lang/en/measures.js';
import type { Figure } from '../../../types.js';

/** The words around a quantity, lower case. */
export interface Around {
  /** Back to the number before it, or to the sentence's start. */
  readonly before: string;
  /** On to the next number, or to the sentence's end. */
  readonly after: string;
  /** Back to the sentence's start, whatever numbers stand between. */
  readonly back: string;
  readonly sentence: string;
  /** The whole text, as written. */
  readonly report: string;
}

export interface Measured {
  readonly name: string;
  /** True where a number of it is the state of a count or level. */
  readonly running: boolean;
  readonly by: 'noun' | 'phrase' | 'counted' | 'none';
  /** Where it is known from the figure before. */
  readonly mode?: Figure['mode'];
}

export const found = (measure: Measure, by: Measured['by']): Measured => ({
  name: measure.name,
  running: measure.running !== false,
  by,
});
export const named = (name: string, by: Measured['by'] = 'counted'): Measured => ({ name, running: false, by });

/** A measure of the dictionary by its name. */
export const dictionaryMeasure = (name: string): Measure => MEASURES.find((m) => m.name === name)!;
export const measureNamed = (name: string): Measured => found(dictionaryMeasure(name), 'phrase');
