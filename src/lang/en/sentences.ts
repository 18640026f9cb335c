/** Words of courts that give somebody so many years. All look at the words beside a length of time. */

/** A report in which lengths of time may be terms. */
export const PRISON = /\b(?:prison|jail(?:ed)?|imprison\w*|sentenced?|convicted|behind bars|custody)\b/i;

/** Before a term that somebody was given. */
export const SENTENCED =
  /\b(?:sentenced|jailed|imprisoned|caged|locked up|condemned|sent(?:s|ing)? [^.;]{1,40} to (?:prison|jail) for|sentence [^.;]{0,50}(?:from|to|of|at))\b[^.;:]{0,70}$/i;
/** Right before one, in a report of a prison. */
export const GIVEN =
  /\b(?:given|gives|gets?|got|handed(?: down)?|received|receives|term of|sentence of|serv(?:e|es|ing|ed))\s(?:an? |just |only |a total of )?$/i;
/** Right behind one. */
export const IN_PRISON =
  /^(?:['’]s?)? (?:in (?:prison|jail)|behind bars|imprisonment|of imprisonment|prison (?:term|sentence)|jail (?:term|sentence)|sentence)\b/i;

/** What was asked for, what the law allows at most and what must be served at least are other terms. */
export const TERM_ASKED =
  /\b(?:demand\w*|ask(?:s|ed|ing)?|sought|seek\w*|recommend\w*|request\w*|call(?:s|ed|ing)? for|promis\w+|offer\w*)\b[^.;]*$/i;
export const TERM_AT_MOST =
  /\b(?:up to|maximum|at most|as many as|fac(?:es?|ed|ing)|risk\w*|could|may|might|carries|carry|punishable)\b[^.;]*$/i;
export const TERM_AT_LEAST = /\b(?:at least|minimum|before (?:he|she|they) (?:is|are|can|could)|eligible)\b[^.;]*$/i;
export const SUSPENDED = /^ (?:\w+ )?suspended\b|\bsuspended(?: \w+){0,4} $/i;
/** A term of another trial: "had already been sentenced to", "is serving", "in two other cases". */
export const OF_ANOTHER_TRIAL =
  /\b(?:already|earlier|previously|separately|is serving|was serving)\b|\b(?:an|two|three|several|some)? ?(?:other|another|separate|different) (?:trials?|cases?|verdicts?|courts?)\b/i;
