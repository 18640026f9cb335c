/**
 * Whether what somebody said can be read by itself. A clause or a quotation can (“that the dam held”); a few words, and
 * what a verb of the report’s goes on with (“addressed | concerns over the dam”), cannot: they are shown in their
 * sentence. Pure.
 */

/** So few words say nothing by themselves (“that he would”). */
const FEWEST = 5;

/** As the beginning of a sentence, which stands before who says it: “The dam gave way, officials said”. */
const OPENS_SENTENCE =
  /^(?:A|An|The|This|These|Those|Some|About|Around|At least|Nearly|Almost|Up to|More than|Fewer than|All|Most|Many|Several|Both|Every|No|None|Nobody|\d[\d.,]*) /u;
const OPENS_CLAUSE = /^(?:[“"‘'«]|(?:that|whether|if|how|why|what|who|when|where)\s)/iu,
  HAS_VERB =
    /(?:^|\s)(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|cannot)(?=[\s,.;”"’]|$)|n['’]t(?!\p{L})/iu;

/** “called | it “a fairy tale””: what was called so stands elsewhere. */
const POINTS = /^(?:it|this|that|these|those|him|her|them|us|me)\s+["“‘']/iu;

/** @example standsAlone('strengthening the navy in the north') // false */
export const standsAlone = (words: string): boolean =>
  words.split(/\s+/).length >= FEWEST &&
  !POINTS.test(words) &&
  (OPENS_SENTENCE.test(words) || OPENS_CLAUSE.test(words) || HAS_VERB.test(words));
