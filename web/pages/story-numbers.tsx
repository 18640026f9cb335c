/** Each tally as a chart and as a table: how a number moved, by whose word, with every qualifier. Tallies that move come first. */
import type { Tally } from '../../src/types.js';
import { type Book, outletOf, sentenceOf } from '../book.js';
import { Chart } from '../parts/chart.js';
import { SaveTable } from '../parts/save.js';
import { articleAddress, Link } from '../router.js';
import { sayDate, sayQuantity, sayReports, sayTerm } from '../say.js';
import type { ViewProps } from './story.js';

const MODE: { readonly [M in Tally['figures'][number]['mode']]: string } = { total: '', increment: 'more', rate: 'rate', other: '' };

export function Numbers({ book }: ViewProps) {
  const { tallies } = book.links;
  if (!tallies.length) return <p className="nothing">No figure is on record.</p>;
  const moving = tallies.filter((t) => t.figures.length > 1), single = tallies.filter((t) => t.figures.length === 1);
  return (
    <>
      {moving.map((tally) => <One key={tally.id} book={book} tally={tally} />)}
      {single.length > 0 && <section className="singles"><h3>Said once</h3><table><thead className="aloud"><tr><th scope="col">As of</th><th scope="col">Figure</th><th scope="col">Of</th><th scope="col">Says</th><th scope="col">In the words of</th></tr></thead><tbody>{single.map((t) => <Row key={t.id} book={book} tally={t} figure={t.figures[0]!} named />)}</tbody></table><SaveTable name="Said once" /></section>}
    </>
  );
}

function One({ book, tally }: { readonly book: Book; readonly tally: Tally }) {
  return (
    <section className="tally" id={`t-${tally.id}`} aria-label={sayTerm(tally.measure)}>
      <h3>{sayTerm(tally.measure)}{tally.scope && tally.scope !== sayTerm(tally.measure) && <small>{tally.scope}</small>}</h3>
      <p className="label">{sayReports(new Set(tally.figures.map((f) => f.article)).size, tally.independent)}</p>
      <div className="chart-and-table">
        <Chart book={book} tally={tally} />
        <div><table>
          <thead><tr><th scope="col">As of</th><th scope="col" className="number">Figure</th><th scope="col">Says</th><th scope="col">In the words of</th></tr></thead>
          <tbody>{tally.figures.map((figure) => <Row key={`${figure.article} ${figure.start}`} book={book} tally={tally} figure={figure} />)}</tbody>
        </table><SaveTable name={sayTerm(tally.measure)} /></div>
      </div>
    </section>
  );
}

function Row({ book, tally, figure, named = false }: { readonly book: Book; readonly tally: Tally; readonly figure: Tally['figures'][number]; readonly named?: boolean }) {
  const report = book.report.get(figure.article);
  const around = report && sentenceOf(report, figure);
  return (
    <tr data-row>
      <td><time dateTime={figure.asOf ?? undefined}>{sayDate(figure.asOf)}</time></td>
      <td className="number"><Link href={articleAddress(figure.article, figure)} title={report && around ? report.text.slice(around.start, around.end) : undefined}>{sayQuantity(figure, tally.unit)}</Link>{MODE[figure.mode] && <small>{MODE[figure.mode]}</small>}</td>
      {named && <td>{sayTerm(tally.measure)}{tally.scope && <small>{tally.scope}</small>}</td>}
      <td>{figure.attributedTo ? <bdi>{figure.attributedTo}</bdi> : <span className="none">the report itself</span>}</td>
      <td className="outlet">{report ? <Link href={articleAddress(figure.article, figure)}><bdi>{outletOf(report)}</bdi></Link> : figure.article}</td>
    </tr>
  );
}
