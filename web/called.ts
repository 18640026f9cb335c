/** What a person, body or place is called → each designation once, with who calls them so and when. Pure. */
import type { Entity } from '../src/types.js';
import { compare } from '../src/text/order.js';
import { type Book, groupBy, sourcesOf, type Source } from './book.js';

/** One designation; capitals and an article before it make no other. */
export interface Designation {
  /** As the first report has it. */
  readonly words: string;
  /** One place of each report, the earliest first. */
  readonly sources: readonly Source[];
  readonly independent: number;
}

/** Those of one story, by the first report that has each. */
export function findDesignations(book: Book, { roles }: Pick<Entity, 'roles'>): Designation[] {
  const order = new Map(book.reports.map((r, i) => [r.id, i])),
    placeOf = ({ sources: [first] }: Designation): number => order.get(first!.report.id) ?? 0;
  return [...groupBy(roles, (r) => bare(r.exact)).values()]
    .flatMap((of): Designation[] => {
      const sources = sourcesOf(book, of),
        [first] = sources;
      return first
        ? [{ words: first.anchor.exact, sources, independent: sources.filter((s) => s.independent).length }]
        : [];
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || compare(bare(a.words), bare(b.words)));
}

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/\s+/g, ' ');
