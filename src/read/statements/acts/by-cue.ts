/** Acts that the cue decides, alone or with the first words after it: the more telling first. */
import { ADDRESSING } from './by-cue/addressing.js';
import { CALLING } from './by-cue/calling.js';
import { INSISTING } from './by-cue/insisting.js';
import { REFUSING } from './by-cue/refusing.js';
import type { ActRule } from './rule.js';

export const CUE_RULES: readonly ActRule[] = [...REFUSING, ...INSISTING, ...CALLING, ...ADDRESSING];
