/** The disagreements that an entity is in. */
import type { Conflict } from '../../../src/types.js';
import type { Book } from '../../book.js';
import { ConflictCard } from '../../parts/conflict-card.js';
import { bookOf } from './books.js';

interface DifferingProps {
  readonly conflicts: readonly Conflict[];
  readonly books: readonly Book[];
}

export const Differing = ({ conflicts, books }: DifferingProps) => (
  <section>
    <h2>Where accounts differ</h2>
    <div className="conflicts">
      {conflicts.map((c) => {
        const book = bookOf(books, c.anchors[0]?.article);
        return book && <ConflictCard key={c.id} book={book} conflict={c} />;
      })}
    </div>
  </section>
);
