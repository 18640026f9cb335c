/** Numbers that count nothing: a threshold, a lead, a crowd. */
import { isLeadInVotes, MARGIN } from './ballots.js';
import { type Around, found, type Measured } from './measured.js';

export function levelOf(value: number, around: Around): Measured | undefined {
  if (value >= CROWD && PRESENT.test(around.after)) return { name: 'crowd', running: true, by: 'phrase' };
  const level = LEVEL_OF.exec(around.before)?.[1];
  if (level === undefined) return undefined;
  return isLeadInVotes(level, around) ? found(MARGIN, 'phrase') : { name: level, running: true, by: 'phrase' };
}

/** "60,000 are outside parliament": people, where nobody else is said to be. */
const CROWD = 50;
const PRESENT =
  /^ (?:are(?: already| still| now)?|were(?: already| still)?|ha(?:d|ve) (?:gathered|assembled|marched)|gathered|marched|assembled|turned out|turned up|showed up)(?:,? (?:outside|in front of|(?:on|in|before|through) the (?:\p{L}+ )?(?:square|streets?|plaza|avenue|boulevard|bridge|park|stadium))(?!\p{L})|[,.])/u;

/** "Exceeds the threshold of 5,000": a level that is told by its own noun. */
const LEVEL_OF =
  /(?<!\p{L})(threshold|limit|ceiling|quota|target|majority|margin|gap|lead|deficit|(?:retirement|pension|voting|drinking|driving|school-leaving|minimum|legal) age|surplus|shortfall|backlog|attendance|membership|workforce|quorum)(?: (?:is|was|stands at|stood at|of|at|as|from|to|will be|(?:(?:will|would|must|should|to) )?(?:go(?:es)?|rises?|rose|went|climbs?|falls?|fell|be (?:raised|lowered|cut|kept)|raised|lowered|cut)(?: up| down)? (?:to|at|from)))[\s“"]*$/u;
