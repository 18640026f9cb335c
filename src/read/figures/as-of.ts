/**
 * The day for which the sentence itself gives a figure as current: "by 5 a.m. Monday", "as of Friday", "closed on
 * Friday at". Absent: the day of the report. What stood before is of a day before the report: "from 120 to 86".
 */
import type { Figure, Time, When } from '../../types.js';
import type { Page, PageSentence } from '../page.js';
import { isBefore } from './moves.js';

/** A closing price belongs to its day. */
const TRADING = /\b(?:closed|closing|close|traded|trading|ended|opened|fell|rose|jumped|dropped|slid|climbed)\b/i;

/** The verb stands at most so many characters before price and day. */
const REACH = 24;

export function asOf(
  { text, article }: Page,
  sentence: PageSentence,
  figure: Pick<Figure, 'span' | 'measure'>,
  times: readonly Time[],
): When | undefined {
  const { start, end } = figure.span,
    before = isBefore(text.slice(sentence.start, start), text.slice(end, sentence.end)),
    published = article.published?.slice(0, 10);
  for (const time of times) {
    if (!time.when || time.when.from.length < 10 || /_REF$|^P/.test(time.value) || time.when.modifier === 'since')
      continue;
    const lead = text.slice(Math.max(0, time.start - 9), time.start),
      own = text.slice(time.start, time.end);
    if (before) {
      if (time.start >= end && /^ (?:on |as of |late |early )?$/.test(text.slice(end, time.start))) return time.when;
      continue;
    }
    if (/\b(?:as of|by|as at|until|on the evening of) $/i.test(lead) || /^by /i.test(own)) return time.when;
    if (
      figure.measure.startsWith('share price') &&
      TRADING.test(text.slice(Math.max(0, Math.min(time.start, start) - REACH), Math.max(time.end, end)))
    )
      return time.when;
  }
  return before && published ? { from: published, basis: 'reckoned', modifier: 'before' } : undefined;
}
