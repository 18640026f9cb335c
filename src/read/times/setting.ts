/**
 * What a phrasing of time is read against: its words, the day of the report, the time told last, and whether the
 * sentence looks back or ahead.
 */
import { FUTURE_CUES, PAST_CUES } from '../../lang/en/tense.js';
import type { Span, When } from '../../types.js';
import type { Phrasing } from '../phrasing.js';
import type { Day } from './calendar.js';

/** One way of writing a time. `pattern` is global; `read` returns undefined where the words are no time after all. */
export interface TimePhrasing extends Phrasing {
  readonly pattern: RegExp;
  readonly read: (words: RegExpExecArray, setting: Setting) => Placed | undefined;
}

/** A TIMEX3 value, and its place in time where it has one. */
export interface Placed {
  readonly value: string;
  readonly when?: When;
}

export interface Setting {
  readonly text: string;
  /** The day the report came out. */
  readonly published?: Day;
  /** Minutes ahead of Greenwich where the report came out. */
  readonly ahead?: number;
  /**
   * Minutes of that day, in its place, that had gone by when the report came out, where its stamp says so; of one in
   * universal time as many more as its place may be ahead.
   */
  readonly minutes?: number;
  /** The time placed last in this text, for "the next day". */
  readonly last?: When;
  /** The day told last, where it stands shortly before in the same paragraph, for "at 10 p.m.". */
  readonly day?: string;
  /** The quarter of a year told last and where that ended, for "a year earlier". */
  readonly quarter?: { readonly value: string; readonly end: number };
}

/**
 * The sense of time around a span: the nearest cue before it between two pauses decides, then the nearest after it;
 * only then what lies beyond the pauses.
 */
export function tenseAt(text: string, span: Span): 'past' | 'future' | undefined {
  const before =
      text
        .slice(Math.max(0, span.start - REACH), span.start)
        .split(STOP)
        .at(-1) ?? '',
    after = text.slice(span.end, span.end + REACH).split(STOP)[0] ?? '';
  const clause = before.split(PAUSE).at(-1) ?? '';
  if (OVERTAKEN.test(before)) return 'past';
  // not “asked to lift the ban issued”
  if (COMMITTED.test(clause) && !/(?<!\bbe )\b\p{L}+ed (?:on )?$/u.test(clause)) return 'future';
  return backwards(clause) ?? forwards(after.split(PAUSE)[0] ?? '') ?? backwards(before) ?? forwards(after);
}

function backwards(words: string): 'past' | 'future' | undefined {
  const all = words.toLowerCase().match(WORD) ?? [];
  for (let i = all.length - 1; i >= 0; i--) {
    const tense = tenseOf(all[i]!);
    if (tense === 'past' && all[i - 1] === 'be' && TO_BE.test(all[i - 2] ?? '')) return 'future'; // “will be exchanged”
    if (tense === 'future' && all[i + 1] === 'have' && MODAL.test(all[i]!)) return 'past'; // “could have come”
    if (tense && !(all[i] === 'ahead' && /^(?:go|goes|going|went|gone)$/.test(all[i - 1] ?? ''))) return tense;
  }
  return undefined;
}

function forwards(words: string): 'past' | 'future' | undefined {
  for (const word of words.toLowerCase().match(WORD) ?? []) {
    const tense = tenseOf(word);
    if (tense) return tense;
  }
  return undefined;
}

function tenseOf(word: string): 'past' | 'future' | undefined {
  if (FUTURE_CUES.has(word)) return 'future';
  return PAST_CUES.has(word) || (word.length > 4 && word.endsWith('ed')) ? 'past' : undefined;
}

const REACH = 90;
const STOP = /(?<![ap]\.m)[.!?;]\s|\n/u;
/** "had been due to expire Friday": the plan is of the past, whatever it was for. */
const OVERTAKEN =
  /\bhad (?:previously |originally )?been (?:due|scheduled|set|expected|slated|planned)\b|\b(?:previously|originally) (?:planned|scheduled|expected)\b/u;
/**
 * “vowed to table a motion on”, “set for”, “unless he is reinstated by”: the day is still to come, whenever that was
 * said.
 */
const COMMITTED =
  /\b(?:vow|pledg|promis|plan|agree|threaten|expect|hop|intend|aim|want|urg|demand|prepar|offer|due|schedul|likely|prefer|refus)\p{L}* (?:(?!that\b|and\b|but\b)[\p{L}’'-]+ ){0,4}?to (?!have\b)\p{L}+ [^.;]{0,60}$|\b(?:set|marked|due|scheduled|planned|slated|fixed|arranged|called|booked|down) for (?:late |early |the )?$|\b(?:unless|until|if)\b[^.;]{0,60} by $/iu;
const TO_BE = /^(?:will|would|shall|to|may|might|must|should|can|ll)$/,
  MODAL = /^(?:would|could|should|might|must|may)$/;
const PAUSE = /[,:–—()“”"]/u;
const WORD = /[\p{L}’']+/gu;

/** A day, month or year known from its words alone. */
export const stated = (from: string, more: Omit<When, 'from' | 'basis'> = {}): Placed => ({
  value: more.value ?? from,
  when: { from, basis: 'stated', ...more },
});

/** A time worked out from another. */
export const reckoned = (from: string, more: Omit<When, 'from' | 'basis'> = {}): Placed => ({
  value: more.value ?? from,
  when: { from, basis: 'reckoned', ...more },
});
