/** The reports, which of them derive from one piece of reporting, and who took which words from whom. */
import { Fragment } from 'react';
import type { Guest } from '../../src/types.js';
import { type Book, nameAt, sayWhy, takenBy } from '../book.js';
import { outletOf, titleOf } from '../../src/say/reports.js';
import { ChapterHead, Chapters } from '../parts/chapters.js';
import { Outlet } from '../parts/outlet.js';
import { Passages } from '../parts/passages.js';
import { Silence } from '../parts/silence.js';
import { SourceGraph } from '../parts/source-graph.js';
import { TakenFrom } from '../parts/taken-from.js';
import { articleAddress, compareAddress, Link } from '../router.js';
import { sayDate, sayParagraphs, sayPublished, sayReports, sayWords } from '../../src/say/words.js';
import type { ViewProps } from './story.js';

/** The earlier report of the same outlet, or the one before: what a reader sets it against first. */
const earlierThan = (book: Book, at: number) =>
  book.reports.slice(0, at).findLast((r) => outletOf(r) === outletOf(book.reports[at]!)) ?? book.reports[at - 1];

export function Reports({ book, whole = false }: ViewProps) {
  const shared = book.links.origins.filter((o) => o.articles.length > 1),
    guests = new Map(book.story.guests.map((g) => [g.article, g]));
  /** The first shown report of each chapter, in order of time. */
  const opens = new Map(
    book.story.chapters.flatMap((c, n) => {
      const first = book.reports.find((r) => c.articles.includes(r.id));
      return first ? [[first.id, n] as const] : [];
    }),
  );
  return (
    <>
      {!whole && <Chapters book={book} />}
      <SourceGraph book={book} />
      <ol className="reports">
        {book.reports.map((report, i) => (
          <Fragment key={report.id}>
            {opens.has(report.id) && <ChapterHead book={book} n={opens.get(report.id)!} aim={!whole} />}
            <li data-row>
              <p className="label">
                <time dateTime={report.published}>{sayPublished(report.published, report.taken)}</time>
              </p>
              <div>
                <p className="who">
                  <Outlet report={report} />
                  {report.byline && (
                    <span className="byline" dir="auto">
                      {report.byline}
                    </span>
                  )}
                </p>
                <Link className="title" href={articleAddress(report.id)} dir="auto">
                  {titleOf(report)}
                </Link>
                {guests.has(report.id) && <GuestOf guest={guests.get(report.id)!} />}
                {report.revises && book.report.has(report.revises) && (
                  <p className="taken">
                    <Link href={compareAddress(report.revises, report.id)}>
                      revises an earlier version, {sayDate(book.report.get(report.revises)!.published)}
                    </Link>
                  </p>
                )}
                {i > 0 && !takenBy(book, report).length && (
                  <p className="taken">
                    <Link className="aside-link" href={compareAddress(earlierThan(book, i)!.id, report.id)}>
                      side by side with {nameAt(book, earlierThan(book, i)!.id)},{' '}
                      {sayDate(earlierThan(book, i)!.published)}
                    </Link>
                  </p>
                )}
                <TakenFrom book={book} report={report} whole={whole} />
              </div>
            </li>
          </Fragment>
        ))}
      </ol>
      {shared.length > 0 && (
        <section className="origins">
          <h3>Not independent of one another</h3>
          <ul>
            {shared.map((o) => (
              <li key={o.id}>
                <span className="label">{sayReports(o.articles.length, 1)}</span>{' '}
                {o.articles
                  .map((a) => book.report.get(a))
                  .filter((r) => r !== undefined)
                  .map((r, i) => (
                    <span key={r.id}>
                      {i > 0 && ' · '}
                      <Link href={articleAddress(r.id)}>
                        <bdi>{nameAt(book, r.id)}</bdi>
                      </Link>{' '}
                      <small>{sayDate(r.published)}</small>
                    </span>
                  ))}
                {o.linked && <span className="why">{sayWhy(book, o.linked.why)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Silence book={book} whole={whole} />
      <Passages book={book} whole={whole} />
    </>
  );
}

/** A report of another story: by which of its words it is here, and why. */
const GuestOf = ({ guest: { article, part, paragraphs, linked } }: { readonly guest: Guest }) => (
  <p className="guest">
    a report of another story;{' '}
    <Link href={articleAddress(article, ...part)}>{paragraphs ? sayParagraphs(paragraphs) : 'all of it'}</Link>{' '}
    {/\D/.test(paragraphs) ? 'are' : 'is'} of this one, too <span className="why">{sayWords(linked.why)}</span>
  </p>
);
