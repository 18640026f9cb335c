/** Words that bound or blur a number, before it and after it. Lower case; the longest that fits counts. */
import type { Qualifier } from '../../types.js';

const as = (qualifier: Qualifier, words: string): [string, Qualifier][] =>
  words
    .trim()
    .split(/\s*;\s*/)
    .map((w) => [w, qualifier]);

export const QUALIFIERS_BEFORE: ReadonlyMap<string, Qualifier> = new Map([
  ...as(
    'at_least',
    'at least; no fewer than; no less than; not less than; a minimum of; minimum; not fewer than; at the very least',
  ),
  ...as(
    'over',
    'more than; over; above; in excess of; upwards of; upward of; north of; exceeding; well over; just over; greater than; a little over; slightly more than; well above; topped; tops; exceeded; exceeds; surpassed; surpasses',
  ),
  ...as(
    'about',
    'about; around; some; roughly; approximately; approx.; approx; an estimated; estimated; circa; ca.; ~; maybe; perhaps; closer to; or so; nearer; nearer to; in the region of; somewhere around; an average of; on average; something like; probably; i think; i guess',
  ),
  ...as(
    'nearly',
    'nearly; almost; just under; close to; just below; nearing; nears; just shy of; approaching; just short of; little under; slightly less than; virtually',
  ),
  ...as(
    'up_to',
    'up to; as many as; as much as; fewer than; less than; no more than; not more than; at most; a maximum of; maximum; below; under; as high as',
  ),
]);

export const QUALIFIERS_AFTER: ReadonlyMap<string, Qualifier> = new Map([
  ...as('at_least', 'or more; plus; at least; and counting; or higher'),
  ...as('about', 'or so; or thereabouts; approximately; maybe more; , maybe more; , perhaps more; , possibly more'),
  ...as('up_to', 'or less; or fewer; at most'),
]);
