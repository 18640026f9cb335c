/** The numbers that reports give by an entity's word. */
import type { Entity } from '../../../src/types.js';
import { plural } from '../../../src/say/words.js';
import type { Given } from '../../given.js';
import { SaveTable } from '../../parts/save.js';
import { Line } from '../../parts/tally/line.js';

interface GivesProps {
  readonly entity: Entity;
  readonly given: readonly Given[];
}

export const Gives = ({ entity: { name }, given }: GivesProps) => (
  <section className="singles">
    <h2>
      Numbers according to {name} <small>{plural(given.length, 'number')}</small>
    </h2>
    <table>
      <thead className="aloud">
        <tr>
          <th scope="col">As of</th>
          <th scope="col">Figure</th>
          <th scope="col">Of</th>
          <th scope="col">According to</th>
          <th scope="col">In the words of</th>
        </tr>
      </thead>
      <tbody>
        {given.map(({ book, tally, row }) => (
          <Line
            key={`${tally.id} ${row.figure.article} ${row.figure.start}`}
            book={book}
            tally={tally}
            row={row}
            named
          />
        ))}
      </tbody>
    </table>
    <SaveTable name={`numbers according to ${name}`} />
  </section>
);
