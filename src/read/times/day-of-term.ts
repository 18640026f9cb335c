/** “his first day back”, “its last day in office”: a day that only a date beside it can place. */
import { phrase } from './patterns.js';
import { reckoned, type TimePhrasing } from './setting.js';

export const DAY_OF_TERM: TimePhrasing = {
  name: 'first or last day of somebody',
  why: 'Placed where a date stands just before it.',
  examples: [
    'She signed it on {January 20|2025-01-20}, {her first day back|2025-01-20}.',
    'He slept through {his last day in office|XXXX-XX-XX}.',
  ],
  pattern: phrase(
    '(?:his|her|their|its) (?:first|last|second|final) day (?:back|in (?:office|power|charge|the job)|on the job|at work)',
  ),
  read: ({ input, index }, { last }) =>
    last &&
    last.from.length === 10 &&
    last.to === undefined &&
    /\d,? $/.test(input.slice(Math.max(0, index - 3), index))
      ? reckoned(last.from)
      : { value: 'XXXX-XX-XX' },
};
