/** The places as a table, to be saved. */
import { type Land, nameOf } from '../../map.js';
import { SaveTable } from '../save.js';

export function Table({ lands }: { readonly lands: readonly Land[] }) {
  const spots = lands.flatMap((l) => [...(l.own ? [l.own] : []), ...l.spots]);
  return (
    <section className="places-table">
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Country</th>
              <th scope="col">Precision</th>
              <th scope="col" className="number">
                Happenings
              </th>
              <th scope="col" className="number">
                Mentions
              </th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {spots.map((s) => (
              <tr key={s.key}>
                <td>{s.place.name}</td>
                <td>{nameOf(s.place.country)}</td>
                <td>{s.place.precision}</td>
                <td className="number">{s.happenings.length}</td>
                <td className="number">{s.mentions}</td>
                <td>{s.place.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <SaveTable name="places" />
    </section>
  );
}
