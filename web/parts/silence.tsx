/**
 * What some reports do not carry: a row for each thing, a mark for each report. The marks lead to the words; the count
 * says it in words.
 */
import { useMemo, useState } from 'react';
import type { StoryReport } from '../../src/serve/wire.js';
import type { Anchor } from '../../src/types.js';
import { type Book, citedAt, sentenceOf } from '../book.js';
import { wordsOf } from '../../src/say/reports.js';
import { useSilence } from '../client.js';
import { articleAddress, Link, usePlace } from '../router.js';
import { plural, sayScope, sayTerm } from '../../src/say/words.js';
import { type Carried, findCarried, SAYS, toRows } from '../silence.js';
import { SaveTable } from './save.js';
import { Speaker } from './statement.js';

const AT_ONCE = 12;

export function Silence({ book, whole = false }: { readonly book: Book; readonly whole?: boolean }) {
  const { data } = useSilence(book.story.id, usePlace().query.get('asof') ?? ''),
    carried = useMemo(() => (data ? findCarried(book, data) : []), [book, data]),
    [all, setAll] = useState(whole),
    shown = all ? carried : carried.slice(0, AT_ONCE);
  if (!carried.length) return null;
  return (
    <section className="silence">
      <h3>What some do not carry</h3>
      <p className="label key">
        <span className="cell brings" /> carries it <span className="cell again" /> from a report already counted{' '}
        <span className="cell silent" /> does not <span className="cell before" /> is older
        {book.story.guests.length > 0 && (
          <>
            {' '}
            <span className="cell guest" /> is a report of another story
          </>
        )}
        . Not carrying is not denying: a report may be about something else, or say it in words that were not
        recognised.
      </p>
      <ul>
        {shown.map((row) => (
          <Row key={row.key} book={book} row={row} />
        ))}
      </ul>
      {shown.length < carried.length && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {carried.length - shown.length} more
        </button>
      )}
      <SaveTable name="what some do not carry" rows={() => toRows(carried, (r) => citedAt(book, r.id), sayRow)} />
    </section>
  );
}

function Row({ book, row: { of, cells, silent, could, rests } }: { readonly book: Book; readonly row: Carried }) {
  const { report, anchor } = cells.find((c) => c.anchor)!;
  return (
    <li data-row>
      <p>
        <span className="label">
          {'tally' in of ? (
            'a figure'
          ) : 'happening' in of ? (
            sayTerm(of.happening.type)
          ) : (
            <Speaker utterance={of.utterance} />
          )}
        </span>{' '}
        <Link className="words" href={articleAddress(report.id, anchor!)} dir="auto">
          {wordsFor(of, report, anchor!)}
        </Link>
      </p>
      <p className="cells">
        {cells.map((cell) => {
          const says = `${citedAt(book, cell.report.id)}: ${SAYS[cell.carries]}`;
          return cell.anchor ? (
            <Link
              key={cell.report.id}
              className={`cell ${cell.carries}`}
              href={articleAddress(cell.report.id, cell.anchor)}
              title={says}
              aria-label={says}
            />
          ) : (
            <span key={cell.report.id} className={`cell ${cell.carries}`} title={says} />
          );
        })}
      </p>
      <p className="label">
        {silent} of {plural(could, 'report')} {silent === 1 ? 'does' : 'do'} not carry this
        {rests && <span className="rests"> · rests on {rests}</span>}
      </p>
    </li>
  );
}

function sayRow({ of, cells }: Carried): readonly [string, string, string] {
  const { report, anchor } = cells.find((c) => c.anchor)!;
  return [
    'tally' in of ? 'figure' : 'happening' in of ? sayTerm(of.happening.type) : 'statement',
    'utterance' in of ? (of.utterance.speaker ?? 'nobody named') : '',
    wordsFor(of, report, anchor!),
  ];
}

/** The words of a statement; the sentence of a happening; what a figure counts. */
function wordsFor(of: Carried['of'], report: StoryReport, anchor: Anchor): string {
  if ('utterance' in of)
    return wordsOf(
      report,
      (of.utterance.wordings.find((w) => w.article === report.id) ?? of.utterance.wordings[0]!).content,
    );
  if ('happening' in of) return wordsOf(report, [sentenceOf(report, anchor)]);
  return [sayTerm(of.tally.measure), sayScope(of.tally)].filter(Boolean).join(', ');
}
