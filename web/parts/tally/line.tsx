/** One number that one or several places give alike: since when, how much, by whose word, in whose report. */
import type { Tally, TallyFigure } from '../../../src/types.js';
import { sayDate, sayQuantity, sayScope, sayTerm } from '../../../src/say/words.js';
import { type Book, nameAt, sentenceOf, sourcesOf } from '../../book.js';
import { articleAddress, Link } from '../../router.js';
import { ofFigures } from '../../rule.js';
import type { Row } from '../../tally.js';
import { RuleButton } from '../rule-button.js';

const MODE: { readonly [M in TallyFigure['mode']]: string } = { total: '', increment: 'more', rate: 'rate', other: '' };

interface LineProps {
  readonly book: Book;
  readonly tally: Tally;
  readonly row: Row;
  /** Says what is counted: the table holds several tallies. */
  readonly named?: boolean;
  /** The line above gives the same number of the same tally: it is read aloud and saved, but seen once. */
  readonly again?: boolean;
  readonly id?: string;
}

export function Line({ book, tally, row: { figure, all, asserter }, named = false, again = false, id }: LineProps) {
  const report = book.report.get(figure.article),
    around = report && sentenceOf(report, figure),
    words = report && around ? report.text.slice(around.start, around.end) : undefined;
  return (
    <tr data-row {...(id && { id })} {...(again && { className: 'again' })}>
      <td>
        <time dateTime={figure.asOf ?? undefined}>{sayDate(figure.asOf)}</time>
      </td>
      <td className="number">
        <Link href={articleAddress(figure.article, figure)} title={words}>
          {sayQuantity(figure, tally.unit)}
        </Link>
        {MODE[figure.mode] && <small> {MODE[figure.mode]}</small>}
      </td>
      {named && (
        <td className="counted">
          {sayTerm(tally.measure)}
          {tally.scope && <small> {sayScope(tally) || tally.scope}</small>}
        </td>
      )}
      <td>{asserter ? <bdi>{asserter}</bdi> : <span className="none">the report itself</span>}</td>
      <td className="outlet">
        <Places book={book} figures={all} />
        <RuleButton of="figure" target={() => ofFigures(all, words ?? figure.exact)} />
      </td>
    </tr>
  );
}

/** Each report once; of several those are hollow that derive from one already counted. */
function Places({ book, figures }: { readonly book: Book; readonly figures: readonly TallyFigure[] }) {
  const sources = sourcesOf(book, figures);
  return sources.map(({ report, anchor, independent }, i) => (
    <span key={report.id}>
      {i > 0 && ', '}
      <Link
        href={articleAddress(report.id, anchor)}
        className={sources.length < 2 ? undefined : independent ? 'own' : 'own copy'}
        aria-label={sources.length > 1 && !independent ? `${nameAt(book, report.id)}, a copy` : undefined}
      >
        <bdi>{nameAt(book, report.id)}</bdi>
      </Link>
    </span>
  ));
}
