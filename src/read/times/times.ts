/** Dates, times, durations and sets in the whole text, datelines and bylines included, placed in time where that can be done. */
import type { Block, Time, When } from '../../types.js';
import type { Page } from '../page.js';
import { aheadAt, type Day, dayAt } from './calendar.js';
import { clockOn } from './clock-time.js';
import { QUARTER_COMPARED } from './quarter.js';
import { TIME_RULES } from './rules.js';
import type { Placed, Setting, TimePhrasing } from './setting.js';

/** @example the times of “It failed on Friday.”, published 2025-11-19: Friday, value "2025-11-14" */
export function findTimes({ article, text }: Page): Time[] {
  const candidates = candidatesIn(text), published = dayAt(article.published ?? '') ?? datelineDay(article.blocks, candidates, text), ahead = aheadAt(article.published ?? '');
  const times: Time[] = [];
  let last: When | undefined, quarter: Setting['quarter'], end = 0;
  for (const { rule, words } of candidates) {
    if (words.index < end) continue;
    const setting: Setting = { text, ...(published === undefined ? {} : { published }), ...(ahead === undefined ? {} : { ahead }), ...(last === undefined ? {} : { last }), ...(quarter && { quarter }) };
    const placed = rule.read(words, setting);
    if (!placed) continue;
    const time = toTime(rule, words, placed, text);
    end = time.end;
    const before = times.at(-1), together = before && joinedTime(text, before, time);
    if (together) times[times.length - 1] = together; else times.push(time);
    if (/-Q[1-4]$/.test(time.value) && rule !== QUARTER_COMPARED && !/ (?:ago|earlier)$/i.test(words[0])) quarter = { value: time.value, end };
    const when = (together ?? time).when;
    if (when && !/_REF$/.test(when.value ?? '') && !/^P/.test(when.value ?? '')) last = when;
  }
  return times;
}

interface Candidate { readonly rule: TimePhrasing; readonly words: RegExpExecArray; readonly order: number }

/** All matches, the earlier first, then the longer, then the rule listed first. */
const candidatesIn = (text: string): Candidate[] =>
  TIME_RULES.flatMap((rule, order) => [...text.matchAll(rule.pattern)].map((words) => ({ rule, words, order })))
    .sort((a, b) => a.words.index - b.words.index || b.words[0].length - a.words[0].length || a.order - b.order);

/** The day that a dateline or byline states, for a report that brings no date of its own. */
function datelineDay(blocks: readonly Block[], candidates: readonly Candidate[], text: string): Day | undefined {
  const lines = blocks.filter(({ kind }) => kind === 'dateline' || kind === 'byline');
  if (!lines.length) return undefined;
  for (const { rule, words } of candidates) {
    if (!lines.some(({ start, end }) => start <= words.index && words.index < end)) continue;
    const when = rule.read(words, { text })?.when;
    if (when?.basis === 'stated' && when.to === undefined && when.from.length === 10) return dayAt(when.from);
  }
  return undefined;
}

function toTime(rule: TimePhrasing, words: RegExpExecArray, { value, when }: Placed, text: string): Time {
  const start = words.index, end = start + words[0].trimEnd().length;
  const cue = when && MODIFIER.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase();
  const modifier = cue === 'till' ? 'until' : (cue as When['modifier'] | undefined);
  return { start, end, by: `times/${rule.name}`, confidence: when ? 0.9 : 0.8, value, ...(when ? { when: modifier ? { ...when, modifier } : when } : {}) };
}

/** The word before a time that says on which side of it: "since January". */
const MODIFIER = /\b(since|until|till|before|after)(?: the| early| late)? $/i;

/** "at 5 p.m." + "Saturday", "1600 GMT on" + "June 17", "Wed, 12/10/2025 -" + "10:58": one time. */
function joinedTime(text: string, one: Time, two: Time): Time | undefined {
  if (two.start - one.end > 6 || !/^(?:,? | on |, on | - | – |, | at |T)$/.test(text.slice(one.end, two.start))) return undefined;
  const isClock = (t: Time) => /T\d\d:\d\d/.test(t.value);
  if (isClock(one) === isClock(two)) return undefined;
  const [clock, date] = isClock(one) ? [one, two] : [two, one];
  const placed = clockOn(clock, date);
  return placed && { start: one.start, end: two.end, by: clock.by, confidence: one.confidence, ...placed };
}
