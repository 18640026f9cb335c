/**
 * Words by which a cue and what is said show what act it is; read/statements/acts applies them, in order. All patterns
 * look at plain words: lower case, straight apostrophes, no quotation marks (see acts/saying.ts). Chosen on the gold
 * stories and on PolNeAR train and dev by eye.
 */
import type { Act } from '../../types.js';
import { DISMISSALS, DISMISSED, EXCLAIMED } from './dismissals.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that say nothing of the act themselves. */
export const PLAIN: ReadonlySet<string> = setOf(
  'say tell add state write note explain continue remark observe tweet reply respond answer assert insist stress emphasize emphasise underline reiterate indicate see claim inform maintain post read conclude argue declare suggest report affirm reaffirm agree repeat counter joke quip believe think feel swear retort testify recount shrug shout yell exclaim put attribute profess calculate count whimper sob fume bark growl snap beam gush sneer thunder boom gloat muse sigh grumble interject deadpan hiss scream mutter murmur blurt bellow chuckle crow enthuse gasp groan holler laugh moan rage rant roar snarl snort wail whine confide echo',
);

/** Verbs the table of cues has not, or whose table act is too weak. Base form. */
export const MORE_VERBS: { readonly [verb: string]: Act } = {
  endorse: 'praise',
  chastise: 'criticize',
  admonish: 'criticize',
  castigate: 'criticize',
  vilify: 'criticize',
  disparage: 'criticize',
  demean: 'criticize',
  insult: 'criticize',
  ridicule: 'criticize',
  admire: 'praise',
  applaud: 'praise',
  exhort: 'request',
  beseech: 'request',
  beckon: 'request',
  foresee: 'predict',
  envision: 'predict',
  signal: 'assert',
  deem: 'assert',
  shrug: 'assert',
  query: 'question',
  concur: 'assert',
  attest: 'confirm',
  disavow: 'deny',
  disown: 'deny',
  calculate: 'assert',
  count: 'assert',
  attribute: 'assert',
  ascribe: 'assert',
  profess: 'assert',
  whimper: 'assert',
  counsel: 'request',
  demur: 'deny',
  plead: 'request',
};

/** With these a denied verb reports no refusal: “he does not think that”. */
export const THINKING: ReadonlySet<string> = setOf('believe think feel expect see consider');

/** What is rejected or dismissed as untrue; anything else is declined: “rejected the offer”. */
export const CLAIMS: ReadonlySet<string> = setOf(
  'claim claims allegation allegations accusation accusations charge charges report reports rumor rumors rumour rumours talk speculation suggestion suggestions notion criticism assertion assertions concern concerns account accounts theory theories story stories version tale tales suggestions assessment assessments finding findings footage video statement statements arithmetic calculation calculations count counts figure figures number numbers toll estimate estimates comparison comparisons characterization characterisation depiction portrayal insinuation insinuations innuendo calls this it them that as',
);

/** What is called one of these is called untrue: “called the report a hoax”. */
export const UNTRUE =
  /\b(?:misunderstanding|village gossip|gossip|rumou?rs?|fantasy|fantasies|nonsense|rubbish|conspiracy theor(?:y|ies)|tall tales?|lies?|fabrications?|hoax|fiction|invention|falsehoods?|untrue|false|baseless|unfounded|groundless|fake|disinformation|misinformation|myth|smear|fairy ?tales?)\b/u;

/** What is denied to whoever asks for it. */
export const WITHHELD =
  /^(?!(?:that|it|he|she|they|there|\p{L}+ing) )(?:(?:an?|the|any|all|its|his|her|their|them|him|us|me)\s+)?(?:\p{L}+ ){0,3}?(?:access|entry|bail|visas?|permission|permits?|licen[cs]es?|asylum|leave|parole|requests?|applications?|appeals?|motions?|treatment|funding)(?= (?:to|for|from|by|of)\b|[.,;”"]|$)/u;

/**
 * What is ruled out and lies in one's own hands: talks, an election, resigning. Anything else is a cause or a claim.
 */
export const OWN_CHOICE =
  /^(?:an?|the|any|all|its|his|her|their|further|new|more)?\s*(?:\p{L}+ ){0,2}?(?:\p{L}+ing|election|elections|vote|referendum|talks?|negotiations?|deal|compromise|concessions?|coalition|resignation|return|bid|offer|merger|sale|increase|rise|cuts?|tax|taxes|vaccination|lockdown|strike|strikes|ceasefire|truce|withdrawal|intervention|invasion|force|troops|sanctions?|apology|inquiry|pardon|appeal|bailout|ban|closures?|redundancies|lay-?offs)\b/u;

/** Causes nobody is blamed for: whoever names one admits what went wrong. */
export const OWN_FAULT =
  /^(?:an?|the|its|his|her|their) (?:\p{L}+ ){0,2}?(?:problem|error|glitch|mistake|mix-up|oversight|malfunction|slip|typo|misprint)\b/u;

/**
 * Nouns of speech after a verb that says little (“reiterated her call for”), or as cues themselves (“her call for”),
 * and the act they name.
 */
export const SPEECH_NOUNS: { readonly [noun: string]: Act } = Object.fromEntries(
  (
    [
      ['request', 'call calls appeal appeals demand demands request requests plea pleas advisory advice exhortation'],
      ['offer', 'offer offers proposal proposals invitation'],
      ['threaten', 'threat threats ultimatum'],
      [
        'promise',
        'promise promises pledge pledges vow vows commitment commitments guarantee guarantees assurance assurances',
      ],
      ['deny', 'denial denials'],
      ['accuse', 'accusation accusations allegation allegations'],
      [
        'criticize',
        'criticism criticisms condemnation objection objections disapproval outrage anger complaint complaints dismay',
      ],
      ['praise', 'praise support gratitude thanks admiration congratulations appreciation'],
      ['predict', 'prediction predictions forecast forecasts warning warnings'],
      ['question', 'question questions doubt doubts'],
      ['decline', 'refusal'],
      ['confirm', 'confirmation admission'],
      [
        'assert',
        'assertion assertions statement statements remark remarks claim claims argument contention observation belief view views words word message letter testimony tally count bulletin',
      ],
    ] as const
  ).flatMap(([act, nouns]) => nouns.split(' ').map((noun) => [noun, act])),
);
/** Verbs that say less than the noun after them. */
export const LIGHT: ReadonlySet<string> = setOf(
  'reiterate reiterates reiterated reiterating repeat repeats repeated repeating renew renews renewed renewing issue issues issued issuing make makes made making voice voices voiced voicing express expresses expressed expressing extend extended extends extending deliver delivered give gave gives given raise raised raises raising affirm affirmed reaffirm reaffirmed offer offered offers echo echoed echoes has have had',
);

/** What is “offered” by being told. */
export const TOLD_NOUNS =
  /^(?:(?:a|an|the|his|her|its|their|some|more|few|new|brief) )?(?:\p{L}+ )?(?:insights?|views?|details?|explanations?|accounts?|assessments?|evidence|examples?|glimpses?|clues?)\b/u;
/** “asked whether”, “asked about”: anything else is asked for. */
export const ASKS = /^(?:whether|if|how|why|what|who|whom|when|where|which|about)\b|\babout\b|\?/u;

/** After “warned”: one's own doing, or what follows disobedience. */
export const OR_ELSE =
  /\bor (?:else|face|risk|be|lose|see|suffer)\b|\b(?:face|suffer|have) (?:\w+ )?(?:consequences|retaliation|repercussions)\b|\bpay (?:a|the) (?:\w+ )?price\b/u;
/** “warned residents to stay indoors”, “warned against travelling”. */
export const WARNED_TO = /^(?:(?!that\b)[\p{L}\p{N}'-]+ ){0,5}?(?:(?:not )?to (?!be\b)[\p{L}]+|against [\p{L}]+ing)\b/u;

/** A verb after “agreed to”, “swore to” is promised; “agreed that” is said. */
export const AGREED_TO = /^to \p{L}+/u;

// ── By the words of a plain “said” ─────────────────────────────────────────────

export const REFUSES =
  /\b(?:could|can) not (?:yet |immediately )?(?:confirm|verify|say)\b|\b(?:(?:will|would|do|does|can|could) not|won't|wouldn't|don't|doesn't|didn't|did not|can't|cannot) (?:accept|allow|permit|tolerate|comment|discuss|negotiate|want)\b|\bno comment\b/u;
export const OFFERS =
  /\b(?:ready|willing|prepared|happy) to (?:provide|offer|help|assist|support|talk|meet|negotiate)\b|\bcan offer\b|^(?:i|we) offer\b|^(?:he|she|it|they|we|i) (?:has |have |had |'ve )?(?:also |now |repeatedly )?offered (?:to|the|a|an|its|his|her|their)\b/u;

/**
 * Another way of saying nothing: “I would rather talk of the weather”, “it was a private matter”. With “than” it is a
 * choice.
 */
export const RATHER =
  /^(?:i|we|he|she|they)(?: would|'d) rather (?:not )?(?!have\b|be\b|see\b)\p{L}+(?!.* than )|\b(?:it|this|that)(?: is| was|'s) an? (?:purely |strictly )?(?:commercial|private|personal|internal|confidential|family) matter\b/u;

/** “Too early to say”, “no time for conclusions”, “that is for the court to say”: nothing is said. */
export const NOT_NOW =
  /\b(?:too (?:early|soon)|premature|not (?:yet )?the (?:time|moment|place)|impossible|unwise|wrong) (?:\p{L}+ )?(?:for \p{L}+ )?to (?:say|tell|speak|talk|comment|judge|speculate|draw|guess|name|discuss|answer|give)\b|\b(?:that|this|it)(?: is|'s| was)(?: a question)? for (?:the |a )?\p{L}+ to (?:say|decide|answer|judge|tell)\b/u;

/** Someone else's words told on: “she said we must rebuild”. They are what the speaker says happened. */
export const TELLS_ON =
  /^(?:and |but |then )?(?:he|she|they|somebody|someone|people|one of them) (?:said|told (?:me|us|them)|asked|shouted|yelled|replied)\b/u;

/** A fault of one's own. */
export const OWN_ERROR =
  /\b(?:error|mistake|fault|blame|responsibility) (?:is|was) (?:ours|mine)\b|\b(?:i|we) (?:made (?:a|an|some) (?:\p{L}+ )?(?:mistakes?|errors?)|got (?:it|this|that) wrong|(?:was|were) wrong|should(?: not|n't| never)? have (?:acted|known|warned|told|listened|checked|stopped|closed|reported|done (?:more|better|it)|seen|apologi[sz]ed)|(?:could|can) have done (?:more|better)|(?:accept|accepted|take|took|bear|bore) (?:the |full |all )?(?:finding|findings|blame|responsibility|criticism)|failed (?:to (?:protect|prevent|act|warn|stop|listen|check|tell|report|disclose|inform|help|save|do enough)|them|you|him|her|(?:the|our|those|these) (?:public|people|families|victims|patients|children|customers|\p{L}+ who))|ask(?:ed|s)? (?:for )?(?:your |their )?forgiveness)\b|^it was (?:our|my) \p{L}+(?:[.,]|$)|^(?:it|he|she|they|the \p{L}+) (?:had )?accept(?:s|ed) (?:the |full |all )?(?:finding|findings|blame|responsibility|criticism)|\b(?:our|my|its own|an earlier) (?:\p{L}+ )?(?:figure|number|count|toll|statement|estimate|report|list|information) (?:was|were|had been) (?:\p{L}+ly )?(?:incomplete|wrong|incorrect|inaccurate|mistaken|too (?:low|high)|out of date|outdated|premature)\b|\b(?:errors?|mistakes|failures|failings|shortcomings|lapses) (?:by|of|on the part of) (?:its own|our|individual|its|some of)\b/u;
/** … or a count, whoever tells of it. */
export const COUNTED_TWICE =
  /\b(?:was|were|been) (?:\p{L}+ly )?(?:counted|recorded|listed|logged|registered|entered|reported|added) (?:twice|in error|by mistake|once\b.{1,60}\bagain\b)/u;
/** … of a body's own count or record, and a count that it confirms. */
export const OWN_RECORD =
  /\b(?:was|were|been) (?:\p{L}+ly )?(?:counted|recorded|listed|logged|registered|entered|reported|added) (?:twice|wrongly|mistakenly|incorrectly|in error|by mistake|once\b.{1,60}\bagain\b)|\b(?:was|were|been) (?:wrongly|mistakenly|erroneously|incorrectly) (?:counted|recorded|listed|logged|registered|identified|reported)\b|^\p{N}[^,]{1,40} (?:has|have|had) been confirmed\b/u;

/**
 * Nothing points to it; nobody plans or did it: “there is no evidence”, “had no plans”, “not any link”. “I have heard
 * ‘no plans’ too often” is another matter.
 */
export const NO_SIGN =
  /(?:^|\b(?:has|have|had|is|are|was|were|be|been|there's|see|sees|saw|seen|finds?|found|with) (?:absolutely |currently |simply |seen |found )?)(?:no|not any|zero) (?:\p{L}+ ){0,2}?(?:indications?|evidence|signs?|traces?|proof|truth|basis|links?|connection|involvement|plans?|intention|intent|consideration|knowledge|role|need(?=,|$| of| for)|cause(?= for))\b|\bno such \p{L}+|\bnothing to (?:hide|conceal|apologi[sz]e for|be ashamed of|answer for)\b|\b(?:unconnected|unrelated) to\b|\bno question of\b/u;
/** “there was no call”, though not “there were no survivors”, which is news. */
export const THERE_IS_NO =
  /^(?:\p{L}+, )?(?:there (?:is|was|are|were|has been|had been|have been)|there's) (?:absolutely |simply |currently )?(?:no|not any|never any) (?!survivors?|doubt|question|way|need|choice|one|longer|alternative|time|room|casualties|injuries|deaths|victims|word|immediate|other|better|guarantee|concerns?|winners?|point|place|good|easy|such|more|(?:trains?|bus|flights?|services?|power|electricity|water|food|fuel|gas|medicines?|heat(?:ing)?|money|staff|beds?|access|signal|people|survivor|answers?|response|progress)\b)/u;
export const NOT_TRUE =
  /^no[,.] |^no$|\b(?:is|are|was|were|that's|it's|isn't|wasn't|aren't|weren't) (?:simply |just |totally |completely |absolutely |patently )?(?:not (?:true|the case|accurate|correct)|true\b(?=$)|untrue|false|baseless|unfounded|groundless|fabricated|a lie|lies|fake|nonsense|ruled out)\b/u;
/**
 * Plans and doings denied in so many words: “it is not planning a bid”, “did not intend to”, “not for sale”,
 * “absolutely ruled out”.
 */
export const NOT_DOING =
  /\b(?:(?:is|are|was|were|am|'m|'re|'s) not|isn't|aren't|wasn't|weren't) (?:\p{L}+ly )?(?:(?:currently |actively )?(?:planning|seeking|looking|bidding|considering|running|trying|going to|preparing|negotiating|selling|leaving|resigning|behind)|for sale|in (?:any )?(?:talks|discussions|negotiations)|responsible|involved|guilty)\b|\b(?:did|does|do) not (?:intend|plan)\b|\b(?:didn't|doesn't|don't) (?:intend|plan)\b|^not for sale\b|^not (?:this one|me|us|mine|ours|here|(?:in|at|on) (?:my|our|this))\b|\band that (?:he|she|it|they) never\b|\bthere (?:is|are|was|were|has been|have been|had been|'s) none\b|\b(?:absolutely|completely|categorically) ruled out\b|\b(?:had|has|have) nothing to do with\b/u;
/** The least of something is denied: “not a cent”, “not one crown”, “none whatsoever”. */
export const NOT_THE_LEAST =
  /\b(?:not|never|no|nor|neither|n't|nobody) (?:\p{L}+ ){0,3}?(?:a|an|one|one single|a single|single|by a) (?:red )?(?:cent|penny|dime|nickel|pennies|cents|crown|euro|dollar|pound|rouble|ruble|franc|peso|yen|rupee|coin|shot|bullet|shell|drop|gram|ounce|word|line|shred|scrap|grain|iota|inch|finger)\b|\b(?:whatsoever|not (?:at all|in any way|in the least|in the slightest|of any kind))\b/u;
/**
 * What there is not, or what did not happen: “the audit does not exist”, “no such meeting took place”, “caused no
 * harm”.
 */
export const WAS_NOT =
  /\b(?:does|did)(?:n't| not) (?:even )?(?:exist|happen|take place|occur)\b(?! again)|\bnever (?:existed|happened|took place|occurred)\b|\bno (?:\p{L}+ ){1,3}?(?:exists?|existed|took place|occurred|happened|(?:was|were|is|are|has been|had been|have been) (?:ever )?(?:made|paid|given|offered|promised|signed|asked|involved|planned|agreed|broken|used|hidden|withheld|concealed|lost|deceived|misled|harmed|targeted))\b|\b(?:caused|did) no (?:damage|harm|breach|violation|wrongdoing)\b|\b(?:was|were|is|are)(?: not|n't) (?:involved|aware|responsible|hiding|lying)\b/u;
/** Idioms of refusal: “over my dead body”. */
export const NO_WAY =
  /\bover (?:my|his|her|our|their) dead bod(?:y|ies)\b|\bnot on (?:your|my) (?:life|watch)\b|\bnot in a (?:million|hundred|thousand) years\b|\bhell freezes over\b|\bnot a chance\b|^(?:no way|absolutely not|certainly not|of course not|not at all|by no means|no chance|never)\b[.,!]?(?: |$)/u;
/** Another is said to have it wrong. */
export const MISTAKEN =
  /\b(?:is|are|was|were|'s|'re) (?:simply |plainly |quite |badly |gravely |just )?(?:mistaken|misinformed|misguided about|wrong about|in error|inventing|imagining|making (?:it|things|this) up)\b|\b(?:got|gets|have|has|had) (?:it|this|that|(?:his|her|their|its) (?:facts|numbers|sums|figures)) (?:all |badly |completely )?wrong\b/u;
const SHEER = '(?:just |simply |pure |utter |complete |total |sheer |all |an? )*(?:\\p{L}+ )?';
/** A few words that wave a claim away: “laughable”, “a fairy tale”. */
export const WAVED_AWAY = new RegExp(
  `^(?:(?:it|this|that|they)(?: is| are|'s| was| were) ${SHEER}(?:${DISMISSALS}|rumou?rs?)\\b|${SHEER}(?:(?:${EXCLAIMED})\\b|(?:${DISMISSALS}|rumou?rs?)\\b${DISMISSED}))`,
  'u',
);
/** What is no longer there is missed, not denied. */
export const NO_LONGER = /\b(?:any ?more|any longer|left|alive|available|at present|at the moment)\b/u;
/** Verbs of answering back: whoever answers in the negative rejects what was put to him. */
export const ANSWERING: ReadonlySet<string> = setOf('reply respond answer retort counter swear');
export const NEGATED = /\b(?:not|never|nobody|none|nothing|no one)\b|n't\b|^no\b/u;
/** What holds of everybody, or is only wished: “you can't have everything”, “I don't want to say”. */
export const OF_ALL = /\byou\b|\b(?:don't|do not) (?:want|wanna)\b/u;
/**
 * What the accused say of themselves and theirs: “we have poisoned nobody”, “he never took a penny”, “I did not bribe
 * anybody”, “not one crown has reached us”.
 */
export const NEVER_DONE =
  /^(?:(?:no|and|but)[,.]? )?(?:i|we|he|she|it|they|(?:my|our|his|her|their|its|the) \p{L}+|\p{L}+) (?:(?:has|have|had|'ve) never (?!been\b|seen\b|heard\b|had\b|known\b|met\b|felt\b)\p{L}+|never (?:took|take|paid|gave|received|asked|ordered|told|said|promised|signed|stole|agreed|threatened|offered|used|knew|saw|met|hid|lied)\b)|^(?:i|we) (?:did not|didn't|have not|haven't) (?!know|see|think|expect|want|hear|understand|have|get|come|sleep|remember|yet|slept|seen|heard|had|decided|received|been)\p{L}+|^(?:i|we)(?:'ve| have)? (?:did |done |poisoned |hurt |harmed |threatened |hidden |hid |took |taken |paid |bribed |killed |attacked |deceived |misled |promised )(?:nobody|no one|nothing|no \p{L}+)\b|^not (?:one|a single) \p{L}+ .{0,40}?(?:has|have|had|went|came|reached)\b|\b(?:had|has|have|did) not \p{L}+ (?:a single|one single|any) \p{L}+|^nothing (?:has|had|was) (?:been )?(?:\p{L}+ed|given|hidden|sold|paid|done)\b|^an? (?:\p{L}+ )?lie\b|\b(?:was|were) never (?:on|in|part|about|for|meant|intended|told|asked|any|offered|allowed)\b/u;

/**
 * The subject of the first clause is denied what is said of it: “it was not”, “she had never met him”. Elsewhere a
 * negation is no denial: “nobody came”.
 */
export const NOT_SO =
  /^(?:(?:it|this|that|we|i|he|she|they)(?:'\p{L}{1,2})?|(?:his|her|their|our|my|its) \p{L}+) (?:(?:was|were|is|are|had|has|have|did) (?:not|never)|never(?! (?:talk|comment|discuss|negotiate|accept|sell|answer|give)\b)|(?:wasn't|weren't|isn't|aren't|hadn't|hasn't|haven't|didn't))\b/u;
/** … though these deny nothing: a limit, a contrast, a state of mind. */
export const NOT_DENIED =
  /(?:\b(?:not|never)|n't) (?:only|just|simply|enough|know|think|sure|all|too|very|so|that|exactly|always|aware|familiar|worried|yet|immediately|necessarily|have|need|get|understand|remember|care|matter|believe|okay|ok|going well|easy|clear|about|what|something|because|been able|happy|satisfied|comfortable|surprised|convinced|ready|perfect|like|seen|heard|met|decided|finalized|finalised)\b|\bno (?:doubt|longer|matter|one)\b/u;

/** A verb without a subject opens what is said: “‘release the files’”. */
export const IMPERATIVE =
  /^(?:please |just |do not |don't )?(?:talk|stop|leave|come|vote|resign|stay|keep|join|release|please|put|show|help|free|end|let us|let's|wake up|get out|give (?:us|me|them|him|her|back)|tell (?:us|me|them|him|her)|bring|send|go home|shut|apologi[sz]e|do not|don't) (?!of\b|is\b|was\b)/u;
/** What somebody ought to do. “I have to admit” asks for nothing. */
export const OUGHT =
  /\b(?:must|should|ought to)(?: not| never| also| now| just| be)? (?!have\b|be\b)\p{L}+|\b(?:you|they|he|she|it|we|\p{L}+s|there|who|congress|government|parliament|board|side) (?:also |just |really |now )?(?:have|has|needs?) to (?!do with\b|know\b|say\b|admit\b|tell\b|be honest\b)\p{L}+|^(?:i|we) (?:am|are) (?:asking|urging|calling (?:on|for)|demanding|begging)\b|^(?:i|we) (?:just |only )?want (?!to\b)|^(?:i|we) (?:also |now )?(?:ask|urge|call on|demand|invite|appeal to|beg|implore|call upon)\b|\. (?:i|we) (?:urge|call on|demand|invite|appeal to|beg|implore)\b/u;
/** … but not of anybody: “whatever we have to do”, “if you should”, “I should think”. */
export const OUGHT_NOT = /\b(?:whatever|than|if|i) (?:\p{L}+ ){0,2}?(?:have to|has to|should|must)\b/u;

/** The speaker's own doing to come. In direct speech “I” and “we”, in indirect speech a pronoun. */
export const OWN_FUTURE_DIRECT =
  /^(?:(?:and|but|so|if [^,]{1,60}|yes),? )?(?:i|we|both \p{L}+)(?:'ll| will| shall| am going to| are going to|'m going to|'re going to| promise| pledge| guarantee)\b/u;
export const OWN_FUTURE_INDIRECT =
  /^(?:if [^,]{1,60}, |, if [^,]{1,60}, )?(?:he|she|it|they|we|i|both \p{L}+)(?:'ll|'d(?! \p{L}+(?:ed|en|wn|ne|ld|nt|ht)\b)| will| would| shall)\b/u;
/** … though this promises nothing: “I'll tell you”, “we'll see”, “he would be surprised”, “would like”. */
export const NO_DOING =
  /(?:'ll|'d|will|would|shall|going to) (?:(?:never|not|always|just|certainly|probably|likely|also) )?(?:tell|say|see|be (?:surprised|shocked|glad|happy|a|an|the|able|very|more|too|in)|like|love|prefer|have to|need|want|lose|win|know|find out|miss|think|rather|hope|guess|wonder|die|remember)\b/u;
/** “I” or “we” and what they will do, anywhere. */
export const OWN_WILL =
  /\b(?:i|we)(?:'ll| will| shall| am going to| are going to|'m going to|'re going to) (?!not\b|never\b)/u;
/** What the speaker's own people will do: “her negotiators would still travel”, “its sanctions would stay”. */
export const OWN_PEOPLE =
  /^(?:its|her|his|their|our|my) (?:\p{L}+ ){0,2}?\p{L}+ (?:will|would|shall|is going to|are going to) (?:not |also |now |still )?(?!be (?:surprised|shocked)|have to\b)/u;
/** Dealings that are refused: “we will not sell”. Not to do anything else is a promise: “I will not run again”. */
export const OWN_REFUSAL =
  /^(?:i|we|he|she|it|they)(?: do| does)? ?(?:will not|would not|won't|wouldn't|shall not|will never|would never|do not(?= (?:talk|comment|discuss|negotiate|sell|answer)\b)|does not(?= (?:talk|comment|discuss|negotiate|sell|answer)\b)|don't(?= (?:talk|comment|discuss|negotiate|sell|answer)\b)|never(?= (?:talk|comment|discuss|negotiate|accept|sell|answer|give)\b)) (?:\p{L}+ly )?(?:accept|agree|talk|speak|comment|discuss|negotiate|sell|answer|say|tell|name|give|hand|meet|sit|sign|take part|attend|recogni[sz]e|deal|bargain|budge|move|yield|concede|surrender|leave|resign|step|withdraw|retreat|apologi[sz]e|support|back|vote|join|cooperate|co-operate|release|return|share|speculate|be (?:drawn|interviewed|questioned))\b/u;
/** What an authority rules out for the time to come: “there would be no retreat”. */
export const NONE_TO_COME =
  /\bthere (?:will|would|shall) (?:be|never be) (?:absolutely )?(?:no|not any|a) (?:\p{L}+ ){0,2}?(?:retreat|surrender|compromises?|concessions?|talks|negotiations?|changes?|delays?|cuts?|increases?|rises?|exceptions?|amnesty|mercy|tolerance|turning back|u-turns?|repeat|cover-up|lay-?offs?|redundancies|dismissals|closures?|job losses|strikes?|elections?|coalitions?|deals?|ceasefires?|truce|pardons?|favou?rs?|special treatment|price rises|new taxes|impunity|whitewash|secrets?)\b/u;
/** What hurts others. */
export const HOSTILE =
  /\b(?:veto|(?:not )?go (?:unanswered|unpunished)|hit back|strike|strikes|striking|attack|bomb|invade|sue|retaliate|sanctions?|punish|destroy|shoot|kill|wage war|hitting|hit back|strike back|second strike|land strikes?|tariffs?|expel|prosecute|jail|arrest|blockade|crush|burn|boycott|ballot for|walk out|vote against|consequences|go to war|take .{1,20} to court|fire (?:him|her|them)|act of war)\b/u;
/** A future or a chance told in the first clause; what stands in a clause inside it tells none. */
export const TO_COME =
  /\b(?:will|shall|(?:(?<!\b(?:in|of|by|since|until|till|nor|last|next|this|late|early|mid|from|before|after|during|through|\d|\dth|\dst|\dnd|\drd|and) )may(?! \d|,|\.|$)|might|could)(?! (?:simply|just|already|still) (?:have|be)\b)(?! have (?:been )?\p{L}+(?:ed|en|wn|ne|ght|lt|nt|ld|ad|ut)\b)|likely|unlikely|expected to|expects? to|going to|poised to|bound to|set to|about to|days away|weeks away|months away|imminent|inevitable|won't)\b|'ll\b/u;
/** … in indirect speech “would” as well. */
export const TO_COME_INDIRECT = /\bwould(?:n't)?\b/u;
/** What will rise or fall is foretold, whoever says so: “profit would rise”, “the toll will climb”. */
export const WILL_RISE =
  /\b(?:profits?|sales|revenues?|earnings|prices?|inflation|growth|cases|deaths|toll|number|numbers|costs?|unemployment|output|demand|turnout|deficit|debt|rates?|temperatures?|levels?|losses|exports|imports|economy|gdp)(?: of (?:\p{L}+ ){1,3}| this year | next year | )(?:will|would|could|may|might) (?:\p{L}+ly |still |even |further )?(?:rise|fall|grow|climb|drop|shrink|increase|decrease|decline|reach|exceed|double|triple|halve|slow|recover|worsen|remain|stay|hit|peak)\b/u;
/**
 * Formal acts to come, of others or of one's own body: “the panel would rule on Wednesday”, “it will call a vote”, “the
 * festival will go ahead”.
 */
export const FORMAL_ACT_TO_COME =
  /^(?!(?:i|we|you|people|nobody|everyone|everybody)\b)(?:[\p{L}\p{N}'-]+ ){1,6}?(?:will|would|shall) (?:not |now |also |still |formally |unanimously |\p{L}+ly )?(?:go ahead|take place|be held|be published|be suspended|be lifted|meet|rule|publish|reopen|resume|appeal|oppose|recommend|table|file|submit|call (?:a|an|for a|early|new|fresh)|step (?:down|aside)|resign|hold (?:a|an|its|talks|elections)|introduce|convene|(?:stay|remain) (?:in (?:place|force)|closed|open|suspended))\b/u;
export const BREAKS_CLAUSE =
  /,? \b(?:who|whose|which|that|because|when|where|while|as|than|so|before|after|until|if|but|and|whether|though|although)\b/u;

/** What somebody was able to do, or thinks, is neither to come nor news: “she could see”, “they hoped”. */
export const OF_MIND =
  /^(?:he|she|it|they|we|i) (?:could(?:n't| not)?|hopes?|hoped|believed?|believes|thinks?|thought|feels?|felt|wants?|wanted)\b/u;
/** Who decides for himself: “declared that he would stay”. */
export const OWN_DECISION = /^(?:i|we|he|she|they)\b/u;
/** News of one's own: a perfect, or what an authority is doing. */
export const PERFECT =
  /\b(?:has|have|had|'ve) (?:now |also |already |since |just |\p{L}+ly )?(?!a\b|an\b|the\b|no\b|to\b|not\b|never\b|any\b|his\b|her\b|their\b|its\b|all\b|been (?:a|an|the|no|in|very|so|too)\b|seen\b|heard\b|known\b|thought\b|wanted\b)(?:been )?\p{L}{2,}(?:ed|en|wn|ne|ght|lt|nt|ld|ad|ut|un|um)\b/u;
/**
 * What a count tells, after an opening such as “by nightfall,”: “forty people had been taken off”, “nine had not been
 * found”.
 */
export const COUNTED_NEWS =
  /^(?:(?:by|since|so far|on|in|until)\b[^,]{0,30}, )?(?:at least |about |some |more than |nearly |a total of |another )?(?:\p{N}[\p{N}.,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds) (?:more )?(?:\p{L}+ ){0,4}?(?:has|have|had) (?:not |now |also |already |still )?been \p{L}+/u;
/**
 * What was done at a set time, told by one who speaks for a body: “the last boats were found on Sunday”. Not of
 * pronouns, whose sense hangs on what was said before.
 */
export const WAS_DONE =
  /^(?!(?:i|we|he|she|it|they|you|there|that|this|nobody|nothing|no)\b)[^,]{2,80}? (?:was|were) (?:\p{L}+ly )?(?:(?:arrest|detain|stopp|recover|rescu|releas|evacuat|clos|open|seiz|confiscat|charg|question|remov|deliver|transferr|admitt|discharg|suspend|dismiss|appoint|elect|sign|approv|reject|adopt|record|detect|report|alert|called|identifi|contain|extinguish|restor|repair|halt|cancel|postpon|launch|deploy|dispatch)(?:l?ed|d|en|n)|found|taken|brought|sent|held|cut|put)\b/u;
/** “He denies fleeing”, told of oneself or by one's lawyer. */
export const DENIES =
  /^(?:(?:i|we|he|she|it|they|my clients?|mr \p{L}+|ms \p{L}+|mrs \p{L}+) )?(?:categorically |flatly |firmly |strongly )?(?:deny|denies|denied)\b/u;
/** No part in it, no memory of it: “he has no recollection of the letter”, “she holds no office in the party”. */
export const NO_PART =
  /\b(?:has|have|had|holds?|held|plays?|played|took|takes|bears?|bore) no (?:\p{L}+ )?(?:recollection|memory|part|function|office|post|hand|ties|influence)\b|\b(?:is|are|was|were) not in (?:my|his|her|their) (?:hand|handwriting)\b/u;
/** “I'm not going to get into that”: what one will not talk of. */
export const WONT_TALK =
  /\b(?:i'm not|we're not|i am not|we are not|am not|is not|was not) (?:going|about|here|prepared|willing) to (?:get into|go into|discuss|comment|speculate|say|name|debate|talk about)\b|\b(?:won't|will not|wouldn't|would not|shan't) (?:be drawn|get into|go into|speculate|comment|discuss)\b/u;
/** A number and little else is an estimate beside others: “police say 17,000”, “it is nearer 8,000”. */
export const BARE_COUNT =
  /^(?:(?:it|there|they) (?:is|are|was|were) )?(?:about |around |some |nearer |roughly |between |only |at (?:least|most) )*(?:\p{N}[\p{N}.,]*|dozens|hundreds|thousands)(?: (?:and|to|or) \p{N}[\p{N}.,]*)?(?: \p{L}+)?$/u;
/** What is under way at a set time: “trucks are leaving tonight”. Not of people, who are left to their own plans. */
export const UNDER_WAY =
  /^(?!(?:i|we|he|she|they|it|you|there|people)\b)[^,.]{2,60} (?:is|are) (?:being )?\p{L}{2,}(?:ing|ed|nt)\b[^.]{0,60}\b(?:tonight|today|tomorrow|this (?:week|morning|afternoon|evening)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|next week)\b/u;
/** Verbs by which news is told. With “argues” or “believes” it is an opinion. */
export const TELLING: ReadonlySet<string> = setOf(
  'say tell add state note report indicate post write tweet reply respond read inform declare',
);
/** Bodies as speakers: police, a ministry, “officials”. At the end of the noun group. */
export const BODIES =
  /\b(?:police|officials|authorities|ministry|army|military|navy|coast ?guard|rescuers|board|agency|department|prosecutors|government|office|commission|council|bureau|committee|service|services|organi[sz]ers|court|company|airline|operator|university|hospital|campaign|union|administration|white house|pentagon|embassy|authority|regulator|air force|railways?|mission|inspectorate|secretariat|municipality|city hall|town hall|police force|coroner|fire brigade|red cross|central bank|national bank|bulletin|dispatch cent(?:re|er)|control room|press office|command|headquarters|institute|court)$/u;
/** Those who speak for bodies or lead their work. */
export const OFFICERS =
  /\b(?:spokes(?:man|woman|person|people)|coordinator|commander|commissioner|(?:police|fire) chief|chief of police|minister|mayor|governor|director|chair|chairman|chairwoman|chairperson|harbou?r ?master|superintendent|press secretary|captain|colonel|(?:chief |police )?inspector|prosecutor|judge|magistrate|coroner|mediator|ombudsman|ombudswoman|sheriff|marshal|brigadier|general(?= \p{L})|admiral|major|lieutenant|secretary(?: of state|-general| general)|ambassador|commissioner|chief executive|(?:parliamentary |house )?speaker(?= \p{L}))\b/u;
/** … by what they do: “who is coordinating the search”. */
export const LEADING =
  /\bwho (?:is |was |has been )?(?:head|lead|led|run|ran|coordinat|oversee|direct|command)\p{L}*\b/u;
/** Somebody who speaks under no name tells no news of his own. */
export const UNNAMED_ONE =
  /^(?:a|an|one|another|the)\b[^,]{0,40}\b(?:official|officer|source|person|aide|insider|adviser|advisor|diplomat)\b|\b(?:condition of anonymity|not (?:be|to be) (?:named|identified)|unnamed|anonymous)\b/u;

/** Guilt said of somebody. */
export const BLAMES =
  /\b(?:(?:is|are|was|were|am|'s|'re) (?:to blame|responsible for|guilty of|at fault|complicit in|behind (?:the|this|these))|lied (?:to|about)|(?:is|are|was|were|been|'s|'re) (?:lying|cheating|stealing)|(?:it's|it is|is|was|that's) (?:entirely |all )?(?:his|her|their|its|your|the \p{L}+'s) (?:fault|affair|doing)|broke the law|cover(?:ed|ing)? (?:it |this )?up|(?:mishandled|mismanaged|botched|betrayed) |failed to (?:protect|prevent|act|warn|stop|disclose|report)|false(?:ly)? (?:narratives?|flag))\b/u;
/**
 * Wrongs done by another, in the active voice: “she had stolen the money”, “they hid the dead”, “everyone knew”. Not
 * “I”, not what did not happen.
 */
export const WRONGED =
  /^(?:(?:and|but) )?(?!(?:i|we|nobody|no one|nothing)\b)(?:(?!\b(?:not|never|n't|if|would|will|may|might|could|denied|denies)\b)[\p{L}\p{N}'.-]+ ){1,8}?(?:(?:has|have|had|'s|'ve|'d) )?(?:\p{L}+ly )?(?:stole|stolen|embezzled|bribed|laundered|pocketed|plundered|looted|robbed|cheated|deceived|misled|hid|hidden|concealed|suppressed|falsified|forged|faked|doctored|rigged|sabotaged|silenced|intimidated|blackmailed|extorted|tortured|raped|murdered|massacred|executed|poisoned|polluted|contaminated|dumped|shelled|bombed|firebombed|refused to (?:let|allow|admit|hand|release|open)|(?:was|were|been) (?:refused|denied) (?:access|entry|passage|a visa|treatment)|were fired by|violated|breached|broke(?:n)? (?:the|its|his|her|their|our|every|all) (?:law|laws|word|promise|promises|pledge|truce|ceasefire|agreement|rules?)|looked (?:the other way|away)|turned a blind eye|ignored (?:\p{L}+ ){0,3}?(?:warnings?|appeals?|complaints?|rules?|law)|knew(?= all| about| of| everything| and | that|$| it)|took (?:the )?(?:bribes?|money|kickbacks?)|shot at|opened fire on|fired (?:on|at) (?:us|our|civilians?|people|the)|threatened (?:us|me|him|her|them|staff|witness\p{L}*))\b/u;
/** … or in the passive: “three had been tortured”, “he was told to stop counting”, “on the orders of the owner”. */
export const WRONG_SUFFERED =
  /\b(?:was|were|been|being|got) (?:\p{L}+ly )?(?:tortured|mistreated|cheated|defrauded|deceived|misled|lied to|betrayed|bribed|blackmailed|intimidated|silenced|gagged|embezzled|forged(?! (?:in|by|from|between|out))|falsified|doctored|rigged|tampered with|covered up|hushed up|hidden from (?!view|sight|the)|concealed|suppressed|tricked|framed)\b|\b(?:was|were|been) (?:\p{L}+ly )?(?:told|ordered|instructed|forced|pressured|pressed|coerced|made|paid|offered (?:money|cash)|warned)(?: by \p{L}+)? (?:not )?to (?:stop|hide|keep (?:quiet|silent)|cover|destroy|delete|lie|falsify|stay (?:quiet|silent)|say nothing|alter|ignore|shut up|look away)\b|\b(?:at|on|under) (?:the |his |her |their |direct )?orders? (?:of|from)\b|\bin (?:exchange|return) for (?:\p{L}+ ){0,3}?(?:testimony|silence|votes?|posts?|contracts?|favou?rs?|money|cash|support)\b|\bwithout (?:a |any |proper |valid )?(?:warrant|permits?|licen[cs]e|permission|authori[sz]ation|tender|trial)\b|\bcontrary to (?:\p{L}+ )?(?:instructions|rules|orders|regulations|procedure|the law|law)\b|\b(?:they|who|troops|forces|soldiers|police) (?:\p{L}+ )?fired (?:first|from (?!\d)|\p{L}+ times(?! wide)|(?:the |those )?(?:rockets?|shells?|missiles?))\b/u;
/** … and what somebody was made to do. */
export const MADE_TO =
  /\b(?:ordered|instructed|told|forced|pressured|pressed|coerced|threatened|leaned on) (?:him|her|them|me|us|staff|officials|doctors|witness\p{L}*|employees|workers|officers) (?:not )?to (?:stop|hide|keep|cover|destroy|delete|lie|falsify|sign|change|withdraw|resign|drop|stay (?:quiet|silent)|say nothing|alter|ignore|shut up|look away|remove|record)\b/u;
/** Trust in somebody under fire. */
export const TRUSTS =
  /\b(?:full|complete|total|every|absolute|utmost|great|his|her|my|our) (?:full |complete |total )?(?:confidence|trust|faith)\b(?! vote| motion|-)/u;
/**
 * Where things lead if nothing changes, and what somebody expects: “if nothing changes, that is 12,000”, “they expected
 * him to go”.
 */
export const FORESEES =
  /^if [^,]{3,60}, (?:that|this|it|there|we|they|the)\b(?!.{0,12}\bwould rather)|^(?:he|she|it|they|we|i) (?:expects?|expected|fears?|feared|doubts?|doubted) (?!that was)/u;

/** Judgements of people and doings, against them. Not of how things stand: a flood may be terrible. */
export const HARSH: ReadonlySet<string> =
  setOf(`weak directionless shame ashamed shameful disgrace disgraceful disgusting ridiculous absurd outrageous reckless recklessness irresponsible incompetent incompetence hypocrite hypocrites hypocrisy hypocritical pathetic foolish stupid idiotic coward cowards cowardly
  vulgar immoral unacceptable inexcusable indefensible appalling deplorable farce sham joke betrayal betrayed dishonest cynical crooked corrupt unfair unfairly mistake blunder nonsense toothless embarrassing embarrassment insult insults taunts insulting offensive unfit unqualified clueless cruel barbaric
  racist sexist bigot bigoted demagogue aggression imperialist imperialism arrogant naive inadequate botched mishandled mismanaged mismanagement opportunistic selfish greedy greed undermines liar liars fraud phony bully narcissist misguided wrongheaded sloppy negligent shambles fiasco debacle circus
  witch-hunt crazy laughable ludicrous preposterous disproportionate scandal slander vendetta show-trial charade whitewash cover-up stunt gimmick humiliation humiliating capitulation shabby grotesque obscene insane nasty sick unstable failing scandalous horrible awful lousy rotten stinks smells low-ball lowball unpatriotic un-american hateful hypocritically double-standard tone-deaf heartless callous smokescreen divisive unhinged unprepared disastrous ill-advised short-sighted shortsighted cheap ugly`);
export const HARSH_PHRASES =
  /\b(?:(?:doesn't|does not|don't|makes no) (?:make (?:any )?)?sense|(?:do|does) not know how|don't know how|slap in the face|wrong (?:number|direction|man|person|choice)|too (?:much|weak|slow|late|little)|a disaster|no idea what|not serious|out of touch)\b/u;
/** “Hardly a victory”, “out of all proportion”: it falls short of what it should be. */
export const FALLS_SHORT = /\b(?:hardly|scarcely|anything but|far from) an? \p{L}+|\bout of (?:all )?proportion\b/u;
/** … and for them. */
export const WARM: ReadonlySet<string> = setOf(
  `excellent remarkable outstanding brilliant heroic hero heroes terrific wonderful impressive courageous brave bravery exemplary admirable extraordinary fantastic incredible tremendous superb historic genius visionary honorable honourable grateful proud congratulations thank thankful inspiring compelling great beautiful celebration talented brightest hero martyr triumph landmark milestone breakthrough magnificent splendid superb selfless tireless dignified decent noble gallant heroism bravery courage`,
);
/** A word of praise or blame after one of these is none. */
export const UNDONE: ReadonlySet<string> = setOf("not no never n't isn't wasn't aren't nothing hardly anything");

/** Verbs that call somebody or something by a word: the word is the judgement. */
export const NAMING: ReadonlySet<string> = setOf(
  'call describe characterize characterise portray label brand dub liken compare deem refer term depict paint',
);
/** What follows is another's word for it: “what it calls a threat”. */
export const ANOTHERS_WORD = /\bwhat \p{L}+ (?:calls?|called|describes?|described|terms?|termed)\b/u;
/** Titles before a name whose full stop ends no sentence. */
export const SHORT_TITLES = 'Mr Ms Mrs Dr Sen Rep Gov Gen Lt Col Sgt St No Jr Sr';
