/**
 * The day of a report that brings none: from its address, a line “Published …”, or the latest day that it writes with
 * its weekday. What follows from such a day is said to be so (see `inferredDoubts`); what the report's history could
 * not tell stays unresolved.
 */
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../lang/en/weekdays.js';
import type { Article, Doubt, Time } from '../../types.js';
import { type Candidate, candidatesIn, datelineDay } from './candidates.js';
import { type Day, dayAt, isDate, isoDay, toDay } from './calendar.js';
import { type TimePhrasing, tenseAt } from './setting.js';
import { DAY_MONTH, MONTH_DAY } from './written-date.js';

/**
 * `exact`: the very day; else the report came out on it or soon after, so that it settles years and months but no
 * weekday.
 */
export interface Inferred {
  readonly day: Day;
  readonly exact: boolean;
  readonly from: string;
}

/** Undefined for a report that brings its date, and where nothing tells it. */
export function inferredDate(article: Article, candidates: readonly Candidate[]): Inferred | undefined {
  if (
    dayAt(article.published ?? '') !== undefined ||
    datelineDay(article.blocks, candidates, article.text) !== undefined
  )
    return undefined;
  const addressed = dayInAddress(article.url);
  if (addressed !== undefined) return { day: addressed, exact: true, from: 'its address' };
  const stated = candidates.flatMap(({ rule, words }) => {
    const when = rule.read(words, { text: article.text })?.when,
      day = dayAt(when?.from ?? ''),
      span = { start: words.index, end: words.index + words[0].length };
    return when?.basis === 'stated' && when.to === undefined && day !== undefined
      ? [{ day, span, words: words[0] }]
      : [];
  });
  const line = stated.find(({ span }) => PUBLISHED.test(article.text.slice(Math.max(0, span.start - 24), span.start)));
  if (line) return { day: line.day, exact: true, from: `“${line.words}”` };
  const current = stated
    .filter(({ words, span }) => isWithWeekday(words) && tenseAt(article.text, span) !== 'future')
    .sort((a, b) => b.day - a.day)[0];
  return current && { day: current.day, exact: false, from: `“${current.words}”` };
}

/** One doubt for all that was reckoned from a day the report does not bring, at the first of these times. */
export function inferredDoubts(
  { article, text }: { readonly article: Article; readonly text: string },
  times: readonly Time[],
): Doubt[] {
  if (dayAt(article.published ?? '') !== undefined) return [];
  const first = times.find((time) => time.when?.basis === 'reckoned');
  const inferred = first && inferredDate(article, candidatesIn(text));
  return inferred
    ? [
        {
          start: first.start,
          end: first.end,
          about: `the report brings no date: times are reckoned from ${isoDay(inferred.day)}, inferred from ${inferred.from}${inferred.exact ? '' : ', the latest day it gives with its weekday'}`,
          taken: { day: isoDay(inferred.day), from: inferred.from, exact: inferred.exact },
        },
      ]
    : [];
}

/** “…/2025/11/14/…”, “…-2025-11-14”. */
function dayInAddress(url: string | undefined): Day | undefined {
  const [, year, month, day] = /[/-]((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/.exec(url ?? '') ?? [];
  return year !== undefined && isDate(Number(year), Number(month), Number(day))
    ? toDay(Number(year), Number(month), Number(day))
    : undefined;
}

const PUBLISHED = /(?:published|updated|posted|issued)(?: on)?:? (?:at )?$/i;
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...SHORT_WEEKDAYS]);
const isWithWeekday = (words: string): boolean => DAYS.has(/^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '');

/**
 * “in March”, “January 20”, “last year”: what a day near that of the report settles; a weekday or “yesterday” it does
 * not.
 */
export const isSettled = (rule: TimePhrasing, from: string): boolean =>
  from.length <= 7 || rule === MONTH_DAY || rule === DAY_MONTH;
