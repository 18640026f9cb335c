/**
 * Taken passages, side by side: those of each report together, under whose words it took. Where there are many a report
 * is opened at will, and by the address of a passage in it (#c-…).
 */
import { useState } from 'react';
import type { Copy } from '../../src/types.js';
import { isSupposed } from '../../src/say/reports.js';
import { percent, plural } from '../../src/say/words.js';
import { type Book, citedAt, groupBy, nameAt, sayWhy } from '../book.js';
import { articleAddress, Link, usePlace } from '../router.js';
import { Differing } from './differing.js';

interface PassagesProps {
  readonly book: Book;
  /** All in sight, for print. */
  readonly whole: boolean;
}

/** So few are no crowd. */
const FEW = 8;

export function Passages({ book, whole }: PassagesProps) {
  const { copies } = book.links,
    taken = groupBy(copies, (c) => c.into.article);
  if (!copies.length) return null;
  return (
    <section className="copies">
      <h3>Taken passages, side by side</h3>
      {book.reports.flatMap(({ id }) => {
        const of = taken.get(id);
        return of ? [<Into key={id} book={book} into={id} copies={of} whole={whole || copies.length <= FEW} />] : [];
      })}
    </section>
  );
}

interface IntoProps extends PassagesProps {
  readonly into: string;
  readonly copies: readonly Copy[];
}

function Into({ book, into, copies, whole }: IntoProps) {
  const { hash } = usePlace(),
    aimed = copies.some((c) => hash === `c-${c.id}`),
    [open, setOpen] = useState(whole || aimed),
    [asked, setAsked] = useState(hash);
  if (asked !== hash) {
    // before the page looks for what the address names
    setAsked(hash);
    if (aimed) setOpen(true);
  }
  return (
    <details className="into" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <bdi>{citedAt(book, into)}</bdi>: {plural(copies.length, 'passage')}{' '}
        {copies.every(isSupposed) ? 'in common with' : 'from'} <bdi>{saySources(book, copies)}</bdi>
      </summary>
      {open && copies.map((copy) => <Passage key={copy.id} book={book} copy={copy} />)}
    </details>
  );
}

function saySources(book: Book, copies: readonly Copy[]): string {
  const [first, ...others] = new Set(copies.map((c) => c.from.article));
  return others.length ? plural(others.length + 1, 'report') : nameAt(book, first!);
}

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
