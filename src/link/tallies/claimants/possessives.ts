/** A count that its owner stands beside: "the ministry's figure of", "that of the board". */
import { COUNT_NOUNS } from '../../../lang/en/claimants.js';

const NOUN_PHRASE = String.raw`((?:[\p{L}-]+ ){0,4}[\p{L}-]+)`;
const COUNT_THEN_FEW = `(?:${COUNT_NOUNS})(?!\\p{L})[^.;:,\\d]{0,24}$`;

/** "The ministry's figure of". */
const POSSESSIVE = new RegExp(`${NOUN_PHRASE}['’]s? (?:\\p{Ll}+ ){0,2}${COUNT_THEN_FEW}`, 'u');
/** "That of the board,". */
const OF = new RegExp(`(?:that|those|${COUNT_NOUNS}) of ${NOUN_PHRASE}, $`, 'u');
/** "The ministry, whose own toll stood at". */
const WHOSE = new RegExp(`${NOUN_PHRASE},? whose (?:own )?${COUNT_THEN_FEW}`, 'u');

/** The owner is the first group. A glance at the end of the words before a number tells nearly always that none is. */
export function ownerIn(words: string): RegExpExecArray | undefined {
  const end = words.slice(-GLANCE);
  const isCount = COUNT_AT_END.test(end);
  return (
    (isCount ? POSSESSIVE.exec(words) : null) ??
    (end.endsWith(', ') ? OF.exec(words) : null) ??
    (isCount ? WHOSE.exec(words) : null) ??
    undefined
  );
}

const GLANCE = 60;
const COUNT_AT_END = new RegExp(COUNT_THEN_FEW, 'u');
