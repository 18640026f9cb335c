/** The reports that name an entity, the earliest first, and how often each does. */
import { outletOf } from '../../../src/say/reports.js';
import { plural, sayDate } from '../../../src/say/words.js';
import { compare } from '../../../src/text/order.js';
import type { Entity } from '../../../src/types.js';
import { type Book, groupBy } from '../../book.js';
import { articleAddress, Link } from '../../router.js';
import { reportOf, UNDATED } from './books.js';

interface NamedInProps {
  readonly entity: Entity;
  readonly books: readonly Book[];
}

export function NamedIn({ entity, books }: NamedInProps) {
  const reports = [...groupBy(entity.anchors, (a) => a.article)]
    .map(([id, anchors]) => ({ id, anchors, report: reportOf(books, id) }))
    .sort((a, b) => compare(a.report?.published ?? UNDATED, b.report?.published ?? UNDATED));
  return (
    <section>
      <h2>Named in</h2>
      <ul className="named-in">
        {reports.map(({ id, anchors, report }) => (
          <li key={id} data-row>
            <Link href={articleAddress(id, anchors[0]!)}>
              <bdi>{report ? outletOf(report) : id}</bdi>
            </Link>{' '}
            <span className="label">
              {sayDate(report?.published)} · {plural(anchors.length, 'time')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
