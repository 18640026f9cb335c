/** The day for which the sentence itself gives a figure as current: "by 5 a.m. Monday", "as of Friday", "closed on Friday at". Absent: the day of the report. */
import type { Figure, Time, When } from '../../types.js';

/** A closing price belongs to its day. */
const TRADING = /\b(?:closed|closing|close|traded|trading|ended|opened|fell|rose|jumped|dropped|slid|climbed)\b/i;

/** The verb stands at most so many characters before price and day. */
const REACH = 24;

export function asOf(text: string, figure: Pick<Figure, 'span' | 'measure'>, times: readonly Time[]): When | undefined {
  for (const time of times) {
    if (!time.when || time.when.from.length < 10 || /_REF$|^P/.test(time.value) || time.when.modifier === 'since') continue;
    const before = text.slice(Math.max(0, time.start - 9), time.start), own = text.slice(time.start, time.end);
    if (/\b(?:as of|by|as at|until|on the evening of) $/i.test(before) || /^by /i.test(own)) return time.when;
    if (figure.measure.startsWith('share price') && TRADING.test(text.slice(Math.max(0, Math.min(time.start, figure.span.start) - REACH), Math.max(time.end, figure.span.end)))) return time.when;
  }
  return undefined;
}
