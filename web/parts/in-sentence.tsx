/** An anchor shown within its sentence, the very words emphasised. One link, to those words in the article. */
import type { Anchor } from '../../src/types.js';
import { type Book, sentenceOf } from '../book.js';
import { articleAddress, Link } from '../router.js';

export function InSentence({
  book,
  anchor,
  className = '',
}: {
  readonly book: Book;
  readonly anchor: Anchor;
  readonly className?: string;
}) {
  const report = book.report.get(anchor.article);
  if (!report) return <q dir="auto">{anchor.exact}</q>;
  const around = sentenceOf(report, anchor);
  return (
    <Link href={articleAddress(report.id, anchor)} className={`words ${className}`} dir="auto">
      {report.text.slice(around.start, anchor.start)}
      <em>{anchor.exact}</em>
      {report.text.slice(anchor.end, around.end)}
    </Link>
  );
}
