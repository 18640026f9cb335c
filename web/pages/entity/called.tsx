/** The roles that each report gives an entity, the earliest first. */
import { outletOf } from '../../../src/say/reports.js';
import { sayDate } from '../../../src/say/words.js';
import { compare } from '../../../src/text/order.js';
import type { Entity } from '../../../src/types.js';
import type { Book } from '../../book.js';
import { SaveTable } from '../../parts/save.js';
import { articleAddress, Link } from '../../router.js';
import { reportOf, UNDATED } from './books.js';

interface CalledProps {
  readonly entity: Entity;
  readonly books: readonly Book[];
}

export function Called({ entity, books }: CalledProps) {
  const roles = entity.roles.toSorted((a, b) => compare(a.published ?? UNDATED, b.published ?? UNDATED));
  return (
    <section>
      <h2>Called</h2>
      <table className="roles">
        <thead className="aloud">
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Called</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((r) => (
            <RoleLine key={`${r.article} ${r.start}`} role={r} books={books} />
          ))}
        </tbody>
      </table>
      <SaveTable name={`roles of ${entity.name}`} />
    </section>
  );
}

interface LineProps {
  readonly role: Entity['roles'][number];
  readonly books: readonly Book[];
}

function RoleLine({ role, books }: LineProps) {
  const report = reportOf(books, role.article);
  return (
    <tr data-row>
      <td>
        <time dateTime={role.published}>{sayDate(role.published ?? report?.published)}</time>
      </td>
      <td>
        <Link className="words" href={articleAddress(role.article, role)} dir="auto">
          {role.exact}
        </Link>
      </td>
      <td className="outlet">{outletOf(report ?? { id: role.article })}</td>
    </tr>
  );
}
