/**
 * With whom a person or body is named, and what others say of them. Pure. Named in one sentence is no more than that:
 * the sentence says what they have to do with each other.
 */
import type { Anchor, Entity, Utterance } from '../src/types.js';
import { compare } from '../src/text/order.js';
import { type Book, sentenceOf } from './book.js';

/** Somebody named in the same sentence: in how many, in how many reports, and where first. */
export interface Companion {
  readonly entity: Entity;
  readonly sentences: number;
  readonly reports: number;
  readonly first: Anchor;
}

/**
 * Those named together with them in most reports first, then in most sentences. A sentence that several reports share
 * counts in each.
 */
export function findCompany(book: Book, { id }: Pick<Entity, 'id'>): Companion[] {
  const own = book.entity.get(id);
  if (!own) return [];
  const sentences = new Map(own.anchors.map((a) => [keyOf(book, a), a] as const));
  return book.links.entities
    .flatMap((entity): Companion[] => {
      if (entity === own || entity.type === 'other') return [];
      const together = entity.anchors.filter(
        (a) =>
          sentences.has(keyOf(book, a)) &&
          !own.anchors.some((o) => o.article === a.article && o.start < a.end && a.start < o.end),
      );
      const [first] = together;
      return first
        ? [
            {
              entity,
              sentences: new Set(together.map((a) => keyOf(book, a))).size,
              reports: new Set(together.map((a) => a.article)).size,
              first,
            },
          ]
        : [];
    })
    .sort((a, b) => b.reports - a.reports || b.sentences - a.sentences || compare(a.entity.name, b.entity.name));
}

const keyOf = (book: Book, anchor: Anchor): string => {
  const report = book.report.get(anchor.article);
  return `${anchor.article} ${report ? sentenceOf(report, anchor).start : anchor.start}`;
};

/** Statements by others in whose words they are named. */
export function findAbout(book: Book, { id }: Pick<Entity, 'id'>): Utterance[] {
  const own = book.entity.get(id);
  return own
    ? book.links.utterances.filter(
        (u) =>
          u.entity !== id &&
          u.wordings.some((w) =>
            w.content.some((c) =>
              own.anchors.some((a) => a.article === w.article && c.start <= a.start && a.end <= c.end),
            ),
          ),
      )
    : [];
}
