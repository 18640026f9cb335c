/** Whether a figure is the state of a running count, a change of it, a rate, or a one-off. */
import type { Figure } from '../../types.js';
import type { Counted } from './counted.js';
import type { Around, Measured } from './measure.js';
import type { Quantity } from './quantity.js';

export function modeOf(quantity: Quantity, measured: Measured, counted: Counted | undefined, around: Around): Figure['mode'] {
  if (measured.mode) return measured.mode;
  if (quantity.unit === '%') {
    if (REACHED.test(around.before)) return 'total';
    return CHANGE_BEFORE.test(around.back) || CHANGE_AFTER.test(around.after) ? 'rate' : measured.name === 'stake' ? 'total' : 'other';
  }
  if (PER_PERIOD.test(around.after)) return 'rate';
  if (OF_THOSE.test(around.after) && quantity.written !== 'vague') return 'other';
  if (!measured.running) return 'other';
  if (ADDED.test(around.before) || (counted?.more && !SOUGHT.test(around.before))) return 'increment';
  return 'total';
}

/** "five of the dead": a part of a count, not its state. */
const OF_THOSE = /^ of (?:the|these|those|its|his|her|their) /u;

/** A percentage that something fell by. */
export const isFall = ({ back, after }: Around): boolean => FALL_BEFORE.test(back) || FALL_AFTER.test(after);

/** "killing four people" is what one event added, and so is "another eight". */
const ADDED = /(?:^|\s)(?:killing|wounding|injuring|another|a further|an additional|additional|adding)[\s“"(]*$/u;
/** "are looking for 50 more": the count of those still missing. */
const SOUGHT = /\b(?:looking|searching|search|missing|still|remain\w*)\b/u;

const RISES = String.raw`rise|rises|rose|risen|rising|increas\w*|grew|grown|grow\w*|jump\w*|climb\w*|surg\w*|soar\w*|gain\w*|up|rally|rallied|added|advanced|expand\w*|higher`;
const FALLS = String.raw`fall|falls|fell|fallen|falling|drop\w*|declin\w*|decreas\w*|slid|slipp\w*|plung\w*|lost|lose|loses|losing|shed|down|tumbl\w*|shr[aiu]nk\w*|cut|contract\w*|lower\w*|sank|slump\w*|reduc\w*`;
const before = (words: string) => new RegExp(String.raw`(?<!\p{L})(?:${words})(?: \S+){0,4}[\s“"(]*$`, 'u');
const CHANGE_BEFORE = before(`${RISES}|${FALLS}`), FALL_BEFORE = before(FALLS);
const CHANGE_AFTER = /^[\s-]*(?:\p{L}+ )?(?:rise|increase|decrease|fall|drop|decline|jump|growth|gain|loss|surge|cut|hike|higher|lower|more|less|fewer|slump|rally)(?!\p{L})/u;
const FALL_AFTER = /^[\s-]*(?:\p{L}+ )?(?:decrease|fall|drop|decline|loss|cut|lower|less|fewer|slump)(?!\p{L})/u;
const PER_PERIOD = /^(?: \S+){0,3} (?:a|per|each|every) (?:day|week|month|year|hour|minute|second)(?!\p{L})(?! (?:ago|earlier|later|before|after))/u;
/** "rose to 3.2%": a level, not a change. */
const REACHED = /(?<!\p{L})(?:to|at|stands at)[\s“"(]*$/u;
