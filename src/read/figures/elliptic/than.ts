/** "Fewer than the 5,000 they gave": a number set against one told before. */
import type { Elliptic } from './number.js';

export const isThanThe = ({ lead }: Elliptic): boolean => THAN_THE.test(lead);
export const isGivenBefore = ({ behind }: Elliptic): boolean => GIVEN.test(behind);
const THAN_THE =
  /(?<!\p{L})(?:than|from|to|with|on|against) (?:the|its|their|an? (?:earlier|initial|previous|first))[\s“"]*(?:(?:about|around|some|roughly) )?$/iu;
/** "They gave on the day", "the minister spoke of", or nothing more. */
const GIVEN =
  /^ (?:(?:that |which )?(?:it|they|he|she|we|officials?|police|(?:the|its) \p{L}+) (?:had )?(?:gave|given|said|reported|claimed|announced|spoke|promised|expected|counted|estimated|put)|(?:first|originally|earlier|previously) |(?:given|reported|announced|claimed|promised|expected)(?!\p{L}))|^[.,;)”"]/u;
