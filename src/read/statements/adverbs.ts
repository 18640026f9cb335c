/** Whether a word may stand between a subject and its verb. */
import { ADVERBS } from '../../lang/en/clause-words.js';

const NO_ADVERB = /^(?:family|july|italy|supply|reply|assembly|ally|rally|early|daily|weekly|monthly|fly|bully|jelly|belly|holy|ugly|elderly|likely|friendly|deadly)$/;

export const isAdverb = (word: string): boolean => ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERB.test(word));
