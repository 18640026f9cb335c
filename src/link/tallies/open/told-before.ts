/** Numbers that say of which number before them they are another, or the right one. */
import { COUNT_NOUNS } from '../../../lang/en/claimants.js';
import { CORRECTION_NOTE } from '../../../lang/en/corrections.js';
import type { Figure } from '../../../types.js';
import type { Report } from '../../report.js';
import type { Reckoned } from '../context.js';

/** "Put it at 900,000": of what the number before it is of. */
export const isOfTheNumberBefore = ({ report, figure: f }: Reckoned, { report: other, figure: g }: Reckoned): boolean =>
  f.by === 'figures/number told before' &&
  other === report &&
  g.measure === f.measure &&
  g.span.end <= f.span.start &&
  f.span.start - g.span.end < FAR &&
  !report.reading.figures.some(
    (h) =>
      h.measure === g.measure &&
      h.unit === g.unit &&
      h.span.start > g.span.start &&
      h.span.start < f.span.start &&
      !isWhole(report, h),
  );

/** "1,150 of the 1,300 drivers". */
const isWhole = ({ article: { text } }: Report, { span }: Figure): boolean =>
  /\bof (?:the|its|their|all) $/.test(text.slice(Math.max(0, span.start - 12), span.start));

/** Characters. */
const FAR = 600;

/** "Their count is 900": of what the number before it is of. */
export const isOwnCountOf = (
  { report, figure: f, sentence }: Reckoned,
  { report: other, figure: g }: Reckoned,
): boolean =>
  other === report &&
  g.unit === f.unit &&
  g.span.end <= sentence &&
  f.span.start - g.span.end < FAR / 2 &&
  OWN_COUNT.test(report.article.text.slice(sentence, f.span.start)) &&
  !report.reading.figures.some((h) => h.unit === g.unit && h.span.start > g.span.start && h.span.start < f.span.start);
const OWN_COUNT = new RegExp(
  `(?:['’]s?|\\b(?:its|their|his|her)) (?:own )?(?:${COUNT_NOUNS}) (?:is|was|stands at|stood at|came to|puts? it at)(?: \\p{L}+){0,2}[\\s“"]*$`,
  'u',
);

/** "Last month we reported that the mill employed 1,400. We are happy to correct the record." */
export const isPutRight = (f: Reckoned, g: Reckoned): boolean =>
  f.report === g.report && (isBeforeNote(f) || isBeforeNote(g));

function isBeforeNote({ report, sentence, figure: { span } }: Reckoned): boolean {
  const { text } = report.article;
  return CORRECTION_NOTE.test(
    `${text.slice(sentence, sentence + OPENING)}. ${text.slice(Math.max(sentence, span.start - BACK), span.end + NOTE)}`,
  );
}
/** Characters on, back, and where the sentence begins. */
const NOTE = 140,
  BACK = 200,
  OPENING = 40;
