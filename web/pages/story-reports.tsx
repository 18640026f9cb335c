/** The reports, which of them derive from one piece of reporting, and who took which words from whom. */
import { Fragment } from 'react';
import type { Copy, Guest } from '../../src/types.js';
import { type Book, citedAt, nameAt, sayWhy, takenBy } from '../book.js';
import { outletOf, titleOf } from '../../src/say/reports.js';
import { ChapterHead, Chapters } from '../parts/chapters.js';
import { Differing } from '../parts/differing.js';
import { Outlet } from '../parts/outlet.js';
import { Silence } from '../parts/silence.js';
import { SourceGraph } from '../parts/source-graph.js';
import { TakenFrom } from '../parts/taken-from.js';
import { articleAddress, compareAddress, Link } from '../router.js';
import { percent, sayDate, sayParagraphs, sayPublished, sayReports, sayWords } from '../../src/say/words.js';
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
      {book.links.copies.length > 0 && (
        <section className="copies">
          <h3>Taken passages, side by side</h3>
          {book.links.copies.map((copy) => (
            <Passage key={copy.id} book={book} copy={copy} />
          ))}
        </section>
      )}
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

function Passage({
  book,
  copy: { id, from, into, kind, alike, linked },
}: {
  readonly book: Book;
  readonly copy: Copy;
}) {
  const name = (article: string) => citedAt(book, article);
  return (
    <figure className="passage" id={`c-${id}`} data-row>
      <figcaption className="label" title={sayWhy(book, linked.why)}>
        {kind === 'verbatim'
          ? 'word for word'
          : `edited · ${percent(alike)} of the later words stand in the earlier, in order`}
      </figcaption>
      <div>
        <p className="label">{name(from.article)}</p>
        <Link className="words" href={articleAddress(from.article, from)} dir="auto">
          <Differing from={from.exact} into={into.exact} show="from" />
        </Link>
      </div>
      <div>
        <p className="label">{name(into.article)}</p>
        <Link className="words" href={articleAddress(into.article, into)} dir="auto">
          <Differing from={from.exact} into={into.exact} show="into" />
        </Link>
      </div>
    </figure>
  );
}
