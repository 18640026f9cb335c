/** Words behind a number of people or votes that say on which side they are. */
export const OPPOSED =
  /\b(?:against|oppos\w+|reject\w*|disapprov\w+|no(?: votes?)?$|voted no|voting no|said no|say no|leave|unfavou?rabl\w+)\b/i;
export const SUPPORTED =
  /\b(?:for (?:it|the)|in favou?r|favou?r\w*|support\w*|back(?:s|ed|ing)?|approv\w+|yes|accept\w*|agree\w*|welcom\w+)\b/i;
