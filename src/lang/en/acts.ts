/** Words by which the content of a plain “said” shows what act it is. Tuned on the three gold stories; read/statements/acts.ts applies them. */

/** Verbs that say nothing of the act themselves. */
export const PLAIN: ReadonlySet<string> = new Set('say tell add state write note explain continue remark observe tweet reply respond answer assert insist stress emphasize emphasise underline reiterate indicate see claim inform maintain post read conclude argue declare suggest report'.split(' '));

/** What is rejected or dismissed as untrue; anything else is declined: “rejected the offer”. */
export const CLAIMS: ReadonlySet<string> = new Set('claim claims allegation allegations accusation accusations charge charges report reports rumor rumors rumour rumours talk speculation suggestion suggestions notion criticism assertion assertions concern concerns account accounts theory it them that'.split(' '));

/** At the beginning of what is said: something is not so of the speaker, or of what is talked of. Elsewhere a negation is no denial: “nobody checked tickets”. */
export const NOT_SO = /^["'“‘]*(?:that )?["'“‘]*(?:no[,.] |(?:it|this|that|there|we|i|he|she|they|its?|(?:his|her|their|our|my) \p{L}+)(?:['’]\p{L}{1,2})? (?:[\p{L}'’]+ ){0,3}?(?:no|not|never|nothing|neither|none)\b|(?:it|this|that|there|we|i|he|she|they) (?:[\p{L}]+ )?\p{L}+n['’]t\b)/iu;
/** … though these deny nothing. */
export const NOT_DENIED = /\bnot (?:only|just|simply|enough|know|think|sure)\b|\bno (?:doubt|longer|matter|one)\b|\bdon['’]t (?:know|think|want)\b|\b(?:does|did|could|can)(?: not|n['’]t) (?:know|need)\b/iu;
export const REQUESTS = /\b(?:must|should|ought to|have to|has to|needs? to|please|let us|let['’]s|invite|call on|urge|ask)\b/iu;
export const REFUSES = /\b(?:will|would|do|does) not (?:accept|allow|permit|tolerate|comment|discuss|want)\b|\bwon['’]t (?:accept|allow|permit|tolerate|comment|discuss)\b/iu;
export const OFFERS = /\b(?:ready|willing|prepared|happy) to (?:provide|offer|help|assist|support|talk|meet|negotiate)\b|\bcan offer\b/iu;
export const OWN_FUTURE = /^["'“‘]*(?:that )?["'“‘]*(?:we|i|he|she|they|it|both [a-z]+)(?:['’]ll| will| would| shall)\b/iu;
export const FUTURE = /\b(?:will|would|may|might|could|likely|unlikely|expected to|going to)\b/iu;
export const CONDITION = /\b(?:if|unless|otherwise)\b/iu;
/** Speakers whose plain, indirect “said” gives news of their own doing. */
export const OFFICIAL = /\b(?:police|officials?|authorities|ministry|army|military|navy|coast ?guard|spokes(?:man|woman|person|people)|rescuers?|coordinator|board|agency|department|prosecutors?|government|office)\b/iu;
