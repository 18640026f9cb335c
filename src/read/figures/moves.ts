/**
 * Two numbers of one count: "from 120 to 86", "to 6.1 from 6.4", "11, down from 86", "31, then 38". Which of them was
 * before, and that they are of one measure.
 */

/** What leads from the number before to one of the same count. */
const LINKS: readonly RegExp[] = [
  /^ (?:to|from) (?:\p{L}+ ){0,3}$/u, // "from 120 to 86", "to 6.1 from 6.4"
  // ", down from an earlier 86"
  /^[^.;:]{0,60}?(?<!\p{L})(?:up|down|(?:in|de)creas\p{L}+|revised|lowered|raised|cut|rising|falling) from (?:\p{L}+ ){0,3}$/u,
  /^,? \p{L}+er than (?:the|an?|its|their) (?:\p{L}+ )?$/u, // ", weaker than the 6.4"
  /^,? (?:and )?then,? (?:\p{L}+, )?$/u, // "31, then 38, then, wrongly, 34"
];

/** @param link the words between two numbers; @param lead those before the first */
export const isMove = (link: string, lead: string): boolean =>
  LINKS.some((pattern, i) => pattern.test(link) && (i > 0 || MOVED.test(lead)));

/** Of two numbers that "to" or "from" parts something moves; "from 9 to 5" alone is a stretch of the day or road. */
const MOVED = /(?<!\p{L})(?:from|to|by)(?: \p{L}+){0,2} $/u;

/** True of a number that stood before another: it was so no longer when the report was written. */
export function isBefore(before: string, next: string): boolean {
  const lead = before.slice(-REACH);
  return (
    OLD.test(lead) ||
    (/(?<!\p{L})from (?:\p{L}+ ){0,3}$/u.test(lead) && (/^(?: \p{L}+){0,2} to /u.test(next) || BACK.test(lead)))
  );
}

/** Characters before a number that may tell so, in however long a sentence. */
const REACH = 200;
const BACK =
  /(?:(?<!\p{L})(?:up|down|revised|lowered|raised|cut)|(?<!\p{L})to \S+(?: \p{L}+)?,?|%,?) from (?:\p{L}+ ){0,3}$/u;
const OLD =
  /(?:had been(?: [^.;:]*,? then,?(?: \p{L}+,)?)?|(?<!\p{L})had stood at|\p{L}+er than the|(?:previous|earlier|initial|original|first)(?:ly)? (?:\p{L}+ ){0,3}(?:of|at|was|as)) (?:\p{L}+ ){0,2}$/u;
