/**
 * Dates, times, durations and sets in the whole text, datelines and bylines included, placed in time where that can be
 * done.
 */
import type { Time, When } from '../../types.js';
import type { Page } from '../page.js';
import { aheadAt, dayAt, minutesAt } from './calendar.js';
import { candidatesIn, datelineDay } from './candidates.js';
import { clockOn } from './clock-time.js';
import { QUARTER_COMPARED } from './quarter.js';
import { inferredDate, isSettled } from './report-date.js';
import type { Placed, Setting, TimePhrasing } from './setting.js';

/** @example the times of “It failed on Friday.”, published 2025-11-19: Friday, value "2025-11-14" */
export function findTimes({ article, text }: Page): Time[] {
  const candidates = candidatesIn(text),
    inferred = inferredDate(article, candidates),
    published = dayAt(article.published ?? '') ?? datelineDay(article.blocks, candidates, text) ?? inferred?.day,
    ahead = aheadAt(article.published ?? ''),
    minutes = minutesAt(article.published ?? '');
  const times: Time[] = [];
  let last: When | undefined,
    lastAt = 0,
    quarter: Setting['quarter'],
    end = 0;
  for (const { rule, words } of candidates) {
    if (words.index < end) continue;
    const setting: Setting = {
      text,
      ...(published === undefined ? {} : { published }),
      ...(ahead === undefined ? {} : { ahead }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(last === undefined ? {} : { last }),
      ...dayBefore(text, words.index, last, lastAt),
      ...(quarter && { quarter }),
    };
    const known = rule.read(words, setting),
      placed =
        known?.when?.basis === 'reckoned' && inferred && !inferred.exact && !isSettled(rule, known.when.from)
          ? rule.read(words, withoutDay(setting))
          : known;
    if (!placed) continue;
    const time = toTime(rule, words, placed, text);
    end = time.end;
    const before = times.at(-1),
      together = before && joinedTime(text, before, time);
    if (together) times[times.length - 1] = together;
    else times.push(time);
    if (/-Q[1-4]$/.test(time.value) && rule !== QUARTER_COMPARED && !/ (?:ago|earlier)$/i.test(words[0]))
      quarter = { value: time.value, end };
    const when = (together ?? time).when;
    if (when && !/_REF$/.test(when.value ?? '') && !/^P/.test(when.value ?? '')) {
      last = when;
      lastAt = end;
    }
    // “last month”, and nobody knows which: “the month before” hangs on it
    else if (!when && /^XX/.test(time.value)) last = undefined;
  }
  return times;
}

const withoutDay = ({ published: _, ...setting }: Setting): Setting => setting;

/** The day told last, where no paragraph and few words lie between. */
function dayBefore(text: string, at: number, last: When | undefined, lastAt: number): { day?: string } {
  return last === undefined ||
    last.from.length < 10 ||
    last.to !== undefined ||
    at - lastAt > SHORTLY ||
    text.slice(lastAt, at).includes('\n')
    ? {}
    : { day: last.from.slice(0, 10) };
}
/** Characters. */
const SHORTLY = 200;

function toTime(rule: TimePhrasing, words: RegExpExecArray, { value, when }: Placed, text: string): Time {
  const start = words.index,
    end = start + words[0].trimEnd().length;
  const cue = when && MODIFIER.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase();
  const modifier = cue === 'till' ? 'until' : (cue as When['modifier'] | undefined);
  return {
    start,
    end,
    by: `times/${rule.name}`,
    confidence: when ? 0.9 : 0.8,
    value,
    ...(when ? { when: modifier ? { ...when, modifier } : when } : {}),
  };
}

/** The word before a time that says on which side of it: "since January". */
const MODIFIER = /\b(since|until|till|before|after)(?: the| early| late)? $/i;

/** "at 5 p.m." + "Saturday", "1600 GMT on" + "June 17", "Wed, 12/10/2025 -" + "10:58": one time. */
function joinedTime(text: string, one: Time, two: Time): Time | undefined {
  if (two.start - one.end > 6 || !/^(?:,? | on |, on | - | – |, | at |T)$/.test(text.slice(one.end, two.start)))
    return undefined;
  const isClock = (t: Time) => /T\d\d:\d\d/.test(t.value);
  if (isClock(one) === isClock(two)) return undefined;
  const [clock, date] = isClock(one) ? [one, two] : [two, one];
  const placed = clockOn(clock, date);
  return placed && { start: one.start, end: two.end, by: clock.by, confidence: one.confidence, ...placed };
}
