/** Which reports belong to one developing matter. A story is a connected component of "belong together", so order of arrival does not matter. */
import type { Lookups } from './lookups.js';
import { instantOf, type Report } from './report.js';
import { type Term, termsOf } from './stories/terms.js';

/** What is compared to decide whether two reports belong together. Plain JSON: the record keeps it. `keys` are what `Lookups.sharing` asks by. */
export interface Signature { readonly keys: readonly string[]; readonly terms: readonly Term[]; readonly published?: string }

/** Made of the report alone, so it never changes as others arrive. */
export function signatureOf(report: Report): Signature {
  const terms = termsOf(report), { published } = report.article;
  return { keys: terms.map((t) => t.term), terms, ...(published === undefined ? {} : { published }) };
}

/** Reports of one matter share so many of their 44 weightiest words. */
const SHARED = 4;

/** How alike two reports of one day must be. */
const ALIKE = 0.28;

/** Of each story that this article belongs to, one article with which it belongs together; in order of their ids. */
export function neighboursOf(article: string, signature: Signature, lookups: Lookups): string[] {
  const joined = new Set<number>(), found: string[] = [];
  for (const other of lookups.sharing(signature.terms, { terms: SHARED, alike: ALIKE })) {
    if (other.article === article || joined.has(other.story) || !belongTogether(signature, other.signature())) continue;
    joined.add(other.story);
    found.push(other.article);
  }
  return found.sort();
}

/**
 * True where the two tell of one matter: alike in the words that say most, names among them, and the more so the further apart their days.
 * Tuned on the news clusters of Giveme5W1H (dev) and the gold stories; the numbers are in bench/.
 */
export function belongTogether(a: Signature, b: Signature): boolean {
  const others = new Map(b.terms.map((t) => [t.term, t]));
  let alike = 0, shared = 0, names = 0;
  for (const { term, weight, name } of a.terms) {
    const other = others.get(term);
    if (!other) continue;
    alike += weight * other.weight;
    shared++;
    if (name && other.name) names++;
  }
  const named = names >= 2 || (names === 1 && alike >= 0.3) || alike >= 0.5;
  return shared >= SHARED && named && alike >= ALIKE + decay(daysBetween(a, b));
}

/** Slow over weeks, since matters go on for months; steep after half a year, since next year's fair is another one. */
const decay = (days: number): number => 0.02 * Math.log(1 + days / 7) + 0.15 * Math.max(0, Math.log2(days / 180));

/** Where a day is unknown, two months. */
function daysBetween(a: Signature, b: Signature): number {
  const from = instantOf(a.published), to = instantOf(b.published);
  return from === undefined || to === undefined ? 60 : Math.abs(from - to) / 86_400_000;
}
