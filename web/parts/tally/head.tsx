/** What is counted, what stands last and what does not bear that out, who disagrees, and what is counted otherwise. */
import type { Tally } from '../../../src/types.js';
import { inOrder } from '../../../src/say/conflicts.js';
import {
  CONFLICT,
  plural,
  sayDate,
  sayMore,
  sayQuantity,
  sayReports,
  sayScope,
  sayTerm,
} from '../../../src/say/words.js';
import type { Book } from '../../book.js';
import { sayFew } from '../../few.js';
import { articleAddress, Link, storyAddress } from '../../router.js';
import { conflictsOf, higherBefore, latestOf, otherScopes, type Row, undatedBeside } from '../../tally.js';

interface HeadProps {
  readonly book: Book;
  readonly tally: Tally;
}

export const Head = ({ book, tally }: HeadProps) => (
  <header>
    <h3>
      {sayTerm(tally.measure)}
      {sayScope(tally) && <small> {sayScope(tally)}</small>}
    </h3>
    <Latest book={book} tally={tally} />
    <Beside says="before that" tally={tally} rows={higherBefore(book, tally)} />
    <Beside says="undated" tally={tally} rows={undatedBeside(book, tally)} />
    <p className="label">{sayReports(new Set(tally.figures.map((f) => f.article)).size, tally.independent)}</p>
    <Differ book={book} tally={tally} />
    <Otherwise book={book} tally={tally} />
  </header>
);

/** Of several that stand last so many are said. */
const MOST = 3;

function Latest({ book, tally }: HeadProps) {
  const latest = latestOf(book, tally);
  return (
    latest.length > 0 && (
      <p className="latest">
        <Quantities tally={tally} rows={latest} />{' '}
        <span className="label">
          {sayDate(latest[0]!.day)}
          {latest.length === 1 && (
            <>
              ,{' '}
              {latest[0]!.asserter ? (
                <>
                  according to <bdi>{latest[0]!.asserter}</bdi>
                </>
              ) : (
                'in a report’s own words'
              )}
            </>
          )}
        </span>
      </p>
    )
  );
}

/** Numbers that a reader of the last one alone would miss. */
const Beside = ({
  says,
  tally,
  rows,
}: {
  readonly says: string;
  readonly tally: Tally;
  readonly rows: readonly Row[];
}) =>
  rows.length > 0 && (
    <p className="label beside">
      {says}: <Quantities tally={tally} rows={rows} />
      {rows[0]!.day && `, ${sayDate(rows[0]!.day)}`}
    </p>
  );

const Quantities = ({ tally, rows }: { readonly tally: Tally; readonly rows: readonly Row[] }) => (
  <>
    {rows.slice(0, MOST).map(({ figure: f }, i) => (
      <span key={`${f.article} ${f.start}`}>
        {i > 0 && ' / '}
        <Link href={articleAddress(f.article, f)}>{sayQuantity(f, tally.unit)}</Link>
      </span>
    ))}
    {rows.length > MOST && <span className="label"> and {rows.length - MOST} more</span>}
  </>
);

/** So many disagreements, and so many sides of each, are said; their page has all. */
const MOST_DIFFER = 3,
  MOST_SIDES = 5;

function Differ({ book, tally }: HeadProps) {
  const conflicts = inOrder(conflictsOf(book, tally)),
    more = conflicts.length - MOST_DIFFER;
  return (
    <>
      {conflicts.slice(0, MOST_DIFFER).map(({ id, kind, state, sides }) => (
        <p key={id} className="label differ">
          <Link href={storyAddress(book.story.id, 'disagreements', `x-${id}`)}>
            {CONFLICT[kind]}, {state}
          </Link>
          :{' '}
          {sayFew(
            sides.map((s) => s.says.split(' · ')[0]!),
            MOST_SIDES,
          )}
        </p>
      ))}
      {more > 0 && (
        <p className="label differ">
          <Link href={storyAddress(book.story.id, 'disagreements')}>{sayMore(more, 'disagreement')}</Link>
        </p>
      )}
    </>
  );
}

function Otherwise({ book, tally }: HeadProps) {
  const others = otherScopes(book, tally);
  return (
    others.length > 0 && (
      <p className="label">
        Other scopes:{' '}
        {others.map((t, i) => (
          <span key={t.id}>
            {i > 0 && ' · '}
            <a href={`#t-${t.id}`}>
              {sayScope(t) || 'all'}, {plural(t.figures.length, 'figure')}
            </a>
          </span>
        ))}
      </p>
    )
  );
}
