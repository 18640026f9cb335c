/**
 * Where an item stands: a mark for each report (filled: brings an independent origin; hollow: derives from one already
 * counted), each leading to the very words, and the two numbers in words.
 */
import type { Anchor } from '../../src/types.js';
import { type Book, citedAt, nameAt, sourcesOf } from '../book.js';
import { articleAddress, Link } from '../router.js';
import { sayReports } from '../../src/say/words.js';

export function Sources({
  book,
  anchors,
  independent,
  quiet = false,
}: {
  readonly book: Book;
  readonly anchors: readonly Anchor[];
  readonly independent: number;
  readonly quiet?: boolean;
}) {
  const sources = sourcesOf(book, anchors);
  return (
    <span className={quiet && sources.length === 1 ? 'sources sole' : 'sources'}>
      <span className="marks">
        {sources.map(({ report, anchor, independent: own }) => (
          <Link
            key={report.id}
            href={articleAddress(report.id, anchor)}
            className={own ? 'mark' : 'mark copy'}
            title={`${citedAt(book, report.id)}${own ? '' : ' · not independent: derives from a report already counted'}`}
            aria-label={`${citedAt(book, report.id)}${own ? '' : ', a copy'}`}
          />
        ))}
      </span>
      {quiet && sources.length === 1 ? (
        <span className="count">{nameAt(book, sources[0]!.report.id)}</span>
      ) : (
        <span className="count">{sayReports(sources.length, independent)}</span>
      )}
    </span>
  );
}
