/** Words that say where a speaker stands on what they speak of, in the base form, wherever they stand in the cue or the content. */
export const FOR_WORDS: readonly string[] = 'support back favour favor endorse welcome approve accept agree allow permit ready willing commit promise pledge recommend embrace authorize authorise defend'.split(' ');
export const AGAINST_WORDS: readonly string[] = 'oppose reject refuse condemn denounce criticize criticise dismiss deny resist object protest forbid ban decline unacceptable wrong illegal unlawful violate violation aggression veto spurn unnecessary unjustified baseless untrue false impossible'.split(' ');
/** Set phrases of refusal; "not ruled out" and its like refuse nothing. */
export const AGAINST_PHRASES = /\b(?:over my dead body|no (?:plans?|intention|indication|evidence|proof|need|reason|basis|such)|out of the question|not on the table|not for sale|red line|rul(?:e|es|ed|ing) (?:it |that |this )?out|no way|never again|the wrong (?:number|way|time|path|answer))\b/i;
export const LEFT_OPEN = /\b(?:not|never|n['’]t|declin\w+ to|refus\w+ to|without) (?:\w+ ){0,3}rul(?:e|es|ed|ing) (?:\w+ ){0,2}out\b/i;
/** Speakers who deny what they are said to have done: "he never signed it"; "I have never seen such a storm" denies nothing. */
export const DISOWNED = /\b(?:I|we|he|she|they)(?: have| has| had|['’](?:ve|d))? never (?!(?:seen|heard|felt|been|had|experienced|thought|imagined|before|again|forget|stop)\b)\p{L}+/iu;
/** Outside what was said, what it was about: as the opening of a sentence. */
export const TOPIC = /^(?:(?:and|but),? )?(?:(?:asked|questioned|pressed|speaking) )?(?:about|on|as for|as to|regarding|concerning) (?:(?:the|a|an|his|her|its|their|whether) )?(?:[\p{L}-]+ ){0,3}?[\p{L}-]+(?=,| (?:the|he|she|they|it)\b)/iu;
/** Words of a report that sets what somebody said before beside what they say now. */
export const THEN_AND_NOW = /\b(?:now|still|no longer|any ?more|since then|after all|(?:stands?|stood) by|(?:sticks?|stuck) (?:to|by)|back(?:s|ed|ing)? (?:down|away|off)|backtrack(?:s|ed|ing)?|revers(?:es|ed|ing)|changed (?:his|her|its|their) mind)\b/i;
