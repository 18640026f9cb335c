/** The words around a quantity. */
import type { PageSentence } from '../../page.js';
import type { Stretch } from '../figure.js';
import type { Around } from '../measure/measured.js';
import type { Quantity } from '../quantity.js';

/** The words beside a number matter up to so many characters off. */
export const REACH = 90;

export function aroundOf(
  text: string,
  sentence: PageSentence,
  q: Quantity,
  start: number,
  { from, to }: Stretch,
): Around {
  return {
    before: lower(text, Math.max(from, start - REACH), start),
    after: lower(text, q.end, Math.min(to, q.end + REACH)),
    back: lower(text, Math.max(sentence.start, start - REACH), start),
    sentence: lower(text, Math.max(sentence.start, q.start - 3 * REACH), Math.min(sentence.end, q.end + 3 * REACH)),
    report: text,
  };
}

const lower = (text: string, from: number, to: number): string => text.slice(Math.min(from, to), to).toLowerCase();
