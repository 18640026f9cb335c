/** Words that say where a speaker stands on what they speak of, in the base form, wherever they stand in the cue or the content. */
export const FOR_WORDS: readonly string[] = 'support back favour favor endorse welcome approve accept agree allow permit ready willing commit promise pledge recommend embrace authorize authorise defend'.split(' ');
export const AGAINST_WORDS: readonly string[] = 'oppose reject refuse condemn denounce criticize criticise dismiss deny resist object protest forbid ban decline unacceptable wrong illegal unlawful violate violation aggression veto spurn'.split(' ');
