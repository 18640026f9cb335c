/** Whether two reports give two days on which something was said. */
import { wordsOf } from '../parts.js';
import type { Voice } from '../sayings.js';
import { SAME } from '../weighing.js';

/** The reports say two days, more than a night apart, or one where the words differ. */
export const areDaysApart = (a: Voice, b: Voice): boolean =>
  a.day !== undefined &&
  b.day !== undefined &&
  a.day !== b.day &&
  (daysBetween(a.day, b.day) > 1 || wordsOf(a, b) < SAME);

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

const DAY = 86_400_000;
