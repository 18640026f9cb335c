/** What some reports do not carry: a row for each thing, a mark for each report. The marks lead to the words; the count says it in words. */
import { useMemo, useState } from 'react';
import { type Book, outletOf, wordsOf } from '../book.js';
import { articleAddress, Link } from '../router.js';
import { plural, sayDate, sayTerm } from '../say.js';
import { type Carried, type Carries, findCarried } from '../silence.js';

const AT_ONCE = 12;
const SAYS: { readonly [C in Carries]: string } = { brings: 'carries it', again: 'carries it, from a report already counted', silent: 'does not carry it', before: 'is older' };

export function Silence({ book, whole = false }: { readonly book: Book; readonly whole?: boolean }) {
  const carried = useMemo(() => findCarried(book), [book]), [all, setAll] = useState(whole), shown = all ? carried : carried.slice(0, AT_ONCE);
  if (!carried.length) return null;
  return (
    <section className="silence"><h3>What some do not carry</h3>
      <p className="label key"><span className="cell brings" /> carries it <span className="cell again" /> from a report already counted <span className="cell silent" /> does not <span className="cell before" /> is older. Not carrying is not denying: a report may be about something else, or say it in words that were not recognised.</p>
      <ul>{shown.map((row) => <Row key={row.key} row={row} />)}</ul>
      {shown.length < carried.length && <button type="button" className="more" onClick={() => setAll(true)}>{carried.length - shown.length} more</button>}
    </section>
  );
}

function Row({ row: { of, cells, silent, could } }: { readonly row: Carried }) {
  const first = cells.find((c) => c.anchor)!;
  return (
    <li data-row>
      <p><span className="label">{'tally' in of ? 'a figure' : of.utterance.speaker ?? 'nobody named'}</span> <Link className="words" href={articleAddress(first.report.id, first.anchor!)} dir="auto">{'tally' in of ? `${sayTerm(of.tally.measure)}${of.tally.scope && of.tally.scope !== sayTerm(of.tally.measure) ? `, ${of.tally.scope}` : ''}` : wordsOf(first.report, of.utterance.wordings[0]!.content)}</Link></p>
      <p className="cells">{cells.map(({ report, carries, anchor }) => {
        const says = `${outletOf(report)}, ${sayDate(report.published)}: ${SAYS[carries]}`;
        return anchor ? <Link key={report.id} className={`cell ${carries}`} href={articleAddress(report.id, anchor)} title={says} aria-label={says} /> : <span key={report.id} className={`cell ${carries}`} title={says} />;
      })}</p>
      <p className="label">{silent} of {plural(could, 'report')} {silent === 1 ? 'does' : 'do'} not carry this</p>
    </li>
  );
}
