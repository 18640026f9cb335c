/** Two values of one thing that a sentence sets side by side: the second says what it counts by the first. */
import type { Bare } from '../figure.js';
import { type Elliptic, ENDS, isAlone } from './number.js';
import { isNear } from './sizes.js';

export const isSetBeside = (n: Elliptic, last: Bare): boolean =>
  NOT.test(n.between) ||
  isListed(n, last) ||
  isCredited(n, last) ||
  isAgainst(n, last) ||
  FOR_OR_AGAINST.test(n.behind) ||
  isOfASide(n, last);
/** "Nine, not 11", "30,000 doses, not the 60,000 she spoke of". */
const NOT = /^(?: \p{L}+){0,3},? (?:and )?not (?:the )?$/u;

const isListed = (n: Elliptic, last: Bare): boolean =>
  last.mode !== 'rate' && LISTED.test(n.between) && isNear(last, n.q) && isAlone(n);
/** "24, 26, 29, 31", "not 24, not 26 and certainly not 31". */
const LISTED =
  /^(?:,|;|,? (?:and|or|then|nor))(?: (?:then|or|even|now|later|certainly|surely|definitely))?(?: not)? $/u;

const isCredited = ({ between, behind, q }: Elliptic, last: Bare): boolean =>
  last.mode !== 'rate' && ALSO.test(between) && CREDITED.test(behind) && isNear(last, q);
/** "200 strong, say the police, and 900 according to the union". */
const ALSO = /^[^.;:!?]{0,60}(?:,| and| but| while)(?: (?:and|but))? $/u;
const CREDITED = /^,? (?:according to|by the count of|in the (?:eyes|count) of)(?!\p{L})/u;

const isAgainst = ({ page, sentence, between, behind, q }: Elliptic, last: Bare): boolean =>
  last.mode !== 'rate' &&
  (ENDS.test(behind) || DATED.test(behind)) &&
  VERSUS.test(between) &&
  isNear(last, q) &&
  (!ONLY_TO.test(between) || VOTE.test(page.text.slice(sentence.start, last.span.start)));
/** "57 per cent against 43", "up from 91 on Sunday", "to 168 km/h from 172"; "by 83 per cent to 17" of a vote alone. */
const VERSUS = /^(?: \p{Ll}+){0,5}?,? (?:against|versus|compared (?:with|to)|(?:(?:up|down) )?from|to) (?:the )?$/u;
const ONLY_TO = / to (?:the )?$/;
const VOTE =
  /(?<!\p{L})(?:vot(?:e|es|ed|ing)|ballot|referendum|won|passed|approved|rejected|backed)(?!\p{L})[^.;]*(?<!\p{L})by (?:\p{L}+ ){0,2}$/u;
/** When it was so. */
const DATED = /^ (?:on|in|last|earlier|before|a|the) (?:\p{Lu}|\d|week|month|year|day|quarter)/u;

/** "14,212 voted against and 10,721 for". */
const FOR_OR_AGAINST =
  /^ (?:votes? )?(?:for|against|in favou?r|abstained|abstentions|opposed(?: it)?|backed it|supported it|rejected it)(?=[.,;)”"]|$| (?:and|with|it|the (?:motion|bill|plan|deal)))/u;

const isOfASide = ({ between, behind, q }: Elliptic, last: Bare): boolean =>
  SIDES.test(behind) && /(?:,| and| but| while) $/.test(between) && isNear(last, q);
/** "Twenty-one councillors backed the motion and 18 opposed it". */
const SIDES =
  /^ (?:opposed|backed|supported|rejected|abstained|voted (?:for|against|in favou?r|to)|were (?:for|against|opposed))(?!\p{L})/u;

export const isThen = ({ between, q }: Elliptic, last: Bare): boolean => THEN.test(between) && isNear(last, q);
/** "Asked for two million florins, then for 1.5 million". */
const THEN = /^[^.;:]{0,20},? (?:and |but )?(?:then|later|now|finally) (?:for|to|at|of) (?:only |just )?$/u;
