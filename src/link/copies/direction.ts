/** Which of two reports took from the other. */
import { instantOf, type Report } from '../report.js';

/** Why the first of the two is the source, in words a page can show; undefined where the second is. */
export interface Direction { readonly from: 'a' | 'b'; readonly why: string }

/** By date; where that is missing, by credits; then the fuller report; then by id, so that the answer never depends on the order of arrival. */
export function directionOf(a: Report, b: Report): Direction {
  const at = instantOf(a.article.published), bt = instantOf(b.article.published);
  if (at !== undefined && bt !== undefined && at !== bt) return at < bt ? { from: 'a', why: 'published first' } : { from: 'b', why: 'published first' };
  const ca = credits(a, b), cb = credits(b, a);
  if (ca !== cb) return ca ? { from: 'b', why: `credits ${b.article.outlet}` } : { from: 'a', why: `credits ${a.article.outlet}` };
  const la = a.article.text.length, lb = b.article.text.length;
  if (la !== lb) return la > lb ? { from: 'a', why: 'the fuller report' } : { from: 'b', why: 'the fuller report' };
  return a.article.id < b.article.id ? { from: 'a', why: 'the same in both' } : { from: 'b', why: 'the same in both' };
}

const credits = (one: Report, other: Report): boolean => {
  const outlet = other.article.outlet;
  return !!outlet && outlet !== one.article.outlet && one.article.text.includes(outlet);
};
