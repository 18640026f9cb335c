/** Whether a figure is the state of a running count, a change of it, a rate, or a one-off. */
import { CAUSES } from '../../lang/en/causes.js';
import type { Figure } from '../../types.js';
import type { Counted } from './counted.js';
import type { Around, Measured } from './measure/measured.js';
import type { Quantity } from './quantity.js';

export function modeOf(
  quantity: Quantity,
  measured: Measured,
  counted: Counted | undefined,
  around: Around,
): Figure['mode'] {
  if (measured.mode) return measured.mode;
  if (quantity.unit === '%') {
    if (
      REACHED.test(around.before) ||
      (/(?<!\p{L})from (?:\p{L}+ ){0,2}$/u.test(around.before) && /^ to /.test(around.after))
    )
      return 'total';
    return CHANGE_BEFORE.test(around.back) || CHANGE_AFTER.test(around.after)
      ? 'rate'
      : SHARES.has(measured.name)
        ? 'total'
        : 'other';
  }
  if (PER_PERIOD.test(around.after)) return 'rate';
  if (
    OF_THOSE.test(around.after) &&
    quantity.written !== 'vague' &&
    !(measured.name === 'crossings' && SHUT.test(around.before)) &&
    measured.name !== 'seats'
  )
    return 'other';
  if (!measured.running) return 'other';
  if (measured.name === 'homes' && !DAMAGED.test(around.before) && !DAMAGED.test(around.after)) return 'other';
  if (measured.name === 'schools' && !SHUT.test(around.before) && !SHUT.test(around.after)) return 'other';
  if (measured.name === 'magnitude' && AFTERSHOCK.test(around.back + around.after.slice(0, 40))) return 'other';
  if (RECORDED.has(measured.name) && /^ (?:prior|previous|past) /.test(around.after)) return 'other';
  if (counted && BODIES.has(counted.noun) && HANDLED.test(around.after)) return 'other';
  if (ELSEWHERE.test(around.after)) return 'total';
  if (measured.name === 'hospitalised' && !IN_CARE.test(around.back + around.after)) return 'other';
  if (
    ADDED.test(around.before) ||
    (LAST.test(around.before) && (SHUT.test(around.back) || (counted !== undefined && BODIES.has(counted.noun)))) ||
    (KILLING.test(around.before) && REPEATED.test(around.back)) ||
    (counted?.more && !SOUGHT.test(around.before))
  )
    return 'increment';
  return 'total';
}

/** Levels in per cent. */
const SHARES: ReadonlySet<string> = new Set([
  'stake',
  'poll share',
  'vote share',
  'turnout',
  'unemployment',
  'interest rate',
]);

/** "five of the dead": a part of a count, not its state. */
const OF_THOSE = /^ of (?:the|these|those|its|his|her|their) /u;

/** A percentage that something fell by. */
export const isFall = ({ back, after }: Around): boolean => FALL_BEFORE.test(back) || FALL_AFTER.test(after);

/** "another eight" is what was added. */
const ADDED = /(?:^|\s)(?:another|a further|an additional|additional|adding)[\s“"(]*$/u;
/**
 * "killing four people" adds to the dead of a war or a string of attacks; of what happens once, a quake or a crash, it
 * is the count.
 */
const KILLING = /(?:^|\s)(?:killing|wounding|injuring)(?: (?:at least|about|around|some|more than|up to))?[\s“"(]*$/u;
const REPEATED = new RegExp(`(?<!\\p{L})(?:${[...CAUSES.strike!, ...CAUSES.operation!].join('|')})s?(?!\\p{L})`, 'u');
/** Houses that only stand somewhere are no count that runs. */
const DAMAGED =
  /\b(?:destr\w+|damag\w+|burn\w+|flood\w+|flatten\w+|swallow\w+|bur(?:y|ied)|raz\w+|collaps\w+|level\w+|swept|wash\w+|wreck\w+|demolish\w+|los[te]|hit|gutted|ruin\w+|torn|built|build\w*|rebuil[dt]\w*|sold|sell\w*|inundat\w+|engulf\w+|threaten\w+|evacuat\w+|without|power|electricity|blackout)\b/u;
/** Patients whom a report counts for another reason are none in hospital. */
const IN_CARE =
  /\b(?:hospital\w*|clinics?|wards?|intensive|beds?|admitted|treat\w*|ventilat\w+|critical|serious|stable)\b/u;
/** "Has closed its last three crossings", "the last four bodies were found". */
const LAST = /(?:^|\s)(?:its|their|the) (?:last|remaining|final) $/u;
const SHUT = /\b(?:clos\w+|shut\w*|(?:re-?)?open\w*|damag\w+|destr\w+)\b/u;
/** Bodies that were found are the dead; those that are counted, named or buried are some of them. */
const BODIES: ReadonlySet<string> = new Set(['body', 'corpse']),
  HANDLED =
    /^ (?:\p{L}+ )?(?:were|had been|have been|was|are being|were being) (?:\p{L}+ly )?(?!found|recovered|retrieved|pulled|discovered|seen|brought|dug|taken from|washed|still)(?:\p{L}+(?:ed|t|wn|en)) /u;
/** "Four prior arrests" are somebody's record, none of the story's. */
const RECORDED: ReadonlySet<string> = new Set(['arrested', 'convictions', 'charges', 'acquittals']);
/** "seven more people died in neighbouring Lazny" is the count of that place. */
const ELSEWHERE = /^[^.;:,]{0,50} in (?:the )?(?:neighbou?ring|nearby|adjacent|adjoining) /u;
const AFTERSHOCK = /\b(?:after|fore)shocks?\b/u;
/** "are looking for 50 more": the count of those still missing. */
const SOUGHT = /\b(?:looking|searching|search|missing|still|remain\w*)\b/u;

const RISES = String.raw`rise|rises|rose|risen|rising|increas\w*|grew|grown|grow\w*|jump\w*|climb\w*|surg\w*|soar\w*|gain\w*|up|rally|rallied|added|advanced|expand\w*|higher(?! than)|strengthen\w*|firm(?:s|ed)|spik(?:e|es|ed)|apprec\w*`;
const FALLS = String.raw`fall|falls|fell|fallen|falling|drop\w*|declin\w*|decreas\w*|slid|slipp\w*|plung\w*|lost|lose|loses|losing|shed|down|tumbl\w*|shr[aiu]nk\w*|cut|contract\w*|lower(?:ed|ing|s)?(?! than)|sank|slump\w*|reduc\w*|weaken\w*|crash\w*|eas(?:e|es|ed|ing)|dip\w*|retreat\w*|deprec\w*|nosediv\w*|wiped?|wiping`;
const before = (words: string) => new RegExp(String.raw`(?<!\p{L})(?:${words})(?: \S+){0,4}[\s“"(]*$`, 'u');
const CHANGE_BEFORE = before(`${RISES}|${FALLS}`),
  FALL_BEFORE = before(FALLS);
const CHANGE_AFTER =
  /^[\s-]*(?:\p{L}+ )?(?:rise|increase|decrease|fall|drop|decline|jump|growth|gain|loss|surge|cut|hike|higher|lower|more|less|fewer|slump|rally)(?!\p{L})/u;
const FALL_AFTER = /^[\s-]*(?:\p{L}+ )?(?:decrease|fall|drop|decline|loss|cut|lower|less|fewer|slump)(?!\p{L})/u;
const PER_PERIOD =
  /^(?: \S+){0,3} (?:a|per|each|every) (?:day|week|month|season|year|hour|minute|second)(?!\p{L})(?! (?:ago|earlier|later|before|after))/u;
/** "rose to 3.2%": a level, not a change. */
const REACHED = /(?<!\p{L})(?:to|at|stands at)[\s“"(]*$/u;
