/** Two numbers for one thing that a report puts side by side: “says it was closer to”, “puts it at”. */
import type { Reckoned } from '../tallies/context.js';
import { areDisjoint, isToldByTwo } from './contradictions.js';

/** Letters between the two. */
const NEAR = 240;

/** Whether the second of two numbers of one report is another claimant's for what the first counts. */
export function isSetAgainst(first: Reckoned, second: Reckoned): boolean {
  const between = first.report.article.text.slice(first.figure.span.end, second.figure.span.start);
  return (
    first.figure.measure === second.figure.measure &&
    first.figure.unit === second.figure.unit &&
    first.figure.value !== undefined &&
    second.figure.value !== undefined &&
    between.length < NEAR &&
    SET_AGAINST.test(between) &&
    !first.isOld &&
    !second.isOld &&
    isToldByTwo(first, second) &&
    areDisjoint(first, second)
  );
}

/** "Says it was closer to", "puts it at": of what has just been counted. */
const SET_AGAINST =
  /\b(?:(?:it|that|the (?:real |true |actual )?(?:figure|number|share|rate|toll|sum)) (?:is|was|were|stood)(?: at)?|put(?:s|ting)? it at|closer to|nearer(?: to)?|more like) [“"‘']?(?:\p{L}+ ){0,3}$/iu;
