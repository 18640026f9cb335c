/** All words that may be a time, in the order in which they are read, and the day that a dateline states. */
import type { Block } from '../../types.js';
import { type Day, dayAt } from './calendar.js';
import { TIME_RULES } from './rules.js';
import type { TimePhrasing } from './setting.js';

export interface Candidate {
  readonly rule: TimePhrasing;
  readonly words: RegExpExecArray;
  readonly order: number;
}

/** All matches, the earlier first, then the longer, then the rule listed first. */
export const candidatesIn = (text: string): Candidate[] =>
  TIME_RULES.flatMap((rule, order) => matchesOf(rule.pattern, text).map((words) => ({ rule, words, order }))).sort(
    (a, b) => a.words.index - b.words.index || b.words[0].length - a.words[0].length || a.order - b.order,
  );

/** All matches of a phrase. Not by `matchAll`, which compiles a copy of the pattern for each text. */
function matchesOf(phrase: RegExp, text: string): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  phrase.lastIndex = 0;
  for (let words = phrase.exec(text); words; words = phrase.exec(text)) {
    if (isInWord(text, words.index)) phrase.lastIndex = words.index + 1;
    else out.push(words);
  }
  return out;
}

/** Whether a letter beyond basic Latin stands before: “démarch”. */
const isInWord = (text: string, at: number): boolean =>
  at > 0 && text.charCodeAt(at - 1) > 127 && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));

/** The day that a dateline or byline states, for a report that brings no date of its own. */
export function datelineDay(blocks: readonly Block[], candidates: readonly Candidate[], text: string): Day | undefined {
  const lines = blocks.filter(({ kind }) => kind === 'dateline' || kind === 'byline');
  if (!lines.length) return undefined;
  for (const { rule, words } of candidates) {
    if (!lines.some(({ start, end }) => start <= words.index && words.index < end)) continue;
    const when = rule.read(words, { text })?.when;
    if (when?.basis === 'stated' && when.to === undefined && when.from.length === 10) return dayAt(when.from);
  }
  return undefined;
}
