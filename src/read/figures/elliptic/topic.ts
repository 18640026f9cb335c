/** What the sentence before tells of, where the number's own tells of nothing. */
import type { Page, PageSentence } from '../../page.js';
import type { Bare } from '../figure.js';
import { measureNumbered } from '../level.js';
import { isMoney } from '../measure/money.js';
import type { Quantity } from '../quantity.js';
import type { Recall } from '../recalled/recall.js';
import type { Elliptic } from './number.js';
import { isOfOtherSize } from './sizes.js';

/** The figure before it in its sentence, else of the sentence before. */
export const topicOf = (n: Elliptic): Bare | undefined => n.last ?? topicBefore(n);

/**
 * Of the sentence before: what is of the same size comes first, then what runs.
 * @param sums prices count, too
 */
export function topicBefore({ page, sentence, q, figures }: Recall, sums = false): Bare | undefined {
  const before = sentenceToldOf(page, sentence, figures);
  if (!before) return undefined;
  const alike = figures.filter((f) => isIn(before, f) && isLevel(f, sums) && !isOfOtherSize(f, q));
  return (
    alike.find((f) => f.mode === 'total') ??
    alike.find((f) => f.of !== undefined || f.unit !== '1') ??
    numberedIn(page.text.slice(before.start, before.end), q)
  );
}

const isIn = ({ start, end }: PageSentence, { span }: Bare): boolean => span.start >= start && span.end <= end;

const isLevel = ({ mode, unit }: Bare, sums: boolean): boolean => mode !== 'rate' || (isMoney(unit) && sums);

/** The sentence before, or the one before that where it is short and counts nothing. */
function sentenceToldOf(page: Page, sentence: PageSentence, figures: readonly Bare[]): PageSentence | undefined {
  const next = sentenceBefore(page, sentence);
  return next &&
    !figures.some((f) => isIn(next, f)) &&
    next.end - next.start < SHORT &&
    !OF_TIME.test(page.text.slice(next.start, next.end))
    ? sentenceBefore(page, next)
    : next;
}

/** Letters of a sentence between that counts nothing: "Nobody believed it." */
const SHORT = 60;

export const sentenceBefore = ({ sentences }: Page, sentence: PageSentence): PageSentence | undefined =>
  sentences[sentences.findIndex((s) => s.start === sentence.start) - 1];

/** "We said eleven years for Brand. It is nine." */
export const OF_TIME =
  /(?<!\p{L})(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty) (?:years?|months?|weeks?|days?|hours?|minutes?|o['’]clock)(?: \p{L}+){0,4}[.;:,]/iu;

/** "The report misstated the number of counts. It was nine." */
function numberedIn(words: string, q: Quantity): Bare | undefined {
  const measured = measureNumbered(words.toLowerCase().replace(/[.?!]["”’]?$/u, ''));
  return (
    measured && {
      span: q,
      measure: measured.name,
      qualifier: 'exact',
      value: q.value,
      unit: '1',
      mode: 'total',
      by: '',
      confidence: 0,
    }
  );
}
