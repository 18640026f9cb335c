/** Words by which a report takes back a number or a word it or others gave before. */
export const CORRECTION =
  /\b(?:correct(?:s|ed|ing|ion|ions)|erroneous(?:ly)?|earlier (?:version|report|figure|count)|previous (?:figure|count|toll)|misstated|mistaken(?:ly)?|revised (?:down|downward|to)|clarification|amended|retracted|counted twice|double[- ]count(?:ed|ing))\b/i;

/** Verbs of whoever changes a number given before. */
export const REVISION =
  /\b(?:revis(?:e[sd]?|ing)|correct(?:s|ed|ing)|lower(?:s|ed|ing)|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|amend(?:s|ed|ing)|adjust(?:s|ed|ing)|up-?graded|down-?graded|walked back)\b/i;

/**
 * A note of the outlet itself that takes something back: "This article was amended", "We are happy to correct the
 * record".
 */
export const CORRECTION_NOTE =
  /^\W*(?:correction|clarification|corrects)\b|\b(?:article|story|report|headline|column|caption)\b[^.]{0,40}\b(?:was|has been|were) (?:amended|corrected|updated to correct)\b|\bcorrect the record\b|\b(?:earlier|previous) version of this\b|\b(?:apologi[sz]e for|regret) the error\b/i;

/**
 * "In our edition of Friday we wrote that it passed by five votes. It was three": the second sentence makes a
 * correction of the first.
 */
export const WE_WROTE =
  /\b(?:we|our (?:edition|report|story|article|issue)|this (?:newspaper|paper|site))\b[^.]{0,60}\b(?:wrote|reported|said|stated|gave|put|printed)\b/i;
export const IT_WAS =
  /^\W*(?:It|That|They|The (?:correct |right |true |real )?(?:figure|number|margin|total|sum|name|date|time|hour|day|year|age|length)) (?:was|were|is|should (?:be|have been))\b/;
