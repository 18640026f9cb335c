/**
 * Words that say where a speaker stands on what they speak of, in the base form, wherever they stand in the cue or the
 * content.
 */
export const FOR_WORDS: readonly string[] = `
  support back favour favor endorse welcome approve accept agree allow permit ready willing commit promise pledge
  recommend embrace authorize authorise defend confidence trust faith
`
  .trim()
  .split(/\s+/);
export const AGAINST_WORDS: readonly string[] = `
  oppose reject refuse condemn denounce criticize criticise dismiss deny resist object protest forbid ban decline
  unacceptable wrong illegal unlawful violate violation aggression veto spurn unnecessary unjustified baseless untrue
  false impossible
`
  .trim()
  .split(/\s+/);
/** Set phrases of refusal; "not ruled out" and its like refuse nothing. */
export const AGAINST_PHRASES =
  /\b(?:over my dead body|no [\p{L}-]+(?: [\p{L}-]+){0,2} exist(?:s|ed)?|(?:do|does|did)(?: not|n['’]t) exist|no (?:plans?|intention|indication|evidence|proof|need|reason|basis|such)|out of the question|not on the table|not for sale|red line|rul(?:e|es|ed|ing) (?:it |that |this )?out|no way|never again|the wrong (?:number|way|time|path|answer))\b/iu;
export const LEFT_OPEN =
  /\b(?:not|never|n['’]t|declin\w+ to|refus\w+ to|without) (?:\w+ ){0,3}rul(?:e|es|ed|ing) (?:\w+ ){0,2}out\b/i;
/**
 * Speakers who deny what they are said to have done: "he never signed it"; "I have never seen such a storm" denies
 * nothing.
 */
export const DISOWNED =
  /\b(?:I|we|he|she|they)(?: have| has| had|['’](?:ve|d))? never (?!(?:seen|heard|felt|been|had|experienced|thought|imagined|before|again|forget|stop)\b)\p{L}+/iu;
/** Outside what was said, what it was about: as the opening of a sentence. */
export const TOPIC =
  /^(?:(?:and|but),? )?(?:(?:asked|questioned|pressed|speaking) )?(?:about|on|as for|as to|regarding|concerning) (?:(?:the|a|an|his|her|its|their|whether) )?(?:[\p{L}-]+ ){0,3}?[\p{L}-]+(?=,| (?:the|he|she|they|it)\b)/iu;
/** What a speaker is asked, as the opening of the sentence that answers: "Asked whether the dam was safe, she said". */
export const ASKED_WHETHER =
  /^(?:(?:and|but|when|later),? )?(?:asked|questioned|pressed|quizzed) (?:(?:again|repeatedly|directly) )?(?:(?:by|on|in|at) (?:[\p{L}’'-]+ ){1,5})?(?:if|whether) [^,.;“”"]{4,120}(?=,)/iu;
/** Words of a report that sets what somebody said before beside what they say now. */
export const THEN_AND_NOW =
  /\b(?:now|still|no longer|any ?more|since then|after all|(?:stands?|stood) by|(?:sticks?|stuck) (?:to|by)|back(?:s|ed|ing)? (?:down|away|off)|backtrack(?:s|ed|ing)?|revers(?:es|ed|ing)|changed (?:his|her|its|their) mind)\b/i;
/**
 * What a promise, an offer, a request or a threat is against: "will not close it", "told them not to land", "calls for
 * an end to the strikes". A deed against something ("repeal the tax") is a deed.
 */
export const REFUSAL =
  /\b(?:not to\b|(?:will|would|shall|should|must|can|could|do|does) (?:not|never)\b|(?:wo|would|should|must|ca|could|do|does)n['’]t\b|cannot\b|never\b|no (?!longer\b|one\b|doubt\b|more than\b|later\b)\p{L}+|(?:an end|a halt|a stop) to\b)/iu;
/** Words of a sentence that asks for something, offers or promises it. */
export const WANTED =
  /\b(?:should|must|ought|shall|will|would|let|need(?:s|ed)?|ha(?:ve|s|d) to|want(?:s|ed)?|going to|ask(?:s|ed|ing)?|call(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|propos(?:e|es|ed|ing)|please|stop|do not|don['’]t)\b|['’]ll\b/iu;
/** Where a clause under another begins. */
export const UNDER =
  /(?:^|[,\s])(?:if|unless|until|because|since|when|while|although|though|after|before|so that|as long as|whether|than)\s/i;
/** Who declines to speak takes no side. */
export const TO_COMMENT =
  /^(?:to )?(?:comment|speak|talk|be (?:drawn|interviewed|named|identified)|(?:take|answer) (?:any |further )?questions?|give (?:any |further )?(?:details|an interview)|elaborate|discuss (?:it|this|that|them|details)|respond|reply)\b/i;
/** Condolences, thanks and good wishes are no stances. */
export const COURTESY =
  /\b(?:thoughts|prayers|condolences|sympath\w+|hearts? go(?:es)? out|thank(?:s|ed|ing)?|grateful|congratulat\w+|proud|pride|sorry)\b/i;
/**
 * Denials in words of one's own: "There was no offer", "Not by a cent", "I did not bribe". As the beginning of what is
 * said.
 */
export const DENIAL =
  /^["“‘']?(?:that )?(?:(?:no|none|never|nobody|nothing|not at all|absolutely not|certainly not|of course not)(?:[,.;!:]|$)|there (?:is|was|are|were|has been|had been|will be|would be) (?:no\b|never\b|nothing\b)|not (?:a|an|one|by)\b|(?:I|we) (?:(?:did|do|have|had|was|were|am|are|will|shall|would) (?:not|never)\b|(?:did|do|have|had|was|were|are|wo|would)n['’]t\b|never\b))/iu;
/**
 * The same of somebody's doing or having: "the firm had no contact with them", "they have made no concessions". Who has
 * no information denies nothing. As the beginning of what is said.
 */
export const NONE_OF_IT =
  /^["“‘']?(?:that )?(?:it|they|he|she|we|I|(?:the |an? |its |their |his |her )?\p{L}+(?: \p{L}+)?) (?:(?:has|have|had)(?: (?:made|taken|given|paid|sought|received|had))?|needs?|needed|made|makes|took|gave|paid|sought|received|knows? of|knew of) ["“‘]?(?:no|not (?:one|a single)) (?!(?:information|comment|idea|knowledge|details?|record|problems?|choice|option|doubt|reason|more|longer|other|further|immediate)\b)/iu;
/** What somebody says they will do, in words of their own. */
export const WILL = /^["“‘']?(?:I|we)(?: (?:will|shall)|['’]ll)\b/i;
/**
 * What somebody is said to be going to do: "would table a motion", "they will appeal". Where it is announced it is a
 * deed of theirs.
 */
export const TO_DO =
  /^["“‘']?(?:that )?(?:I|we|he|she|it|they|the \p{L}+)(?: (?:will|shall|would|(?:is|are|was|were) (?:going|about) to|(?:intend|plan)(?:s|ed)? to)|['’](?:ll|d)) (?!not\b|be\b|have\b|see\b|know\b|take (?:days|weeks|months|years|time))/iu;
/** Cues that find fault with a deed, whatever the words are that follow. */
export const FINDS_FAULT =
  /\b(?:critici[sz]|condemn|denounc|slam|blast|deplor|decri|decry|rebuk|mock|ridicul|dismiss|reject|spurn|attack|lambast|object|protest|oppos)\w*/i;
/** Cues by which somebody owns to what others held against them, or to what they would not say before. */
export const ADMITS = /\b(?:admit|acknowledg|conced|confess)\w*|\bown(?:s|ed|ing)? up\b/i;
/** Cues that accuse, whatever the words are that follow. */
export const ACCUSES = /\b(?:accus|blam|alleg|charg)\w*/i;
