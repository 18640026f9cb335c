/** Two statements of two reports, by all that they have in common. */
import { NEGATIONS } from '../../../lang/en/negations.js';
import type { Act } from '../../../types.js';
import { areWhole } from '../parts.js';
import type { Voice } from '../sayings.js';
import { whoOf } from '../speakers.js';
import { type Both, type Common, isNegated, logitOf, NEWS, SAME } from '../weighing.js';
import { areDaysApart } from './days-apart.js';
import { like, type Likeness, SURE, wordsCounted } from './likeness.js';

/** Two voices with what they have in common. */
interface Weighed {
  readonly a: Voice;
  readonly b: Voice;
  readonly both: Both;
  readonly common: Common;
  readonly isQuoted: boolean;
  /** Other words of the speaker stand in both reports. */
  readonly together: boolean;
}

export function weighed(a: Voice, b: Voice, both: Both, together: boolean, closest: boolean): Likeness | undefined {
  const { common, days } = both;
  if (!common || a.report === b.report || areDaysApart(a, b)) return undefined;
  const strength = logitOf(common, together ? 0 : days, closest);
  if (strength <= 0) return undefined;
  const isQuoted = common.allQuoted === 1 || common.quoted >= SAME,
    w: Weighed = { a, b, both, common, isQuoted, together };
  if (isForgotten(w) || isTurnedOrNew(w) || isAnotherWord(w) || isTooLittle(w)) return undefined;
  const by = common.words >= SAME ? 'same words' : isQuoted ? 'same quotation' : 'retold';
  return like(isQuoted ? Math.max(strength, SURE) : strength, by, `${whoSpeaks(w)}, ${inCommon(w, by)}`);
}

const whoSpeaks = ({ a, b, both: { speakers, days }, together }: Weighed): string =>
  `${whoOf(a, b, speakers)}${together && days > 3 ? ', other words of theirs in both reports' : ''}`;

function inCommon({ a, b, both, common }: Weighed, by: string): string {
  if (by === 'retold') return `${wordsCounted(both.counted)} of content in common`;
  if (by === 'same quotation') return 'a quotation in common';
  return `${common.words.toFixed(2)} of the words${areWhole(a, b) ? '' : ' of a sentence'}`;
}

const isForgotten = ({ a, b, both: { days, counted }, common, isQuoted, together }: Weighed): boolean =>
  days > LATER && !together && !isQuoted && (common.words < SAME || counted < LONG) && !isHeldTo(a, b, common.words);

/**
 * Days after which nobody retells in other words what was said; a quotation, and words enough, are called to mind for
 * longer.
 */
const LATER = 10;
const LONG = 8;

/**
 * What people are held to, in a few words kept as they were, those of grammar, too: vowed "there would be no second
 * vote".
 */
const isHeldTo = (
  { statement: { act }, words: own }: Voice,
  { statement, words: theirs }: Voice,
  words: number,
): boolean =>
  BINDING.has(act) && statement.act === act && words >= WORD_FOR_WORD && Math.min(own.length, theirs.length) >= FIVE;
const BINDING: ReadonlySet<Act> = new Set<Act>(['promise', 'threaten', 'predict']);
const WORD_FOR_WORD = 0.9;
const FIVE = 5;

/** "40 are missing", "23 are still missing": news; "there is no need", "they are welcome": a turn. */
const isTurnedOrNew = ({ a, b, both: { days }, common, isQuoted }: Weighed): boolean =>
  days >= 1 ? common.otherNumbers === 1 || (common.oneNegated === 1 && !isQuoted) : isTurned(a, b);

/**
 * Told without quotation marks, with a "not" in one of them alone: what was said in the morning is taken back in the
 * evening.
 */
const isTurned = (a: Voice, b: Voice): boolean =>
  [a, b].every((v) => v.statement.form === 'indirect') && hasNot(a) !== hasNot(b) && isNegated(a) !== isNegated(b);
const hasNot = ({ words }: Voice): boolean => words.some((w) => NEGATIONS.has(w.norm));

/** "Not one cent", and ten days later "not a cent, not ever": one word in common ties nothing said days apart. */
const isAnotherWord = ({ both: { days }, common, together }: Weighed): boolean =>
  days > NEWS &&
  !together &&
  common.oneWord === 1 &&
  common.allQuoted === 0 &&
  common.sameCount === 0 &&
  common.bothDeny === 0 &&
  common.words < SAME;

/**
 * What is told in other words has half of the shorter in common, and so many words of content, or all of it: what the
 * weights let through beyond that was mostly wrong on newscluster dev and ECB+ dev, by eye. What somebody denies is
 * said in fewer words, and seldom of two things at once.
 */
const isTooLittle = ({ a, b, both: { counted }, common, isQuoted }: Weighed): boolean =>
  !isQuoted &&
  !(common.quotedRun && common.bothDeny === 1) &&
  common.sameCount === 0 &&
  common.words < SAME &&
  ((common.shorter < HALF && counted < HALF * Math.min(a.senses.size, b.senses.size)) ||
    (counted < (common.bothDeny === 1 || common.bigNumber ? DENIED : RETOLD) && common.allOfShorter === 0));
export const HALF = 0.5;
const RETOLD = 3;
const DENIED = 2;
