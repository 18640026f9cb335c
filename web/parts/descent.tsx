/**
 * One item from its first report to its last: a mark for each place (filled: brings an independent origin; hollow:
 * derives from one already counted), and an arc from whose words to who took them. The lines say the same in words.
 */
import type { CSSProperties, ReactNode } from 'react';
import type { Span } from '../../src/types.js';
import { percent, sayDate, sayHour } from '../../src/say/words.js';
import { type Book, citedAt, nameAt } from '../book.js';
import { type Descended, findDescent, type From } from '../descent.js';

export interface CarriedRow {
  readonly article: string;
  readonly spans: readonly Span[];
  readonly words: ReactNode;
  readonly through: readonly string[];
}

interface DescentProps {
  readonly book: Book;
  readonly places: readonly CarriedRow[];
  readonly open: boolean;
  /** What is said below. */
  readonly foot?: ReactNode;
}

/** An arc further out is drawn over the outermost. */
const LANES = 5;

export function Descent({ book, places, open, foot }: DescentProps) {
  const rows = findDescent(book, places),
    lanes = Math.min(LANES, Math.max(0, ...rows.map(({ from }) => (from ? from.lane + 1 : 0))));
  return (
    <ol className={open ? 'wordings descent' : 'wordings descent shut'} style={{ '--lanes': lanes } as CSSProperties}>
      {rows.map((row, i) => (
        <Carrier key={`${row.article} ${row.spans[0]?.start}`} book={book} rows={rows} row={row} at={i} />
      ))}
      {rows.map(
        ({ from, article, spans }, into) =>
          from && (
            <li
              key={`arc ${article} ${spans[0]?.start}`}
              aria-hidden="true"
              className={`arc ${from.how}${from.row > into ? ' up' : ''}`}
              style={arcOf(from, into)}
            />
          ),
      )}
      {foot && <li className="label foot">{foot}</li>}
    </ol>
  );
}

interface CarrierProps {
  readonly book: Book;
  readonly rows: readonly Descended<CarriedRow>[];
  readonly row: Descended<CarriedRow>;
  readonly at: number;
}

function Carrier({ book, rows, row: { article, independent, from, through, words }, at }: CarrierProps) {
  const published = book.report.get(article)?.published,
    hour = sayHour(published);
  return (
    <li className={independent ? 'carrier' : 'carrier copy'} style={{ gridRow: `${2 * at + 1} / span 2` }}>
      <p className="label">
        <b>{nameAt(book, article)}</b> · {sayDate(published)}
        {hour && `, ${hour}`}
        {through.length > 0 && ` · through ${through.join(', ')}`}
      </p>
      <div>
        {from && (
          <p className={from.how === 'origin' ? 'label' : 'label taken-over'}>
            {sayFrom(from, nameAmong(book, rows, from.row))}
          </p>
        )}
        {words}
      </div>
    </li>
  );
}

/** With its day where another of them has its name. */
function nameAmong(book: Book, rows: readonly CarriedRow[], row: number): string {
  const { article } = rows[row]!,
    name = nameAt(book, article);
  return rows.some((r) => r.article !== article && nameAt(book, r.article) === name) ? citedAt(book, article) : name;
}

/** Each place has two rows of the grid, the first for its mark: an arc leads from the one's to the other's. */
const arcOf = ({ row, lane }: From, into: number): CSSProperties =>
  ({
    gridRow: `${2 * Math.min(row, into) + 1} / ${2 * Math.max(row, into) + 2}`,
    '--lane': Math.min(lane, LANES - 1),
  }) as CSSProperties;

function sayFrom({ how, alike }: From, name: string): string {
  if (how === 'verbatim') return `word for word from ${name}`;
  if (how === 'edited') return `${percent(alike)} alike, taken from ${name}`;
  return how === 'common'
    ? `words in common with ${name}, not known which had them first`
    : `of one origin with ${name}`;
}
