/**
 * Whether two statements render one act of saying, and why: by rule where one report, one copied sentence or one hand
 * tells, else by what they have in common, weighed (weighing.ts). Numbers here and in sameness/ are tuned on
 * `sameStatement` of the seeds and the invented stories.
 */
import { once } from '../once.js';
import type { Voice } from './sayings.js';
import { copiedSentence, handedOn } from './sameness/copied.js';
import { areDaysApart } from './sameness/days-apart.js';
import type { Likeness } from './sameness/likeness.js';
import { otherSpeaker } from './sameness/other-speaker.js';
import { weighed } from './sameness/weighed.js';
import { withinReport } from './sameness/within-report.js';
import { type Both, bothOf, closenessOf } from './weighing.js';

/**
 * By rule: two of one report, a sentence copied, words handed on. Undefined where no rule joins them; whether two of
 * two reports are weighed then, `weighedLikeness` says.
 */
export const likenessOf = (a: Voice, b: Voice): Likeness | undefined => besideOf(a, b)?.ruled;

/** False where neither a rule nor any weight can make them one. */
export const mayBeOne = (a: Voice, b: Voice): boolean => besideOf(a, b) !== undefined;

/** How close the words are, to find the closest of several; 0 where no weight can make them one. */
export function closenessBetween(a: Voice, b: Voice): number {
  const common = besideOf(a, b)?.both.common;
  return common ? closenessOf(common) : 0;
}

/**
 * By all that the two have in common.
 * @param together another saying of the speaker stands in both reports, so that they render one occasion
 * @param closest neither is closer to another saying of the other's report
 */
export function weighedLikeness(a: Voice, b: Voice, together: boolean, closest: boolean): Likeness | undefined {
  const both = besideOf(a, b)?.both;
  return both && weighed(a, b, both, together, closest);
}

/** Two voices that may be one. */
interface Beside {
  readonly both: Both;
  readonly ruled: Likeness | undefined;
}

/** Most pairs that have words in common cannot be one; those that may are remembered alone. */
function besideOf(a: Voice, b: Voice): Beside | undefined {
  const known = besideA(a).get(b);
  if (known) return known;
  const both = bothOf(a, b),
    ruled = byRule(a, b, both);
  if (!ruled && !both.common) return undefined;
  const beside = { both, ruled };
  besideA(a).set(b, beside);
  return beside;
}

const besideA = once((_: Voice) => new Map<Voice, Beside>());

function byRule(a: Voice, b: Voice, both: Both): Likeness | undefined {
  const { speakers, counted } = both;
  if (!counted) return undefined;
  if (a.report === b.report) return withinReport(a, b, both);
  const copied = (speakers === 'other' ? undefined : handedOn(a, b)) ?? copiedSentence(a, b, speakers);
  if (copied) return copied;
  return speakers === 'other' && counted >= 2 && !areDaysApart(a, b) ? otherSpeaker(a, b, both) : undefined;
}
