/** What the record has to say of an article: marks for its words and notes for its margin, from each of its stories. */
import { useMemo } from 'react';
import type { ArticleAnswer } from '../../../src/serve/wire.js';
import type { Span } from '../../../src/types.js';
import type { Book } from '../../book.js';
import { useStoriesWhole } from '../../client.js';
import type { Mark } from '../../layers.js';
import { findMarks, findNotes, type Note } from '../../notes.js';

interface OnRecord {
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
}

/** What is beside a part that is of another story, too, is what that story has to say of it. */
export function useOnRecord(answer: ArticleAnswer, story: Book | undefined): OnRecord {
  const others = useStoriesWhole(answer.guestOf.map((g) => g.story));
  const known = others.map((book) => `${book.story.id} ${book.links.utterances.length}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `known` says which of the other stories have arrived
  return useMemo(
    () => ({ marks: marksOf(answer, story, others), notes: notesOf(answer, story, others) }),
    [answer, story, known],
  );
}

const marksOf = (answer: ArticleAnswer, story: Book | undefined, others: readonly Book[]): Mark[] => [
  ...findMarks(answer, story),
  ...others.flatMap((book) => findMarks(answer, book).filter((m) => m.layer === 'copies')),
];

function notesOf(answer: ArticleAnswer, story: Book | undefined, others: readonly Book[]): Note[] {
  const parts = others.map((book) => ({ book, part: partOf(answer, book) }));
  return [
    ...findNotes(answer, story).filter((n) => !parts.some(({ part }) => isIn(part, n.at))),
    ...parts.flatMap(({ book, part }) => findNotes(answer, book).filter((n) => isIn(part, n.at))),
  ];
}

const partOf = ({ guestOf }: ArticleAnswer, book: Book): readonly Span[] =>
  guestOf.find((g) => g.story === book.story.id)?.part ?? [];

const isIn = (part: readonly Span[], at: number): boolean => part.some((p) => p.start <= at && at < p.end);
