/** What a court found of the counts. */
import { FOUND_GUILTY, FOUND_INNOCENT, type Measure } from '../../../lang/en/measures.js';
import { dictionaryMeasure } from './measured.js';

export const CHARGES = dictionaryMeasure('charges');
const CONVICTIONS = dictionaryMeasure('convictions');
const ACQUITTALS = dictionaryMeasure('acquittals');

/** What a court found of the counts after `before`. */
export const foundBy = (before: string): Measure =>
  GUILTY.test(before) ? CONVICTIONS : INNOCENT.test(before) ? ACQUITTALS : CHARGES;
const GUILTY = new RegExp(`(?<!\\p{L})${FOUND_GUILTY}[\\s“"]*$`, 'u');
const INNOCENT = new RegExp(`(?<!\\p{L})${FOUND_INNOCENT}[\\s“"]*$`, 'u');
