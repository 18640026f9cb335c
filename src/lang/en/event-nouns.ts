/**
 * Nouns, participles and light verbs that reading events asks for: whose an event is, whom it befell, what it was done
 * with.
 */

/**
 * Nouns that are an event only as somebody's, of something or to do something: "his threat to …", not "a threat to
 * stability".
 */
export const OWNED =
  'poll|survey|threat|support|demand|return|disaster|catastrophe|tragedy|plea|abuse|criticism|treatment|launch|escape|conspiracy|praise|compromise|objection|reinforcement|surge|order|plea|promise|pledge|vow|decision|resolution|defeat|victory|illness|sickness|disease|virus|loan|transfer|handover|amendment|recommendation|instruction|directive|blame|insult|outrage|confrontation|encounter|gathering|conflict|combat|birth|delivery|enforcement|construction|completion|installation|promotion|recruitment|succession|punishment|penalty|lie|lies|disclosure|revelation|propaganda|deceit|marriage|divorce|scrutiny|monitoring|compensation|isolation|restraint|repression|oppression|surveillance|austerity|competition|transit|hiring|borrowing|disagreement|controversy|grievance|immigration|verification|conversation';
/** Of these, nouns that "the" alone or an adjective does not make somebody's: "the threat is growing". */
export const OWNED_BY_SOMEBODY =
  'poll|threat|demand|criticism|order|promise|conflict|blame|illness|sickness|disease|virus|disagreement|controversy|punishment|propaganda|scrutiny|decision|marriage|surveillance|outrage|conversation';

/** People, in the singular: who is dead, missing or injured. */
export const PEOPLE =
  'people|person|man|woman|child|boy|girl|baby|family|resident|villager|worker|miner|passenger|sailor|crew|soldier|student|pupil|tourist|migrant|refugee|patient|victim|survivor|fisherman|climber|hiker|hundred|dozen|thousand|others|other|scores|civilian|officer|policeman|firefighter|driver|pilot|teacher|nurse|doctor|colleague|inmate|prisoner|hostage|member|teenager|father|mother|son|daughter|husband|wife|brother|sister|most|many|several|all|some|suspect|gunman|leader|militant|fighter|rebel|bodies|total';

/** Nouns that count the next: the object of "sent tons of food" is food. */
export const AMOUNTS =
  'ton|tonne|hundred|thousand|dozen|score|million|number|group|piece|kilo|kilogram|member|barrel|series|lot|shipment|batch|part|pair|string|wave|load|bag|couple|dollar|pound|euro|kg|state|patch|percent|cent|%|deployment|hostage|mission';

/** What is declined or asked for when nobody wants to talk: no event. */
export const REPORTERS_BUSINESS =
  'comment|comments|say|identified|named|elaborate|give|name|disclose|answer|speak|discuss|provide|specify|interview|quoted|confirm|talk';

/** Verbs that only say that the event of their object took place: who carries out a strike strikes. */
export const LIGHT_VERBS =
  'carry out|launch|conduct|make|stage|mount|commit|perpetrate|open|begin|start|hold|order|file|issue|undertake|execute|have|take|lead|wage|continue|resume|give|perform|send|impose|declare|table|submit|plan|organize|organise|plot|direct|claim|face|suffer|announce';

/** Verbs that are never said of whom it befell without a passive: who killed did not die. */
export const DONE_TO_OTHERS = 'kill|injure|wound|hurt|maim|infect|lose|claim|vaccinate|shut|close';

/** Verbs that end, stop or keep up what their object says, which is told beside them: "ended the strike". */
export const ENDING =
  'end|resolve|stop|cease|pause|halt|suspend|abandon|call off|break off|extend|renew|lift|avert|prevent';

/** What harm is done with, in the singular. */
export const INSTRUMENTS =
  'bomb|gun|rifle|knife|machete|pistol|shotgun|firearm|missile|rocket|drone|grenade|mortar|dynamite|explosive|mine|landmine|shell|bullet|shot|car bomb|machine gun|submachine gun|weapon|aircraft|helicopter|gas|stick|charge|device|torpedo|gunfire|artillery|molotov|cocktail|axe|hammer|stone|truck bomb|letter bomb';

/**
 * Participles that before a noun say what befell it: "the slain guard", "an ousted minister"; of others it is only how
 * it is: "the overturned hull".
 */
export const BEFALLEN =
  'slain|murdered|assassinated|executed|beheaded|massacred|convicted|imprisoned|jailed|detained|arrested|kidnapped|abducted|captured|ousted|deposed|toppled|sacked|fired|dismissed|suspended|expelled|deported|wounded|injured|hijacked|besieged|bombed|shelled|stolen|seized|confiscated|leaked|evacuated|quarantined|infected|stranded|indicted|impeached|exiled|extradited|rescued|freed|disgraced|demolished|raped|tortured|poisoned|sunken|capsized|derailed|crashed|destroyed|burned-out|bombed-out|downed|captive|cancelled|postponed|stabbed|displaced|flooded';

/**
 * What an event noun may stand before and still be told of: "murder suspect", "coup attempt", "quake victims"; not
 * "fire service". In the singular.
 */
export const TOLD_OF =
  'suspect|victim|survivor|attempt|plot|charge|charges|allegation|claim|case|trial|probe|investigation|inquiry|inquest|site|scene|toll|aftermath|incident|spree|talk|talks|verdict|conviction|verdict|hearing|ballot|scandal|damage|bid|vote|campaign|wave|scare|casualty|death|wound|wreckage|warning|warnings|lawsuit|suit|hunt|mission|effort|operation|accusation|bomber|defendant|hostage|warrant|sentence|settlement|announcement|result|proposal|offer|deal|plan|call|threat|agreement|movement|demand|request|motion|order|response';

/** Verbs that people are the objects of in any business: what they say of a child they need not say of a customer. */
export const OF_ANY_BUSINESS =
  'find|bring|run|protect|carry|return|take|lead|help|leave|lose|get|keep|put|send|show|win|try|pull|drag|lift|move|see';

/**
 * What is seized, bought, sold or released in a manner of speaking alone, in the singular: "seized the moment", "bought
 * time".
 */
export const UNTOUCHED =
  'time|day|moment|minute|hour|chance|opportunity|occasion|initiative|momentum|idea|story|line|dream|soul|heart|mind|point|way|place|part|side|role|lot|thing|attention|interest|imagination|mood|hope|trust|confidence|faith|sense|view|balance|upper|lead|spotlight|headline|energy|tension|pressure|anger|emotion|feeling|potential|stress|grip|hold|breath|tear|sigh|scream|smile|steam|influence|love|friendship|loyalty|silence|peace|popularity|respect|success|argument|notion|concept|message|vision|rhetoric|policy|war|record|point|advantage|season|number|one|victory|round';
