/**
 * The phrasings of times. Where two overlap, the one that begins first wins, then the longer, then the one listed
 * first.
 */
import { UNIT_OF_REPORT, UNIT_TOLD_OF } from './calendar-unit.js';
import { CLOCK, DAWN, PAST_THE_HOUR, SPOKEN_CLOCK, STAMP } from './clock-time.js';
import { DAY_OF_MONTH } from './day-of-month.js';
import { DAY_OF_TERM } from './day-of-term.js';
import { DAY_WORD } from './day-word.js';
import { AGO, LATER } from './distance.js';
import { BARE_DURATION, DURATION, NEIGHBOURING_DURATION } from './duration.js';
import { HOLIDAY } from './holiday.js';
import { NAMED_MONTH } from './month.js';
import { ISO_DATE, NUMERIC_DATE } from './numeric-date.js';
import { BUSINESS_UNIT, EDGE_OF_UNIT, FIRST_MONTHS, YEAR_END } from './part-of-year.js';
import { NAMED_QUARTER, QUARTER_COMPARED } from './quarter.js';
import { RECURRING } from './recurring.js';
import { NAMED_SEASON } from './season.js';
import type { TimePhrasing } from './setting.js';
import { FUTURE, PAST, PRESENT } from './vague.js';
import { NAMED_DAY } from './weekday.js';
import { DAY_MONTH, MONTH_DAY } from './written-date.js';
import { CENTURY, DECADE, NAMED_YEAR } from './year.js';

export const TIME_RULES: readonly TimePhrasing[] = [
  ISO_DATE,
  NUMERIC_DATE,
  MONTH_DAY,
  DAY_MONTH,
  NAMED_DAY,
  HOLIDAY,
  DAY_OF_MONTH,
  DAY_WORD,
  DAY_OF_TERM,
  UNIT_OF_REPORT,
  UNIT_TOLD_OF,
  FIRST_MONTHS,
  EDGE_OF_UNIT,
  YEAR_END,
  BUSINESS_UNIT,
  NAMED_MONTH,
  QUARTER_COMPARED,
  NAMED_QUARTER,
  NAMED_SEASON,
  NAMED_YEAR,
  DECADE,
  CENTURY,
  STAMP,
  PAST_THE_HOUR,
  SPOKEN_CLOCK,
  CLOCK,
  DAWN,
  AGO,
  LATER,
  NEIGHBOURING_DURATION,
  DURATION,
  BARE_DURATION,
  RECURRING,
  PRESENT,
  PAST,
  FUTURE,
];
