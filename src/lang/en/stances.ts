/** Words that say where a speaker stands on what they speak of, in the base form, wherever they stand in the cue or the content. */
export const FOR_WORDS: readonly string[] = 'support back favour favor endorse welcome approve accept agree allow permit ready willing commit promise pledge recommend embrace authorize authorise defend'.split(' ');
export const AGAINST_WORDS: readonly string[] = 'oppose reject refuse condemn denounce criticize criticise dismiss deny resist object protest forbid ban decline unacceptable wrong illegal unlawful violate violation aggression veto spurn unnecessary unjustified baseless untrue false impossible'.split(' ');
/** Set phrases of refusal; "not ruled out" and its like refuse nothing. */
export const AGAINST_PHRASES = /\b(?:over my dead body|no (?:plans?|intention|indication|evidence|proof|need|reason|basis|such)|out of the question|not on the table|not for sale|red line|rul(?:e|es|ed|ing) (?:it |that |this )?out|no way|never again|the wrong (?:number|way|time|path|answer))\b/i;
export const LEFT_OPEN = /\b(?:not|never|n['’]t|declin\w+ to|refus\w+ to|without) (?:\w+ ){0,3}rul(?:e|es|ed|ing) (?:\w+ ){0,2}out\b/i;
