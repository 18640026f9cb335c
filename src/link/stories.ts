/**
 * Which reports belong to one developing matter. Whether two are tied is decided of the two alone
 * (stories/sameness.ts), which of those tied are one story of all that hang together (stories/groups.ts): so order of
 * arrival does not matter.
 */
import { contains } from '../text/spans.js';
import type { Span } from '../types.js';
import type { Lookups } from './lookups.js';
import type { Report } from './report.js';
import { findParts } from './stories/parts.js';
import { strengthOf } from './stories/sameness.js';
import { type Term, termsOf } from './stories/terms.js';

/**
 * What is compared to decide whether two reports belong together. Plain JSON: the record keeps it. `keys` are what
 * `Lookups.sharing` asks by: the heaviest terms.
 */
export interface Signature {
  readonly keys: readonly string[];
  readonly terms: readonly Term[];
  readonly numbers: readonly string[];
  readonly published?: string;
}

/** A stretch of a report that may be of another story than the report is, and what is compared to decide that. */
export interface Part extends Span {
  readonly signature: Signature;
}

/** By so many of its heaviest words a report is found. */
const KEYS = 44;

/** Made of the report alone, so it never changes as others arrive. */
export function signatureOf(report: Report): Signature {
  const { terms, numbers } = termsOf(report),
    { published } = report.article;
  return {
    keys: terms.slice(0, KEYS).map((t) => t.term),
    terms,
    numbers,
    ...(published === undefined ? {} : { published }),
  };
}

/**
 * Those of its parts that may be of another story (stories/parts.ts); what is asked of them, and how strong a tie is,
 * is the same as of reports.
 */
export function partsOf(report: Report): Part[] {
  const { article, reading } = report;
  return findParts(report).map((span) => ({
    ...span,
    signature: signatureOf({
      article,
      reading: { ...reading, sentences: reading.sentences.filter((s) => contains(span, s)) },
    }),
  }));
}

/**
 * Reports that share fewer words, or are less alike in these, are not looked at; those that share two alone must be
 * more alike. This decides too: of what would be ties within a story it loses one in a hundred on ECB+ dev and one in
 * eight on newscluster dev, and there all but three of 569 between stories, where names and numbers of one day met by
 * chance.
 */
const SHARED = 2,
  ALIKE = 0.12,
  FEW = 3,
  ALIKE_IN_FEW = 0.2;

/** Another article tied to this one, and how strongly: hundredths of the logarithm of odds above the bar. */
export interface TiedTo {
  readonly article: string;
  readonly strength: number;
}

/** All articles tied to this one, in order of their ids. @param bar the least strength of a tie, for learning alone */
export function tiesOf(article: string, signature: Signature, lookups: Lookups, bar = 0): TiedTo[] {
  const found: TiedTo[] = [],
    terms = signature.terms.slice(0, KEYS);
  for (const other of lookups.sharing(terms, { terms: SHARED, alike: ALIKE })) {
    if (other.article === article || (other.shared < FEW && other.alike < ALIKE_IN_FEW)) continue;
    const strength = strengthOf(signature, other.signature());
    if (strength >= bar) found.push({ article: other.article, strength });
  }
  return found.sort((a, b) => (a.article < b.article ? -1 : 1));
}
