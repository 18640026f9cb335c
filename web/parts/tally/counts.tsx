/** What a keeper's policy makes of each day's figures. */
import { sayCounted, sayDate } from '../../../src/say/words.js';
import type { Policy } from '../drawing.js';
import { SaveTable } from '../save.js';

export function Counts({ policy: { keeper, days }, measure }: { readonly policy: Policy; readonly measure: string }) {
  return (
    <section className="counts">
      <table>
        <caption>
          {measure}, as {keeper} counts
        </caption>
        <thead>
          <tr>
            <th scope="col">As of</th>
            <th scope="col" className="number">
              Low
            </th>
            <th scope="col" className="number">
              Best
            </th>
            <th scope="col" className="number">
              High
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, by }) => {
            const c = by[keeper];
            return (
              c && (
                <tr key={day}>
                  <td>
                    <time dateTime={day}>{sayDate(day)}</time>
                  </td>
                  <td className="number">{sayCounted(c.low)}</td>
                  <td className="number">{sayCounted(c.best)}</td>
                  <td className="number">{c.high === undefined ? 'open' : sayCounted(c.high)}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      <SaveTable name={`${measure} as ${keeper} counts`} />
    </section>
  );
}
