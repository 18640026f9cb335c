/** Whether a figure is the state of a running count, a change of it, a rate, or a one-off. */
import type { Figure } from '../../types.js';
import type { Counted } from './counted.js';
import type { Around, Measured } from './measure.js';
import type { Quantity } from './quantity.js';

export function modeOf(quantity: Quantity, measured: Measured, counted: Counted | undefined, around: Around): Figure['mode'] {
  if (quantity.unit === '%') return CHANGE_BEFORE.test(around.before) || CHANGE_AFTER.test(around.after) ? 'rate' : measured.name === 'stake' ? 'total' : 'other';
  if (PER_PERIOD.test(around.after)) return 'rate';
  if (!measured.running) return 'other';
  if (ADDED_BEFORE.test(around.before) && !TOTAL.test(around.before)) return 'increment';
  if (counted?.more && !STILL.test(around.before)) return 'increment';
  return 'total';
}

/** "killing four people": what one event added. "another eight". */
const ADDED_BEFORE = /(?:^|\s)(?:killing|wounding|injuring|another|a further|an additional|additional|adding|gained|lost)(?: (?:at least|up to|as many as|more than|about|some|an estimated|nearly))?[\s“"(]*$/u;
const TOTAL = /\b(?:so far|in total|since|toll|altogether|total of)\b/u;
const STILL = /\b(?:looking|searching|search|missing|still|remain\w*)\b/u;
const CHANGE_BEFORE = /\b(?:rise|rose|risen|rising|rises|fall|fell|fallen|falling|falls|drop\w*|declin\w*|increas\w*|decreas\w*|grew|grown|grow\w*|jump\w*|climb\w*|slid|slipp\w*|plung\w*|surg\w*|soar\w*|gain\w*|lost|lose|loses|shed|up|down|rally|rallied|tumbl\w*|shr[iau]nk|cut|added|advanced|expand\w*|contract\w*|higher|lower)(?: \S+){0,5}[\s“"(]*$/u;
const CHANGE_AFTER = /^[\s-]*(?:\w+ )?(?:rise|increase|decrease|fall|drop|decline|jump|growth|gain|loss|surge|cut|hike|higher|lower|more|less|slump|rally)\b/u;
const PER_PERIOD = /^(?: \S+){0,3} (?:a|per|each|every) (?:day|week|month|year|hour|minute|second)\b/u;
