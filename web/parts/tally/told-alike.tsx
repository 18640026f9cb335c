/** Numbers that all tell alike, in one table; those of a single origin, which nobody else bears out, are folded away. */
import type { Tally } from '../../../src/types.js';
import { sayMore } from '../../../src/say/words.js';
import type { Book } from '../../book.js';
import { rowsOf } from '../../tally.js';
import { Lines } from './lines.js';

/** So few are no crowd. */
const FEW = 4;

interface AlikeProps {
  readonly book: Book;
  readonly tallies: readonly Tally[];
  readonly whole: boolean;
}

export function ToldAlike({ book, tallies, whole }: AlikeProps) {
  const lonely = tallies.filter((t) => t.independent < 2),
    folded = lonely.length > FEW ? lonely : [],
    shown = tallies.filter((t) => !folded.includes(t)),
    aimed = folded.some((t) => location.hash === `#t-${t.id}`);
  return (
    <>
      {shown.length > 0 && (
        <section className="singles">
          <h3>Reported alike everywhere</h3>
          <Table book={book} tallies={shown} name="Reported alike everywhere" />
        </section>
      )}
      {folded.length > 0 && (
        <details className="singles" open={whole || aimed}>
          <summary>{sayMore(folded.length, 'number')}, each from a single origin</summary>
          <section>
            <Table book={book} tallies={folded} name="From a single origin" />
          </section>
        </details>
      )}
    </>
  );
}

const Table = ({ book, tallies, name }: Pick<AlikeProps, 'book' | 'tallies'> & { readonly name: string }) => (
  <Lines
    rows={tallies.flatMap((tally) =>
      rowsOf(book, tally).map((row, i) => ({
        book,
        tally,
        row,
        again: i > 0,
        ...(i === 0 && { id: `t-${tally.id}` }),
      })),
    )}
    name={name}
  />
);
