/** Which of two reports took from the other. */
import { credits } from '../outlets.js';
import { instantOf, type Report } from '../report.js';

/** Which is the source, and why, in words a page can show. */
export interface Direction {
  readonly from: 'a' | 'b';
  readonly why: string;
}

/**
 * A passage this much further up, in shares of the report, opens the one and fills up the other. Tuned on the seeds.
 */
const UP = 0.15;

/**
 * By date; where that is missing, by credits; then by where the shared passages stand in each (0 top, 1 bottom), since
 * they are the matter of their source; then the fuller report; then by id, so that the answer never depends on the
 * order of arrival.
 */
export function directionOf(a: Report, b: Report, place: { readonly a: number; readonly b: number }): Direction {
  const first = earlierOf(a.article.published, b.article.published);
  if (first) return { from: first, why: 'published first' };
  const ca = credits(a, b),
    cb = credits(b, a);
  if (ca !== cb)
    return ca
      ? { from: 'b', why: `${b.article.outlet} is credited` }
      : { from: 'a', why: `${a.article.outlet} is credited` };
  if (Math.abs(place.a - place.b) > UP)
    return { from: place.a < place.b ? 'a' : 'b', why: 'stands further up in its source' };
  const la = a.article.text.length,
    lb = b.article.text.length;
  if (la !== lb) return { from: la > lb ? 'a' : 'b', why: 'the source is the fuller report' };
  return { from: a.article.id < b.article.id ? 'a' : 'b', why: 'either may be the source' };
}

/** Undefined where a date is missing, or so coarse that it holds the other: "2025-11-18" and "2025-11-18T09:00". */
function earlierOf(a: string | undefined, b: string | undefined): 'a' | 'b' | undefined {
  const at = instantOf(a),
    bt = instantOf(b);
  if (at === undefined || bt === undefined || at === bt || a!.startsWith(b!) || b!.startsWith(a!)) return undefined;
  return at < bt ? 'a' : 'b';
}
