/**
 * Each tally as a drawing and as a table, those of most reports first; what all tell alike in one table behind them:
 * how a number moved, by whose word, with every qualifier, and as keepers of such records would count it.
 */
import { useMemo } from 'react';
import type { Tally, TallyFigure } from '../../src/types.js';
import { type Book, nameAt, sentenceOf } from '../book.js';
import { useCounted } from '../client.js';
import { Chart, type Keeper, type Policy } from '../parts/chart.js';
import { RuleButton } from '../parts/rule-button.js';
import { SaveTable } from '../parts/save.js';
import { articleAddress, goTo, Link, storyAddress, usePlace, withQuery } from '../router.js';
import { ofFigures } from '../rule.js';
import {
  CONFLICT,
  plural,
  sayCounted,
  sayDate,
  sayQuantity,
  sayReports,
  sayScope,
  sayTerm,
} from '../../src/say/words.js';
import { byReports, conflictsOf, isToldAlike, latestOf, otherScopes, type Row, rowsOf, shapeOf } from '../tally.js';
import type { ViewProps } from './story.js';

const MODE: { readonly [M in TallyFigure['mode']]: string } = { total: '', increment: 'more', rate: 'rate', other: '' };

/** What each does with a figure; docs/measures.md has the sources. */
const KEEPERS: readonly (readonly [Keeper, string])[] = [
  [
    'ACLED',
    'one number, the most conservative: of a range the lower end, “dozens” as 12; the lowest where reports differ',
  ],
  ['UCDP', 'low, best and high; best is the number most often given, each origin once'],
  ['Iraq Body Count', 'the lowest and the highest; no best'],
];

export function Numbers({ book }: ViewProps) {
  const { tallies } = book.links,
    { query } = usePlace(),
    asked = query.get('policy'),
    keeper = KEEPERS.find(([name]) => name === asked)?.[0],
    counted = useCounted(book.story.id, query.get('asof') ?? '', keeper !== undefined).data;
  if (!tallies.length) return <p className="nothing">No figure is on record.</p>;
  const moving = tallies.filter((t) => !isToldAlike(book, t)).sort(byReports),
    alike = tallies.filter((t) => isToldAlike(book, t)).sort(byReports),
    ofDead = tallies.some((t) => /^dead\b/.test(t.measure) && t.unit === '1');
  return (
    <>
      {ofDead && (
        <fieldset className="chips policies">
          <legend className="aloud">The dead counted as</legend>
          <label>
            <input
              type="radio"
              name="policy"
              checked={!keeper}
              onChange={() => goTo(withQuery('policy', ''), { replace: true })}
            />
            As reported
          </label>
          {KEEPERS.map(([name]) => (
            <label key={name}>
              <input
                type="radio"
                name="policy"
                checked={keeper === name}
                onChange={() => goTo(withQuery('policy', name), { replace: true })}
              />
              As {name} counts
            </label>
          ))}
        </fieldset>
      )}
      {keeper && (
        <p className="label policy" role="status">
          {keeper}: {KEEPERS.find(([name]) => name === keeper)![1]}. It counts the dead alone, and nothing here looks at
          who is believed.
        </p>
      )}
      {moving.map((tally) => (
        <One
          key={tally.id}
          book={book}
          tally={tally}
          policy={keeper && toPolicy(keeper, counted?.tallies.find((t) => t.tally === tally.id)?.days)}
        />
      ))}
      {alike.length > 0 && (
        <section className="singles">
          <h3>Told alike</h3>
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
              {alike.flatMap((t) =>
                rowsOf(book, t).map((row, i) => (
                  <Line
                    key={`${t.id} ${row.figure.article} ${row.figure.start}`}
                    book={book}
                    tally={t}
                    row={row}
                    named
                    {...(i ? {} : { id: `t-${t.id}` })}
                  />
                )),
              )}
            </tbody>
          </table>
          <SaveTable name="Told alike" />
        </section>
      )}
    </>
  );
}

const toPolicy = (keeper: Keeper, days: Policy['days'] | undefined): Policy | undefined => days && { keeper, days };

function One({
  book,
  tally,
  policy,
}: {
  readonly book: Book;
  readonly tally: Tally;
  readonly policy: Policy | undefined;
}) {
  const measure = sayTerm(tally.measure),
    scope = sayScope(tally),
    rows = useMemo(() => rowsOf(book, tally), [book, tally]),
    shape = shapeOf(book, tally),
    latest = latestOf(book, tally),
    others = otherScopes(book, tally),
    differ = conflictsOf(book, tally);
  return (
    <section className="tally" id={`t-${tally.id}`} aria-label={[measure, scope].filter(Boolean).join(', ')}>
      <header>
        <h3>
          {measure}
          {scope && <small>{scope}</small>}
        </h3>
        {latest.length > 0 && (
          <p className="latest">
            {latest.slice(0, 3).map((r, i) => (
              <span key={`${r.figure.article} ${r.figure.start}`}>
                {i > 0 && ' / '}
                <Link href={articleAddress(r.figure.article, r.figure)}>{sayQuantity(r.figure, tally.unit)}</Link>
              </span>
            ))}{' '}
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
        )}
        <p className="label">{sayReports(new Set(tally.figures.map((f) => f.article)).size, tally.independent)}</p>
        {differ.map((c) => (
          <p key={c.id} className="label differ">
            <Link href={storyAddress(book.story.id, 'disagreements', `x-${c.id}`)}>
              {CONFLICT[c.kind]}, {c.state}
            </Link>
            : {c.sides.map((s) => s.says.split(' · ')[0]).join(' / ')}
          </p>
        ))}
        {others.length > 0 && (
          <p className="label">
            Counted otherwise:{' '}
            {others.map((t, i) => (
              <span key={t.id}>
                {i > 0 && ' · '}
                <a href={`#t-${t.id}`}>
                  {sayScope(t) || 'without a limit'}, {plural(t.figures.length, 'figure')}
                </a>
              </span>
            ))}
          </p>
        )}
      </header>
      <div className={shape === 'none' ? '' : 'chart-and-table'}>
        {shape !== 'none' && <Chart book={book} tally={tally} shape={shape} policy={policy} />}
        <div>
          <table>
            <thead>
              <tr>
                <th scope="col">As of</th>
                <th scope="col" className="number">
                  Figure
                </th>
                <th scope="col">According to</th>
                <th scope="col">In the words of</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Line key={`${row.figure.article} ${row.figure.start}`} book={book} tally={tally} row={row} />
              ))}
            </tbody>
          </table>
          <SaveTable name={measure} />
        </div>
      </div>
      {policy && <Counts policy={policy} measure={measure} />}
    </section>
  );
}

function Line({
  book,
  tally,
  row: { figure, all, asserter },
  named = false,
  id,
}: {
  readonly book: Book;
  readonly tally: Tally;
  readonly row: Row;
  readonly named?: boolean;
  readonly id?: string;
}) {
  const report = book.report.get(figure.article),
    around = report && sentenceOf(report, figure),
    places = all.filter((f, i) => all.findIndex((g) => g.article === f.article) === i);
  return (
    <tr data-row {...(id ? { id } : {})}>
      <td>
        <time dateTime={figure.asOf ?? undefined}>{sayDate(figure.asOf)}</time>
      </td>
      <td className="number">
        <Link
          href={articleAddress(figure.article, figure)}
          title={report && around ? report.text.slice(around.start, around.end) : undefined}
        >
          {sayQuantity(figure, tally.unit)}
        </Link>
        {MODE[figure.mode] && <small>{MODE[figure.mode]}</small>}
      </td>
      {named && (
        <td>
          {sayTerm(tally.measure)}
          {tally.scope && <small>{sayScope(tally) || tally.scope}</small>}
        </td>
      )}
      <td>{asserter ? <bdi>{asserter}</bdi> : <span className="none">the report itself</span>}</td>
      <td className="outlet">
        {places.map((f, i) => (
          <span key={f.article}>
            {i > 0 && ', '}
            <Link href={articleAddress(f.article, f)}>
              <bdi>{nameAt(book, f.article)}</bdi>
            </Link>
          </span>
        ))}
        <RuleButton
          of="figure"
          target={() => ofFigures(all, report && around ? report.text.slice(around.start, around.end) : figure.exact)}
        />
      </td>
    </tr>
  );
}

/** What the policy makes of each day's figures. */
function Counts({ policy: { keeper, days }, measure }: { readonly policy: Policy; readonly measure: string }) {
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
