/** What tells two figures apart, and which numbers of one sentence nothing does. */
import { sharedBy } from '../../shared-words.js';
import type { Reckoned } from '../context.js';
import { areOnOtherSides } from '../sides.js';
import { distance } from './numbers.js';

/**
 * For and against, some people and others, what one did and another, or two numbers that one sentence sets side by
 * side.
 */
export const isApart = (f: Reckoned, g: Reckoned): boolean =>
  f.kind !== g.kind ||
  (f.doer !== undefined && g.doer !== undefined && f.doer !== g.doer) ||
  areOnOtherSides(f, g) ||
  (isOneSentence(f, g) &&
    f.figure.value !== g.figure.value &&
    !(isBeside(f, g) && f.figure.measure === g.figure.measure));

const isOneSentence = (f: Reckoned, g: Reckoned): boolean => f.report === g.report && f.sentence === g.sentence;

/**
 * Two numbers of one sentence, of which the one stood before the other: "to 4.5 per cent, from 3.5", "costed at £38m;
 * it now stands at £46m".
 */
export function isBeside(f: Reckoned, g: Reckoned): boolean {
  if (!isOneSentence(f, g)) return false;
  const [a, b] = f.figure.span.start < g.figure.span.start ? [f, g] : [g, f],
    between = f.report.article.text.slice(a.figure.span.end, b.figure.span.start);
  return (f.isOld !== g.isOld || MOVED.test(between)) && distance(f, g) > 0;
}

/** What leads from the one to the other, in a few words. */
const MOVED =
  /^[^.!?]{0,60}?(?<!\p{L})(?:(?:up|down|raised|cut|lowered|increased|reduced)?,? from|(?:figure|total|cost|number|price|bill|estimate|it|that) (?:is |was |has |had )?(?:now|since|later|then)[^.!?]{0,24})(?: \p{L}+){0,2} $|^(?: \p{L}+){0,4},? (?:and |but )?(?:not|instead of|rather than)(?: the)? $|^(?: \p{L}+){0,4}, (?:less|more|fewer|lower|higher) than (?:the|its|their|an? (?:earlier|initial|previous)) $/u;

/** What one tells of an earlier year or month, or of another place, is no other number of the same thing. */
export const areOfOtherTimes = ({ scope: a }: Reckoned, { scope: b }: Reckoned): boolean =>
  a.past !== b.past || (a.place.size > 0 && b.place.size > 0 && sharedBy(a.place, b.place) === 0);
