/** What leads to a number that somebody says, counts or demands. */
import type { Bare } from '../figure.js';
import { type Elliptic, ENDS } from './number.js';
import { FEW, isOfOtherSize } from './sizes.js';

export const isCounted = ({ lead }: Elliptic): boolean => COUNTED.test(lead);
const COUNTED = /(?<!\p{L})(?:I|we|he|she|they|\p{Lu}\p{L}+) (?:had |have |has )?counted[\s“"]*$/u;

export const isMade = ({ lead }: Elliptic): boolean => MAKES.test(lead) || OWN_IS.test(lead);
/** "The police make it 148,000", "the police estimate was 45,000". */
const MAKES = /(?<!\p{L})ma(?:kes?|de) (?:it|that)[\s“"]*(?:only |just |about |more like )?$/iu;
const OWN_IS =
  /(?:(?<!\p{L})(?:its|their|his|her|the|an?)|['’]s?) (?:\p{L}+ ){0,3}(?:figure|count|tally|estimate) (?:is|was|stands at|stood at|came to)[\s“"]*(?:only |just |about |nearly )?$/iu;

export const isDemanded = ({ lead, q, behind }: Elliptic): boolean =>
  q.value > FEW && (DEMAND.test(lead) || (THAT.test(lead) && REFUSED.test(behind)));
/** "The unions' demand of 180", "that 90 was not unthinkable": of the sum before. */
const DEMAND = /(?<!\p{L})(?:demand|offer|bid|request|proposal) (?:of|for)[\s“"]*$/iu;
const THAT = /(?<!\p{L})(?:that|but|and|because)[\s“"]*$/iu;
const REFUSED =
  /^ (?:is|was|would be) (?:not|too|out of|enough|far|im?possible|acceptable|un\p{L}+|as far as|the most|the least|all)(?!\p{L})/u;

export const isPut = ({ lead, q }: Elliptic): boolean => isSum(lead) || (OWN_COUNT.test(lead) && q.value > FEW);

/** "Put it at", "they said": of money, too. */
export const isSum = (lead: string): boolean => PUT_AT.test(lead) || SAID.test(lead);
const PUT_AT =
  /(?<!\p{L})(?:put|puts|putting|place[sd]?|placing|estimat(?:e[sd]?|ing)|reckon(?:s|ed)?|ha[sd]) (?:it|that|them|the (?:figure|number|count|total|toll|crowd|value|cost|price|loss|losses|damage|share|bill|size|turnout|sum|rate)(?: (?:to|of|for|in) (?:\p{L}+ ){1,4}?)?) ?(?:\p{L}+ly )?at[\s“"]*$/iu;
const SAID =
  /(?<!\p{L})(?:(?:say|says|said|claim(?:s|ed)?|g[ai]ve[sn]?|count(?:s|ed)?|report(?:s|ed)?|record(?:s|ed)?|(?:sp[eo]aks?|spoken?|talk(?:s|ed)?|talking|speaking)(?: (?:still|now|only))? of|work(?:s|ed|ing) with|ha[sd]|have|needs?|needed|got|won|lacks?|wanted|expected|mentioned|(?:arriv(?:e[sd]?|ing)|end(?:s|ed) up) at|came (?:up with|to)|wants?|demand(?:s|ed|ing)?|seeks?|sought|offer(?:s|ed|ing)?|propos(?:es|ed|ing)|accept(?:s|ed)|predict(?:s|ed)|forecasts?|promis(?:es|ed)|(?:settle[sd]?|held out|holds? out|asks?|asked|calls?|called) for|(?:tells?|told) (?:us|me|them|you|him|her))|(?:it|that) (?:is|was|should be|should have been)|(?:it|that)['’]s|there (?:are|were|was|is))[\s“"]*(?:only |just |now |still |between )?$/iu;
const OWN_COUNT =
  /(?<!\p{L})(?:its|their|his|her|an?|the|an? \p{L}+|\p{L}+['’]s?) (?:own )?(?:figure|count|tally|total|estimate|toll|number) of[\s“"]*$/iu;

/** "That of the board, 52,". */
export const isApposed = ({ lead, behind }: Elliptic): boolean => APPOSED.test(lead) && behind.startsWith(',');
const APPOSED =
  /(?<!\p{L})(?:(?:figure|count|tally|total|estimate|toll)|(?:that|those) of (?:the )?(?:\p{L}+['’]?s? ){0,4}\p{L}+), ?$/iu;

/**
 * "Her lawyer talks of 640", "who says that there were just 640": of the count that is in dispute, however far back.
 */
export const isInDispute = ({ lead, q, behind }: Elliptic): boolean =>
  SPOKE_OF.test(lead) && ENDS.test(behind) && q.value >= MANY;
const SPOKE_OF =
  /(?<!\p{L})(?:(?:speak(?:s|ing)?|spoke|talk(?:s|ed|ing)?)(?: (?:still|now|only))? of|there (?:were|are) (?:only|just)|(?:tells?|told) (?:\S+ ){1,5}?(?:that )?it (?:is|was)(?: only| just)?)[\s“"]*$/iu;
const MANY = 10;

/** The last count of its size, however far back. */
export const countBefore = ({ q, figures }: Elliptic): Bare | undefined =>
  figures.findLast((f) => f.span.end <= q.start && f.unit === '1' && f.mode === 'total' && !isOfOtherSize(f, q));
