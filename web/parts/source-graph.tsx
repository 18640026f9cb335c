/**
 * Who took what from whom: the reports in order of time from top to bottom, an arrow from each to those that took its
 * words, as thick as the share they took. Dashed: of one origin by their own credit, without words in common. Each sign
 * leads to its report; the list below says the same in words.
 */
import { useMemo, useRef } from 'react';
import { findArrows, largestOf } from '../arrows.js';
import { type Book, citedAt, nameAt } from '../book.js';
import { titleOf } from '../../src/say/reports.js';
import { articleAddress, Link } from '../router.js';
import { sayDate } from '../../src/say/words.js';
import { SaveDrawing } from './save.js';
import { useWidth } from './width.js';

const ROW = 30,
  TOP = 18;

export function SourceGraph({ book }: { readonly book: Book }) {
  const box = useRef<HTMLDivElement>(null),
    width = useWidth(box),
    all = useMemo(() => findArrows(book), [book]),
    arrows = useMemo(() => largestOf(all, book.reports.length), [all, book]);
  if (!all.length) return null;
  const narrow = width < 520,
    letters = narrow ? 16 : book.reports.some((r) => nameAt(book, r.id).length > 30) ? 48 : 30,
    x = narrow ? Math.min(200, width * 0.55) : letters > 30 ? 430 : 320,
    room = Math.max(40, Math.min(width - x - 24, 420)),
    y = (row: number) => TOP + row * ROW;
  const taking = new Set(all.map((a) => a.into)),
    most = Math.max(...arrows.map((a) => Math.abs(a.into - a.from)));
  return (
    <figure className="source-graph">
      <figcaption>
        <h3>Who took from whom</h3>
        <p className="label">
          Time runs downwards{book.reports.some((r) => !r.published) && ', the undated last'}. An arrow leads to the
          report that took the words, as thick as the share it took; dashed where only the credit says so
          {arrows.some((a) => a.supposed) && '; without a head where nothing tells who had the words first'}
          {arrows.length < all.length &&
            `. Of ${all.length} arrows only those are drawn that lead from the two largest sources of each report`}
          .
        </p>
      </figcaption>
      <div ref={box}>
        {width > 0 && (
          <svg width={width} height={TOP * 2 + (book.reports.length - 1) * ROW}>
            <title>Who took from whom</title>
            <defs>
              <marker
                id="arrow"
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerWidth="8"
                markerHeight="8"
                markerUnits="userSpaceOnUse"
                orient="auto-start-reverse"
              >
                <path d="M0 0 8 4 0 8z" className="head" />
              </marker>
            </defs>
            {book.reports.map((report, row) => (
              <g key={report.id}>
                <text x={0} y={y(row) + 4} className="soft">
                  {sayDate(report.published).split(' ').slice(0, 2).join(' ')}
                </text>
                <text x={narrow ? 52 : 88} y={y(row) + 4}>
                  <title>{titleOf(report)}</title>
                  {short(nameAt(book, report.id), letters)}
                </text>
                <Link
                  href={articleAddress(report.id)}
                  aria-label={`${citedAt(book, report.id)}${taking.has(row) ? ', took words from another' : ''}`}
                >
                  <rect className="target" x={x - 12} y={y(row) - 12} width="24" height="24" />
                  <circle cx={x} cy={y(row)} r={5} className={taking.has(row) ? 'taker' : 'own'} />
                </Link>
              </g>
            ))}
            {arrows.map((a) => {
              const far = x + 30 + (room * Math.abs(a.into - a.from)) / most,
                top = y(a.from),
                end = y(a.into);
              return (
                <path
                  key={`${a.from} ${a.into}`}
                  className={a.share ? 'taken' : 'credit'}
                  strokeWidth={a.share ? 1 + a.share * 5 : 1}
                  markerEnd={a.supposed ? undefined : 'url(#arrow)'}
                  d={`M${x + 8} ${top}C${far} ${top} ${far} ${end} ${x + 9} ${end}`}
                >
                  <title>{a.says}</title>
                </path>
              );
            })}
          </svg>
        )}
      </div>
      <SaveDrawing box={box} name="sources" />
    </figure>
  );
}

const short = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most - 1)}…` : words);
