/** One tally: its head, the drawing where there is something to draw, and the table that says the same. */
import { useMemo } from 'react';
import type { Tally } from '../../../src/types.js';
import { sayScope, sayTerm } from '../../../src/say/words.js';
import type { Book } from '../../book.js';
import { rowsOf, shapeOf } from '../../tally.js';
import { Chart } from '../chart.js';
import type { Policy } from '../drawing.js';
import { SaveTable } from '../save.js';
import { Counts } from './counts.js';
import { Head } from './head.js';
import { Line } from './line.js';

interface OneProps {
  readonly book: Book;
  readonly tally: Tally;
  readonly policy: Policy | undefined;
}

export function OneTally({ book, tally, policy }: OneProps) {
  const measure = sayTerm(tally.measure),
    rows = useMemo(() => rowsOf(book, tally), [book, tally]),
    shape = shapeOf(book, tally);
  return (
    <section className="tally" id={`t-${tally.id}`} aria-label={[measure, sayScope(tally)].filter(Boolean).join(', ')}>
      <Head book={book} tally={tally} />
      <div className={shape === 'none' ? '' : 'chart-and-table'}>
        {shape !== 'none' && <Chart book={book} tally={tally} shape={shape} policy={policy} />}
        <div>
          <table>
            <thead>
              <tr>
                <th scope="col">As of</th>
                <th scope="col" className="number">
                  Figure
                </th>
                <th scope="col">According to</th>
                <th scope="col">In the words of</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Line key={`${row.figure.article} ${row.figure.start}`} book={book} tally={tally} row={row} />
              ))}
            </tbody>
          </table>
          <SaveTable name={measure} />
        </div>
      </div>
      {policy && <Counts policy={policy} measure={measure} />}
    </section>
  );
}
