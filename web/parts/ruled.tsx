/**
 * Rulings in words, each with its very words, who told it, and its undo; and those of a view that set something aside:
 * out of the count, never out of sight.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Ruling } from '../../src/types.js';
import { type Book, nameAt } from '../book.js';
import { undoRuling } from '../client.js';
import { articleAddress, Link } from '../router.js';
import { sayRuling } from '../rule.js';
import { plural, sayDate, sayMore } from '../../src/say/words.js';

export function Ruled({
  ruling,
  reportOf,
}: {
  readonly ruling: Ruling;
  readonly reportOf: (article: string) => string;
}) {
  const client = useQueryClient(),
    [failed, setFailed] = useState('');
  const undo = () =>
    undoRuling(ruling.id).then(
      () => client.invalidateQueries(),
      (error: Error) => setFailed(error.message),
    );
  const shown = ruling.anchors.slice(0, 4);
  return (
    <li className={ruling.undone ? 'ruled undone' : 'ruled'} data-row>
      <p className="who">
        <span className="kind">{sayRuling(ruling)}</span>
        <span>{ruling.of === 'entity' ? 'person or body' : ruling.of === 'conflict' ? 'disagreement' : ruling.of}</span>
        <span>
          <bdi>{ruling.by}</bdi>, <time dateTime={ruling.told}>{sayDate(ruling.told)}</time>
        </span>
        {ruling.undone && <span>undone {sayDate(ruling.undone)}</span>}
        {!ruling.anchors.length && <span>at rest: its reports are off the record</span>}
      </p>
      <ul>
        {shown.map((a) => (
          <li key={`${a.article} ${a.start}`}>
            <Link className="words" href={articleAddress(a.article, a)} dir="auto">
              {a.exact}
            </Link>{' '}
            {reportOf(a.article) && (
              <span className="label">
                <bdi>{reportOf(a.article)}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
      {ruling.anchors.length > shown.length && (
        <p className="label">and {sayMore(ruling.anchors.length - shown.length, 'place')}</p>
      )}
      {ruling.why && (
        <p className="label" dir="auto">
          {ruling.why}
        </p>
      )}
      {!ruling.undone && (
        <button type="button" className="turn" onClick={() => void undo()}>
          Undo
        </button>
      )}
      {failed && (
        <p role="alert" className="conflict">
          {failed}
        </p>
      )}
    </li>
  );
}

export function SetAside({ book, of }: { readonly book: Book; readonly of: readonly Ruling['of'][] }) {
  const aside = book.rulings.filter((r) => r.kind === 'reject' && of.includes(r.of) && r.undone === undefined);
  if (!aside.length) return null;
  return (
    <details className="aside">
      <summary>{plural(aside.length, 'item')} set aside as misread</summary>
      <ul>
        {aside.map((r) => (
          <Ruled key={r.id} ruling={r} reportOf={(id) => nameAt(book, id)} />
        ))}
      </ul>
    </details>
  );
}
