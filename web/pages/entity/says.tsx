/** Everything an entity is on record as saying, by the day it was said. */
import { compare } from '../../../src/text/order.js';
import type { Utterance } from '../../../src/types.js';
import type { Book } from '../../book.js';
import { Statement } from '../../parts/statement.js';
import { saidOn } from '../../said.js';
import { bookOf, UNDATED } from './books.js';

interface SaysProps {
  readonly name: string;
  readonly utterances: readonly Utterance[];
  readonly books: readonly Book[];
}

export const Says = ({ name, utterances, books }: SaysProps) => (
  <section>
    <h2>Says</h2>
    {utterances.length ? (
      utterances
        .toSorted((a, b) => compare(dayOf(books, a), dayOf(books, b)))
        .map((u) => {
          const book = bookOf(books, u.wordings[0]?.article);
          return book && <Statement key={u.id} book={book} utterance={u} speaker={false} dated />;
        })
    ) : (
      <p className="nothing">Nothing is on record as said by {name}.</p>
    )}
  </section>
);

/** The day it was said; where no report tells, that of the first report to have it. */
function dayOf(books: readonly Book[], utterance: Utterance): string {
  const book = bookOf(books, utterance.wordings[0]?.article);
  return (book && saidOn(book, utterance).day) || UNDATED;
}
