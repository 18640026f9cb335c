/** Words by which a report takes back a number or a word it or others gave before. */
export const CORRECTION = /\b(?:correct(?:s|ed|ing|ion|ions)|erroneous(?:ly)?|earlier (?:version|report|figure|count)|previous (?:figure|count|toll)|misstated|mistaken(?:ly)?|revised (?:down|downward|to)|clarification|amended|retracted)\b/i;
