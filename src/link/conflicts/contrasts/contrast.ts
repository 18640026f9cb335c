/**
 * Two times that a report sets against each other in so many words: "at 4.52, and not at 4.25", "not on Monday but on
 * Tuesday", "six days, not nine".
 */
import {
  AND_NOT,
  AS_SAID,
  BUT,
  NOR_BEFORE,
  NOT_BEFORE,
  NOT_SO_MANY,
  YEAR_AND_NOT,
} from '../../../lang/en/contrasts.js';
import { CORRECTION, CORRECTION_NOTE, IT_WAS } from '../../../lang/en/corrections.js';
import type { Report } from '../../report.js';
import { elliptic } from './elliptic.js';
import { contraryIn, type TimeKind } from './kinds.js';
import type { Placed } from './placed.js';

/** By the report, `right` holds and `wrong` does not. */
export interface Contrast {
  readonly report: Report;
  readonly kind: TimeKind;
  readonly right: Placed;
  readonly wrong: Placed;
  /** A note takes the wrong one back. */
  readonly isNote: boolean;
  /** The report says that somebody gave the wrong one. */
  readonly isSaid: boolean;
}

/** @param own times of one sentence */
export function setAgainst(report: Report, own: readonly Placed[]): Contrast[] {
  const { text } = report.article,
    found: Contrast[] = [];
  const add = (right: Placed | undefined, wrong: Placed | undefined) => {
    const contrast = right && wrong && toContrast(report, right, wrong);
    if (contrast) found.push(contrast);
  };
  own.forEach((time, i) => {
    const before = own[i - 1],
      between = before ? text.slice(before.end, time.start) : '';
    if (before && AND_NOT.test(between)) add(before, time);
    else if (before && BUT.test(between) && NOT_BEFORE.test(near(text, time, before.start - REACH, before.start)))
      add(time, before);
    else if (found.at(-1)?.wrong === before && NOR_BEFORE.test(between)) add(found.at(-1)!.right, time);
    add(time, lengthBehind(text, time));
    add(yearBefore(text, time), time);
  });
  return found;
}

function toContrast(report: Report, right: Placed, wrong: Placed): Contrast | undefined {
  const kind = contraryIn(right.tells, wrong.tells),
    isNote = isOfCorrection(report, right);
  return (
    kind && {
      report,
      kind,
      right,
      wrong,
      isNote,
      isSaid: isNote || AS_SAID.test(near(report.article.text, wrong, wrong.end, wrong.end + REACH)),
    }
  );
}

/** In itself, or as what was right behind what was wrong: "It was 2015, not 2014". */
function isOfCorrection({ article: { text } }: Report, time: Placed): boolean {
  const words = near(text, time, time.start - REACH, time.end + REACH),
    { sentence } = time;
  return (
    CORRECTION.test(words) ||
    CORRECTION_NOTE.test(words) ||
    (IT_WAS.test(words) && CORRECTION.test(text.slice(Math.max(0, sentence.start - NOTE), sentence.start)))
  );
}
/** Characters of a note before what is right, and of a sentence on either side of its times. */
const NOTE = 240,
  REACH = 200;

/** Of its sentence. */
const near = (text: string, { sentence }: Placed, from: number, to: number): string =>
  text.slice(Math.max(sentence.start, from), Math.min(sentence.end, to));

/** "six days, not nine": of the same unit. */
function lengthBehind(text: string, time: Placed): Placed | undefined {
  const match = time.tells.has('length') && NOT_SO_MANY.exec(text.slice(time.end, time.end + 40));
  return match ? elliptic(time, match, time.end) : undefined;
}

/** "2015, not 2014" */
function yearBefore(text: string, time: Placed): Placed | undefined {
  const from = Math.max(time.sentence.start, time.start - 24),
    match = time.tells.has('year') && YEAR_AND_NOT.exec(text.slice(from, time.start));
  return match ? elliptic(time, match, from + match.index) : undefined;
}
