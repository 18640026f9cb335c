/** Which of two reports took from the other. */
import { instantOf, type Report } from '../report.js';

/** Which is the source, and why, in words a page can show. */
export interface Direction { readonly from: 'a' | 'b'; readonly why: string }

/** A passage this much further up, in shares of the report, opens the one and fills up the other. Tuned on the seeds. */
const UP = 0.15;

/**
 * By date; where that is missing, by credits; then by where the shared passages stand in each (0 top, 1 bottom), since they are the matter
 * of their source; then the fuller report; then by id, so that the answer never depends on the order of arrival.
 */
export function directionOf(a: Report, b: Report, place: { readonly a: number; readonly b: number }): Direction {
  const at = instantOf(a.article.published), bt = instantOf(b.article.published);
  if (at !== undefined && bt !== undefined && at !== bt) return { from: at < bt ? 'a' : 'b', why: 'published first' };
  const ca = credits(a, b), cb = credits(b, a);
  if (ca !== cb) return ca ? { from: 'b', why: `${b.article.outlet} is credited` } : { from: 'a', why: `${a.article.outlet} is credited` };
  if (Math.abs(place.a - place.b) > UP) return { from: place.a < place.b ? 'a' : 'b', why: 'stands further up in its source' };
  const la = a.article.text.length, lb = b.article.text.length;
  if (la !== lb) return { from: la > lb ? 'a' : 'b', why: 'the source is the fuller report' };
  return { from: a.article.id < b.article.id ? 'a' : 'b', why: 'either may be the source' };
}

const credits = (one: Report, other: Report): boolean => {
  const outlet = other.article.outlet;
  return !!outlet && outlet !== one.article.outlet && one.article.text.includes(outlet);
};
