/** Numbers of several tallies in one table, each with what it counts. */
import type { ComponentProps } from 'react';
import { SaveTable } from '../save.js';
import { Line } from './line.js';

interface LinesProps {
  readonly rows: readonly Omit<ComponentProps<typeof Line>, 'named'>[];
  /** Of the file that the table is saved as. */
  readonly name: string;
}

export const Lines = ({ rows, name }: LinesProps) => (
  <>
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
        {rows.map((of) => (
          <Line key={`${of.tally.id} ${of.row.figure.article} ${of.row.figure.start}`} {...of} named />
        ))}
      </tbody>
    </table>
    <SaveTable name={name} />
  </>
);
