/** Whether a word may stand between a subject and its verb. */
import { ADVERBS } from '../../lang/en/clause-words.js';
import type { Token } from '../../text/tokens.js';

const NO_ADVERB =
  /^(?:family|july|italy|supply|reply|assembly|ally|rally|early|daily|weekly|monthly|fly|bully|jelly|belly|holy|ugly|elderly|likely|friendly|deadly)$/;

/** A capital makes a name of it: “Kelly”. */
export const isAdverb = ({ text, lower }: Pick<Token, 'text' | 'lower'>): boolean =>
  ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NO_ADVERB.test(lower) && !/^\p{Lu}/u.test(text));
