/** The lanes as a table, to be saved. */
import type { Book } from '../../book.js';
import type { Lane } from '../../lanes.js';
import { Link } from '../../router.js';
import { SaveTable } from '../save.js';
import { ofStep, STANCE } from './stance.js';

export function Table({ book, lanes }: { readonly book: Book; readonly lanes: readonly Lane[] }) {
  return (
    <section className="lanes-table">
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">On</th>
              <th scope="col">Date</th>
              <th scope="col">Stance</th>
              <th scope="col">Words</th>
            </tr>
          </thead>
          <tbody>
            {lanes.flatMap(({ position: { id, actor, issue }, steps }) =>
              steps.map(({ at, step, turns }) => {
                const { day, href, words } = ofStep(book, step);
                return (
                  <tr key={`${id} ${at}`}>
                    <td>{actor}</td>
                    <td>{issue}</td>
                    <td>{day}</td>
                    <td>
                      {STANCE[step.stance]}
                      {turns && ', seemingly a turn'}
                    </td>
                    <td>
                      <Link href={href}>{words}</Link>
                    </td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </details>
      <SaveTable name="positions" />
    </section>
  );
}
