/** Words that set one time against another: "at 4.52, and not at 4.25, as the town hall first said". */

const SMALL = String.raw`(?:(?:at|on|in|by|for|from|since|until|to|of|as|the|about|around|last|late|early|just|after|before|a|an|it|was|is|lasted|took|came|happened|began|started)\s+){0,4}`;

/** The whole of what stands between what is so and what is not. */
export const AND_NOT = new RegExp(String.raw`^\s?[,;:–—(-]{0,2}\s?(?:and )?not ${SMALL}$`, 'iu');
/** The same between what is not so, behind its "not", and what is. */
export const BUT = new RegExp(`^,? but (?:rather )?${SMALL}$`, 'iu');
/** The end of what stands before a time that is not so, in front of a "but"; before one that is not so either. */
export const NOT_BEFORE = /(?:\bnot\b(?! (?:only|just|merely|simply|until)\b)|n['’]t\b)[^,;.!?]{0,60}$/iu;
export const NOR_BEFORE = new RegExp(String.raw`\bnor ${SMALL}$`, 'iu');
/** A length set against another whose unit is left out: "six days, not nine". The number is the first group. */
export const NOT_SO_MANY = /^\s?[,–—(-]\s?(?:and )?not ([\p{L}-]+|\d+)(?=\s?[,.;:)–—]|\s+as\b)/iu;

/** Years likewise: "2015 - not 2014", of which the first is hardly a time. */
export const YEAR_AND_NOT = /\b((?:1[5-9]|20)\d\d)\s?[,–—-]\s?(?:and )?not (?:in )?$/iu;

/** Behind what is not so: that somebody gave it. */
export const AS_SAID =
  /^[^.;!?]{0,40}\bas (?:(?!if\b)[^.;!?,]){0,70}\b(?:said|says?|claim(?:s|ed)|report(?:s|ed)|print(?:s|ed)|told|tells|thought|announce[sd]|maintain(?:s|ed)|wrote|writes|stated?s?|insist(?:s|ed)|had it|ha(?:s|ve) it|put it|believed?s?|assumed?|suggest(?:s|ed)|given|gave|published|recorded|listed)\b/iu;

/** A note of a correction says what was wrong: the date, the hour, how long. What was given stands behind "as". */
export const GAVE_WRONGLY =
  /\b(?:date|dates|day|hour|time|times|year|month|length|duration|when|how long|dated|began|begun|started|ended|happened|took place)\b/i;
/** Right behind the words for what is right, a number alone: "It was nine." */
export const BARE_NUMBER = new RegExp(
  String.raw`^[^.]{0,30}\b(?:was|were|is|be|been) ${SMALL}([\p{L}-]+|\d+)(?=\s?[,.;–—-])`,
  'iu',
);
