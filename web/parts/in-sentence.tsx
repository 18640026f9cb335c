/** An anchor shown within its sentence, the very words emphasised. One link, to those words in the article. */
import type { Anchor, Span } from '../../src/types.js';
import { type Book, sentenceOf } from '../book.js';
import { articleAddress, Link } from '../router.js';

export function InSentence({
  book,
  anchor,
  spans = [anchor],
  className = '',
}: {
  readonly book: Book;
  readonly anchor: Anchor;
  /** The words to emphasise, where they stand apart in one sentence, in order. */
  readonly spans?: readonly Span[];
  readonly className?: string;
}) {
  const report = book.report.get(anchor.article);
  if (!report) return <q dir="auto">{anchor.exact}</q>;
  const around = sentenceOf(report, { start: spans[0]!.start, end: spans.at(-1)!.end });
  return (
    <Link href={articleAddress(report.id, ...spans)} className={`words ${className}`} dir="auto">
      {spans.map(({ start, end }, i) => (
        <span key={start}>
          {report.text.slice(i ? spans[i - 1]!.end : around.start, start)}
          <em>{report.text.slice(start, end)}</em>
        </span>
      ))}
      {report.text.slice(spans.at(-1)!.end, around.end)}
    </Link>
  );
}
