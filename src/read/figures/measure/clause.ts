/** How far on what is said of a number reaches. */
import type { Around } from './measured.js';

/**
 * What is told of the counted people stops where another clause begins: "29 were sent on and nobody died", "40 were at
 * Mass when the roof killed".
 */
export const clauseOf = (after: string): string => after.split(CLAUSE, 1)[0]!;
const CLAUSE =
  /(?:(?<=(?:were|was|are|is|have|has|had|\p{L}ed) .*),? and (?:that|nobody|no|none|he|she|it|they|there|the|a|an|his|her|its|their|one|others?)|,? (?:but|while|when|after|before|because|although|though|until|unless)) (?!being )/u;

/** What is told of the counted behind them: of one of them, or of all in the number's clause. */
export const toldOf = ({ back, after }: Around): string =>
  ONE_OF.test(back) ? after.split(OF_THE_ONE, 1)[0]! : clauseOf(after);
/**
 * "One of the fourteen, Brand, died on Thursday": what is told is told of the one; "one of the fourteen killed", of
 * all.
 */
const ONE_OF =
  /(?<!\p{L})(?:one|none|each|any|some|several|two|three|most|many) of (?:the|those|these|its|their)(?: (?:other|last|first))?[\s“"]*$/u;
const OF_THE_ONE = /,|(?<! (?:who|that|which)) (?:died|dies|was|is|were|are|has|had|have)(?!\p{L})/u;
