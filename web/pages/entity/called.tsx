/** What the reports call an entity, each designation once: from when to when, by whom, at their words. */
import { sayDates, sayReports } from '../../../src/say/words.js';
import type { Entity } from '../../../src/types.js';
import { type Book, citedAt, nameAt } from '../../book.js';
import { type Designation, findDesignations } from '../../called.js';
import { SaveTable } from '../../parts/save.js';
import { articleAddress, Link } from '../../router.js';

interface CalledProps {
  readonly entity: Entity;
  readonly books: readonly Book[];
}

export function Called({ entity, books }: CalledProps) {
  return (
    <section>
      <h2>Called</h2>
      <table className="roles">
        <thead className="aloud">
          <tr>
            <th scope="col">When</th>
            <th scope="col">As</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {books.flatMap((book) =>
            findDesignations(book, entity).map((d) => (
              <Line key={`${book.story.id} ${d.words}`} book={book} designation={d} />
            )),
          )}
        </tbody>
      </table>
      <SaveTable name={`roles of ${entity.name}`} />
    </section>
  );
}

interface LineProps {
  readonly book: Book;
  readonly designation: Designation;
}

function Line({ book, designation: { words, sources, independent } }: LineProps) {
  const [first] = sources,
    dates = sources.flatMap((s) => s.report.published ?? []);
  return (
    <tr data-row>
      <td>{sayDates(dates[0], dates.at(-1))}</td>
      <td>
        <Link className="words" href={articleAddress(first!.report.id, first!.anchor)} dir="auto">
          {words}
        </Link>
      </td>
      <td className="outlet">
        {sources.length > 1 && <span className="label">{sayReports(sources.length, independent)}: </span>}
        {sources.map(({ report, anchor }, i) => (
          <span key={report.id}>
            {i > 0 && ', '}
            <Link href={articleAddress(report.id, anchor)} title={citedAt(book, report.id)}>
              <bdi>{nameAt(book, report.id)}</bdi>
            </Link>
          </span>
        ))}
      </td>
    </tr>
  );
}
