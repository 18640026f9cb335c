/** Whose words a report has, and who has its own: the larger shares, each side by side, the rest in its story. */
import type { StoryReport } from '../../../src/serve/wire.js';
import { plural, sayMore } from '../../../src/say/words.js';
import { type Book, sayTaken, takenBy } from '../../book.js';
import { compareAddress, Link, storyAddress } from '../../router.js';

interface DerivedProps {
  readonly book: Book;
  readonly report: StoryReport;
}

/** So many sources are named. */
const NAMED = 2;

export function Derived({ book, report }: DerivedProps) {
  const sources = takenBy(book, report),
    takers = new Set(book.links.copies.filter((c) => c.from.article === report.id).map((c) => c.into.article)),
    rest = sources.length - NAMED,
    reports = storyAddress(book.story.id, 'reports');
  return (
    <>
      {sources.slice(0, NAMED).map((taken) => (
        <p key={taken.from.id} className="label derived">
          {sayTaken(book, taken)}
          {taken.supposed && ', not known which had it first'} ·{' '}
          <Link href={compareAddress(taken.from.id, report.id)}>side by side</Link>
        </p>
      ))}
      {rest > 0 && (
        <p className="label derived">
          <Link href={reports}>shares words with {sayMore(rest, 'report')}</Link>
        </p>
      )}
      {takers.size > 0 && (
        <p className="label">
          <Link href={reports}>
            {plural(takers.size, 'report')} {takers.size === 1 ? 'repeats' : 'repeat'} words of this report
          </Link>
        </p>
      )}
    </>
  );
}
