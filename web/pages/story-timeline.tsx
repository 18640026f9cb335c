/**
 * The story day by day, in one column: reports, changes of tallies, happenings, sayings. What is shown lives in the
 * address (?show=).
 */
import { Fragment, useMemo, useState } from 'react';
import { type Book, sayTaken, sourcesOf, takenBy } from '../book.js';
import { titleOf } from '../../src/say/reports.js';
import { ChapterHead, Chapters } from '../parts/chapters.js';
import { useGradually } from '../parts/gradual.js';
import { Happening } from '../parts/happening.js';
import { InSentence } from '../parts/in-sentence.js';
import { Outlet } from '../parts/outlet.js';
import { Sources } from '../parts/sources.js';
import { Statement } from '../parts/statement.js';
import { articleAddress, goTo, Link, storyAddress, usePlace, withQuery } from '../router.js';
import { plural, sayDate, sayDates, sayQuantity, sayScope, sayTerm } from '../../src/say/words.js';
import { asserterOf } from '../tally.js';
import { chapterOn, type Entry, findEntries, isUndated, splitBefore, toDays, weightOf } from '../timeline.js';
import type { ViewProps } from './story.js';

const KINDS = [
  ['report', 'Reports'],
  ['number', 'Changes of numbers'],
  ['happening', 'Happenings'],
  ['statement', 'Statements'],
] as const;

/** More than a tall window holds. */
const FIRST_DAYS = 6;

/** So many entries of a kind are shown of a day at once: a day of a busy story holds hundreds. */
const AT_ONCE = 8;

/** Share of a report below which it is not said to be taken from another; the page of reports lists it all the same. */
const LEAST_SHOWN = 0.01;

export function TimeLine({ book, whole = false }: ViewProps) {
  const { query } = usePlace(),
    show = query.get('show'),
    latest = query.get('order') === 'latest';
  const chosen = useMemo(() => show?.split(',') ?? KINDS.map(([kind]) => kind as string), [show]);
  const entries = useMemo(() => findEntries(book), [book]);
  const { before, own } = useMemo(
    () => splitBefore(toDays(entries.filter((e) => chosen.includes(e.kind))), book.story.from),
    [entries, chosen, book],
  );
  const toggle = (kind: string) => {
    const next = chosen.includes(kind) ? chosen.filter((k) => k !== kind) : [...chosen, kind];
    goTo(withQuery('show', next.length === KINDS.length ? '' : next.join(',') || 'nothing'), { replace: true });
  };
  return (
    <>
      <Chapters book={book} />
      <fieldset className="chips">
        <legend className="aloud">Show</legend>
        {KINDS.map(([kind, name]) => (
          <label key={kind}>
            <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
            {name}
            <small>{weigh(entries.filter((e) => e.kind === kind))}</small>
          </label>
        ))}
        <label className="apart">
          <input
            type="checkbox"
            checked={latest}
            onChange={() => goTo(withQuery('order', latest ? '' : 'latest'), { replace: true })}
          />
          Latest first
        </label>
      </fieldset>
      {own.length + before.length === 0 && <p className="nothing">Nothing of this kind is on record.</p>}
      {!latest && before.length > 0 && <Days book={book} days={before} whole={whole} before />}
      <Days book={book} days={latest ? own.toReversed() : own} whole={whole} />
      {latest && before.length > 0 && <Days book={book} days={before.toReversed()} whole={whole} before />}
    </>
  );
}

const weigh = (entries: readonly Entry[]): number => entries.reduce((sum, entry) => sum + weightOf(entry), 0);

function Days({
  book,
  days,
  whole,
  before = false,
}: {
  readonly book: Book;
  readonly days: readonly { readonly day: string; readonly entries: readonly Entry[] }[];
  readonly whole: boolean;
  readonly before?: boolean;
}) {
  const shown = useGradually(days, FIRST_DAYS, whole || location.hash !== '');
  const [open, setOpen] = useState(whole),
    chapters = before ? [] : book.story.chapters,
    list = (
      <ol className="days">
        {shown.map(({ day, entries }, i) => {
          const n = chapterOn(chapters, day);
          return (
            <Fragment key={day}>
              {n >= 0 && (i === 0 || n !== chapterOn(chapters, shown[i - 1]!.day)) && <ChapterHead book={book} n={n} />}
              <Day book={book} day={day} entries={entries} whole={whole} />
            </Fragment>
          );
        })}
      </ol>
    );
  if (!before) return list;
  const dates = days.map((d) => d.day).sort();
  return (
    <details className="before-story" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        Before the first report: {plural(weigh(days.flatMap((d) => d.entries)), 'entry', 'entries')},{' '}
        {sayDates(dates[0], dates.at(-1))}
      </summary>
      {open && list}
    </details>
  );
}

function Day({
  book,
  day,
  entries,
  whole,
}: {
  readonly book: Book;
  readonly day: string;
  readonly entries: readonly Entry[];
  readonly whole: boolean;
}) {
  const [all, setAll] = useState(whole),
    shown = all
      ? entries
      : KINDS.flatMap(([kind]) => {
          const of = entries.filter((e) => e.kind === kind);
          return [of.filter((e) => !isUndated(e)), of.filter(isUndated)].flatMap((some) => some.slice(0, AT_ONCE));
        });
  return (
    <li className="day">
      <h3>
        <time dateTime={day}>{sayDate(day)}</time>
      </h3>
      <div>
        {shown.map((entry, i) => (
          <Fragment key={entry.key}>
            {day !== '' && isUndated(entry) && !(i && isUndated(shown[i - 1]!)) && (
              <p className="label told-of">Reported that day; when it happened is not given</p>
            )}
            <One book={book} entry={entry} />
          </Fragment>
        ))}
        {shown.length < entries.length && (
          <button type="button" className="more" onClick={() => setAll(true)}>
            {weigh(entries) - weigh(shown)} more of this day
          </button>
        )}
      </div>
    </li>
  );
}

function One({ book, entry }: { readonly book: Book; readonly entry: Entry }) {
  switch (entry.kind) {
    case 'statement':
      return <Statement book={book} utterance={entry.utterance} />;
    case 'happening':
      return <Happening book={book} events={entry.happenings} />;
    case 'number':
      return <Change book={book} {...entry} />;
    case 'report': {
      const [most] = takenBy(book, entry.report);
      return (
        <article className="reported" data-row>
          <p className="who">
            <Outlet report={entry.report} />
          </p>
          <Link className="title" href={articleAddress(entry.report.id)} dir="auto">
            {titleOf(entry.report)}
          </Link>
          {most && most.share >= LEAST_SHOWN && (
            <div className="stands">
              <Link className="copied" href={storyAddress(book.story.id, 'reports', `c-${most.copies[0]!.id}`)}>
                {sayTaken(book, most)}
              </Link>
            </div>
          )}
        </article>
      );
    }
  }
}

function Change({
  book,
  tally,
  figures,
  distinct,
  before,
}: { readonly book: Book } & Pick<Entry & { readonly kind: 'number' }, 'tally' | 'figures' | 'distinct' | 'before'>) {
  const scope = sayScope(tally),
    of = distinct.map((f) => ({
      f,
      says: [
        ...new Set(
          figures
            .filter((g) => sayQuantity(g, tally.unit) === sayQuantity(f, tally.unit))
            .flatMap((g) => asserterOf(book, g) ?? []),
        ),
      ],
    }));
  return (
    <article className="change" data-row>
      <p className="from-to">
        <span className="kind">{sayTerm(tally.measure)}</span>
        {before.length > 0 && (
          <span className="before">{before.map((f) => sayQuantity(f, tally.unit)).join(' / ')} →</span>
        )}
        {of.map(({ f, says }) => (
          <span key={`${f.article} ${f.start}`}>
            <strong>{sayQuantity(f, tally.unit)}</strong>
            {says.length > 0 && <span className="label"> according to {says.join(', ')}</span>}
          </span>
        ))}
        {scope && <span className="label">{scope}</span>}
      </p>
      {distinct.map((f) => (
        <InSentence key={`${f.article} ${f.start}`} book={book} anchor={f} />
      ))}
      <div className="stands">
        <Sources
          book={book}
          anchors={figures}
          independent={sourcesOf(book, figures).filter((s) => s.independent).length}
          quiet
        />
      </div>
    </article>
  );
}
