/** How a report sets the word of one speaker against that of another. */
import { DISMISSALS } from './dismissals.js';

/** Between who speaks and that they speak: "A police source, however, admitted". */
export const HOWEVER = /,\s*(?:however|nevertheless|nonetheless),?\s*$/i;
/** As the opening of a sentence, after somebody's denial. */
export const BUT = /^[“"‘'\s]*(?:but|yet|however|nevertheless|nonetheless)\b/i;
/**
 * Verbs of which one speaker says the one and another the other, of one deed seen from both ends: who "never received"
 * what the other "left on the desk". Base form.
 */
export const CONVERSES: readonly (readonly [got: string, given: string])[] = [
  ['receive get obtain', 'give send hand deliver leave submit forward mail email pass present'],
  ['tell warn inform brief notify alert consult', 'tell warn inform brief notify alert consult'],
];
/** What is said of a claim that it is none. */
export const NO_TRUTH =
  /\b(?:no truth (?:in|to)|not (?:true|the case|correct|accurate)|(?:is|are|was|were|as|this|that|it) [“"‘']?(?:an? |the |pure |complete |total |utter |mere |malicious |outright )*(?:untrue|false|baseless|unfounded|groundless|lies?|fabrications?|inventions?|nonsense|misunderstanding|hoax|rubbish|slander|fiction|falsehoods?))\b/i;
/** All that is said of a claim, and that it is none: "Laughable", "An absolute lie", "as 'Sunday fiction'". */
export const NOTHING_IN_IT = new RegExp(
  `^(?:(?:it|that|this|them|these|those|the (?:story|claim|report|account|allegation|accusation)s?) as )?[“"‘']?(?:an? |the |pure |sheer |complete(?:ly)? |total(?:ly)? |utter(?:ly)? |absolute(?:ly)? |simply )*(?:\\p{L}+ )?(?:(?:${DISMISSALS}|lie)(?![\\p{L}-])|(?:absurd|ridiculous|untrue|false|baseless|unfounded)(?=$|[.,;:!?”"’]| (?:and|or|but|to)(?!\\p{L})))`,
  'iu',
);
/** "No such order was signed", "received no such written invitation": what there is none of. */
export const NO_SUCH = /\b(?:no|not any|never any) such ((?:\p{L}+ )?\p{L}+)/iu;
/** "Any allegation of theft": of what. */
export const ALLEGED_OF =
  /\b(?:allegation|accusation|charge|claim|report|rumou?r|suggestion)s? (?:of|about) ([^,.;“”"]{3,80})/iu;
/** Who calls it false claims nothing that could be denied: "the false report of a fire". */
export const CALLED_FALSE =
  /\b(?:false|unfounded|baseless|bogus) (?:report|rumou?r|claim|alarm|story|allegation|accusation)s?\b/i;
/** Nouns that a claim answers to whatever its words are; of anything else ("no such letter") the claim must speak. */
export const SAID_OR_SETTLED: readonly string[] = `
  promise order instruction offer threat warning demand guarantee invitation assurance commitment advice call approach
  agreement deal decision plan arrangement intention
`
  .trim()
  .split(/\s+/);
/** Of somebody who said something: "the clerk was lying". The words before it say who. */
export const TELLER_MISTAKEN =
  /(?:^|\b(?:the|that|those|these|his|her|their) (?:\p{L}+ )?)(\p{L}+)(?:['’]s account)? (?:is|are|was|were) (?:simply |quite |just |plainly )?(?:mistaken|wrong|lying|misinformed|misremembering|not telling the truth)(?=\s*(?:$|[.,;!?”"’]))/iu;
/** Verbs by which one answers another, base form. */
export const ANSWERS: readonly string[] = 'reply respond answer retort counter rejoin hit shoot'.split(' ');
/** "He did", "he did not": what another said is taken up in a verb alone. */
export const ECHO =
  /^[“"‘']?(he|she|it|they|there) (did|had|was|were|is|are|has|have|would|will|could|can|does|do)(n['’]t| not| never| no(?: such)? \p{L}+)?(?=$|[,.;”"’]| and\b| but\b)/iu;
/**
 * What is asked for or offered, and denied to somebody: "denied bail", "denied a request for water". Nothing is said to
 * be untrue.
 */
export const ASKED_FOR =
  /^[“"‘']?(?:(?:an?|the|his|her|its|their|all) )?(?:(?!(?:any|such|of|that|to|in|for|about)(?!\p{L}))[\p{L}'’-]+ ){0,3}?(?:offers?|requests?|bail|parole|appeals?|petitions?|motions?|applications?|permits?|permission|access|entry|visas?|asylum|credit|treatment|admission)(?=$|[\s.,;”"’])(?! (?:was|were|is|are|had|has|have|came|existed))/iu;
