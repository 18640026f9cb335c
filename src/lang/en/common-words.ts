/**
 * Words that say little about what a report tells. Lower case. Counted over some 4,800 English news reports. How rare
 * any other word is, models/rarity@1 knows.
 */

/** Words of grammar: they carry a sentence and tell nothing. */
export const GRAMMAR_WORDS: ReadonlySet<string> = toWords(`
  a about above after again against all also although am amid among an and another any are as at be because been before being below between both but by
  can could did do does doing done during each ever every for from had has have having he her here him his how i if in into is it its just may me might
  more most must my near never no nor not now of off on only onto or other our out over own per same shall she should since so some still such than that
  the their them then there these they this those though through to too under until up us very via was we were what when where which while who whom
  whose why will with within without would yet you your`);

/** In a tenth of all reports or more. */
export const EVERYDAY_WORDS: ReadonlySet<string> = toWords(`
  a able about according across added after again against ago all almost already also although among an and another any are around as asked at away back
  based be because become been before behind being believe best better between big both business but by call called came campaign can candidate case
  change chief city clear come coming company could country current day days decision despite did different director do does don done down during each
  earlier early election end enough even every expected family far federal few find first five for former found four friday from full future general get
  give given go going good got government great group had half hard has have having he head held help her here high him his hit home how however i if
  important in including information international into is issue issues it its just keep know known large last late later lead least left less life like
  likely little long look looking lot made major make making man many may me members might million monday money month months more most move much my
  national need never new news next night no not now number of off office old on once one only or other others our out over own part party past people
  place play point police policy political possible president presidential public put re real really recent record released report reported research
  right run running said same saturday say saying says second secretary see seen set several she should show since six so some something state statement
  states still such support system take team than that the their them then there these they things think third this those though thought three through
  thursday time times to today told too took top trying tuesday two under united until up us use used using ve very voters want was way we week weeks
  well went were what when where whether which while who why will win with within without won work working world would year years yet you your`);

function toWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
