/** Acts of a plain “said”, by the words that are said: the more telling first. */
import { FORESEEING, INTENDING } from './by-words/coming.js';
import { BLAMING, JUDGING } from './by-words/judging.js';
import { REJECTING } from './by-words/rejecting.js';
import type { ActRule } from './rule.js';

export const WORD_RULES: readonly ActRule[] = [...REJECTING, ...INTENDING, ...BLAMING, ...FORESEEING, ...JUDGING];
