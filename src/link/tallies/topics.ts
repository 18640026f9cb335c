/**
 * What a number is a level of, where its sentence says so in so many words: the commission of "a commission of three
 * per cent", "the commission was 3%", "commission: two per cent" and "a 3% commission"; the limit of "a speed limit of
 * 12 mph". Shares, sums and sizes are of one thing where that is one.
 */
import { once } from '../once.js';
import { stemOf } from '../utterances/stems.js';
import type { Place } from './place.js';

/** Stem of the noun; empty where the words do not say. */
export const topicOf = once(({ report, figure: { span, unit, of }, sentence }: Place): string => {
  const { text } = report.article;
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start).replace(HEDGE, ''),
    after = text.slice(span.end, Math.min(sentence.end, span.end + REACH));
  const found =
    OF.exec(before)?.[1] ??
    (COLON.test(before) ? COLON.exec(before)![1] : undefined) ??
    subjectOf(before) ??
    (unit !== '1' && of === undefined && DETERMINED.test(before) ? APPOSED.exec(after)?.[1] : undefined);
  const stem = found === undefined ? '' : stemOf(found.toLowerCase());
  return EMPTY.has(stem) ? '' : stem;
});

/** Characters on either side. */
const REACH = 110;
/** What stands between a noun and its number and says nothing of what it is. */
const HEDGE =
  /(?:[\s“"‘(]*\b(?:about|around|some|roughly|nearly|almost|over|under|at least|at most|up to|only|just|still|now|as much as|as many as|more than|less than|no more than|no higher than|as high as|as low as|exactly|an estimated|a mere|a record|a total of))*[\s“"‘(]*$/iu;
/** "A commission of", "the price of diesel from". */
const OF =
  /(?<!\p{L})(?!(?:north|south|east|west|out|ahead|short|because|instead|inside|outside|top)(?!\p{L}))(\p{Ll}[\p{L}-]+) of$/u;
const COLON = /(?<!\p{L})(\p{Ll}[\p{L}-]+):$/u;
/** "A three per cent commission", "the 12mph speed limit", "the board's 40 million offer". */
const DETERMINED = /(?:(?<!\p{L})(?:an?|the|its|his|her|their|this|that|another)|['’]s?)$/iu;
const APPOSED =
  /^[ -](?!(?:of|to|in|on|for|from|and|or|per|each|less|more|higher|lower|first|last|ago)(?!\p{L}))(?:\p{Ll}{3,} (?=\p{Ll}{3,}[\s.,;:)”"]))??(\p{Ll}{3,})(?=[\s.,;:)”"]|$)/u;

/** The head of the subject of a verb that only says how much it is. */
function subjectOf(before: string): string | undefined {
  const clause = IS.exec(before)?.[1];
  if (clause === undefined) return undefined;
  const words = clause
    .split(/(?:^|[,;:.!?“”"] ?| (?:and|but|that|which|while|where|because|though|although|as|when|if) )/u)
    .at(-1)!
    .trim()
    .replace(AFTER_HEAD, '')
    .split(/\s+/);
  const head = words.at(-1) ?? '';
  return /^\p{Ll}[\p{L}-]{2,}$/u.test(head) ? head : undefined;
}

/** "… stands at", "… had been", "… has risen to", "… amounts to". */
const IS =
  /^(.*?) (?:(?:(?:has|have|had|will|would|could|may|should|is|are|was|were|to) )?(?:(?:be|been|being) )?(?:is|are|was|were|be|been|stands? at|stood at|amount(?:s|ed)? to|comes? to|came to|totall?(?:s|ed)|reach(?:es|ed)?|remain(?:s|ed)?(?: at)?|(?:go|goes|gone|went|rise|rises|risen|rose|fall|falls|fallen|fell|climb(?:s|ed)?|jump(?:s|ed)?|drop(?:s|ped)?|grow|grows|grown|grew|increase[sd]?|decrease[sd]?|lowered|raised|cut|reduced)(?: up| down)? (?:to|from|by)|set at|fixed at|put at|valued at|estimated at))$/iu;
/** "Absence in private firms", "the price that the city paid": the head stands before. */
const AFTER_HEAD =
  /(?<=\p{L}) (?:in|of|for|among|at|on|by|per|from|within|between|with|across|under|over|to|that|which|who)(?!\p{L}).*$/u;
/** Nouns that tell nothing of what a number is of, stems. */
const EMPTY: ReadonlySet<string> = new Set(
  `
  figure number amount total sum count tally toll estimate rate level share percentage proportion average part half
  third quarter it they that this there he she we what which who all most one some rest time day year month week
`
    .trim()
    .split(/\s+/)
    .map(stemOf),
);
