/** From whom a report took words, the largest share first; of many sources the smaller are folded away. */
import type { StoryReport } from '../../src/serve/wire.js';
import { plural, sayMore } from '../../src/say/words.js';
import { type Book, sayTaken, takenBy } from '../book.js';
import { foldAfter } from '../few.js';
import { compareAddress, Link } from '../router.js';

interface TakenProps {
  readonly book: Book;
  readonly report: StoryReport;
  /** Every source in sight, for print. */
  readonly whole: boolean;
}

const IN_SIGHT = 3;

export function TakenFrom({ book, report, whole }: TakenProps) {
  const sources = takenBy(book, report),
    { shown, folded } = foldAfter(sources, IN_SIGHT);
  const line = (taken: (typeof sources)[number]) => (
    <Line key={taken.from.id} book={book} report={report} taken={taken} />
  );
  return (
    <>
      {shown.map(line)}
      {folded.length > 0 && (
        <details className="passages" open={whole}>
          <summary>{sayMore(folded.length, 'source')}, each of a smaller share</summary>
          {folded.map(line)}
        </details>
      )}
    </>
  );
}

function Line({
  book,
  report,
  taken,
}: Omit<TakenProps, 'whole'> & { readonly taken: ReturnType<typeof takenBy>[number] }) {
  const { from, share, copies, supposed } = taken;
  return (
    <p className="taken">
      <span className="bar">
        <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">
          <rect width={share * 100} height="4" />
        </svg>
      </span>
      <span>
        <a href={`#c-${copies[0]!.id}`}>{sayTaken(book, taken)}</a>
        {supposed && ', not known which had it first'}, {plural(copies.length, 'passage')} ·{' '}
        <Link href={compareAddress(from.id, report.id)}>side by side</Link>
      </span>
    </p>
  );
}
