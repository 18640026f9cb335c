/**
 * A note that takes back an hour, a day, a year or a length: "An earlier version gave the date as 6 May. It was 16 May."
 * Where it does not say what is right, the report itself may, in the same words.
 */
import { BARE_NUMBER, GAVE_WRONGLY } from '../../../lang/en/contrasts.js';
import { CORRECTION, IT_WAS, WE_WROTE } from '../../../lang/en/corrections.js';
import type { Report } from '../../report.js';
import type { Contrast } from './contrast.js';
import { elliptic } from './elliptic.js';
import { contraryIn } from './kinds.js';
import { areOfOne, type Placed, timesIn, timesOf } from './placed.js';

/** In order of the text. Of a report, so many notes are looked at that do not say what is right. */
const MANY = 8;

export function takenBack(report: Report): Contrast[] {
  let left = MANY;
  return timesIn(report).flatMap((own): Contrast[] => {
    const wrong = own.at(-1)!;
    if (!isNote(report, wrong)) return [];
    const right = rightBehind(report, wrong) ?? (left-- > 0 ? rightElsewhere(report, wrong) : undefined),
      kind = right && contraryIn(right.tells, wrong.tells);
    return kind ? [{ report, kind, right, wrong, isNote: true, isSaid: true }] : [];
  });
}

/** That sets nothing against each other itself, and ends with the time: not “we said on Monday that …”. */
function isNote({ article: { text } }: Report, { sentence, end }: Placed): boolean {
  const words = text.slice(sentence.start, sentence.end);
  return (
    (CORRECTION.test(words) || WE_WROTE.test(words)) &&
    !/\bnot\b/.test(words) &&
    AT_ITS_END.test(text.slice(end, sentence.end))
  );
}

const AT_ITS_END = /^(?! that\b)(?:[^\p{L}\d]+\p{L}+){0,4}[^\p{L}\d]*$/u;

/** In the sentence right behind the note: a time, or a number alone. */
function rightBehind(report: Report, wrong: Placed): Placed | undefined {
  const { text } = report.article,
    { behind } = wrong,
    words = behind ? text.slice(behind.start, behind.end) : '';
  if (!behind || !IT_WAS.test(words)) return undefined;
  const time = timesOf(report, behind)[0];
  if (time && contraryIn(time.tells, wrong.tells)) return time;
  const match = BARE_NUMBER.exec(words);
  return match ? elliptic({ ...wrong, sentence: behind }, match, behind.start) : undefined;
}

/** "gave the date of the letter as 6 May": the only other date that this report has for the letter. */
function rightElsewhere(report: Report, wrong: Placed): Placed | undefined {
  const words = report.article.text.slice(wrong.sentence.start, wrong.start);
  if (!/\bas (?:the )?$/.test(words) || !GAVE_WRONGLY.test(words)) return undefined;
  const others = timesIn(report)
    .flat()
    .filter(
      (p) =>
        p.sentence !== wrong.sentence &&
        contraryIn(p.tells, wrong.tells) &&
        areOfOne(report, p.sentence, report, wrong.sentence),
    );
  return others.every((p) => !contraryIn(p.tells, others[0]!.tells)) ? others[0] : undefined;
}
