/**
 * The story day by day, in one column: reports, changes of tallies, happenings, sayings. What is shown lives in the
 * address (?show=).
 */
import { Fragment, useMemo, useState } from 'react';
import { type Book, sayTaken, takenBy } from '../book.js';
import { titleOf } from '../../src/say/reports.js';
import { Change } from '../parts/change.js';
import { ChapterHead, Chapters } from '../parts/chapters.js';
import { useGradually } from '../parts/gradual.js';
import { Happening } from '../parts/happening.js';
import { Outlet } from '../parts/outlet.js';
import { Statement } from '../parts/statement.js';
import { inSight } from '../in-sight.js';
import { articleAddress, goTo, Link, storyAddress, usePlace, withQuery } from '../router.js';
import { plural, sayDate, sayDates } from '../../src/say/words.js';
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

/** So many entries of a kind are shown of a day at once. */
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
            <small> {weigh(entries.filter((e) => e.kind === kind))}</small>
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

/** "12 happenings, 3 statements". */
const sayKinds = (entries: readonly Entry[]): string =>
  KINDS.flatMap(([kind]) => {
    const n = weigh(entries.filter((e) => e.kind === kind));
    return n ? [plural(n, kind)] : [];
  }).join(', ');

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
    shown = all ? entries : inSight(entries, AT_ONCE),
    rest = entries.filter((e) => !shown.includes(e));
  return (
    <li className="day">
      <h3>
        <time dateTime={day}>{sayDate(day)}</time>
      </h3>
      <div>
        {shown.map((entry, i) => (
          <Fragment key={entry.key}>
            {day !== '' && beginsUndated(entry, shown[i - 1]) && (
              <p className="label told-of">
                Reported that day; when it {entry.kind === 'statement' ? 'was said' : 'happened'} is not given
              </p>
            )}
            <One book={book} entry={entry} whole={whole} />
          </Fragment>
        ))}
        {rest.length > 0 && (
          <button type="button" className="more" onClick={() => setAll(true)}>
            {weigh(rest)} more of this day: {sayKinds(rest)}
          </button>
        )}
      </div>
    </li>
  );
}

/** The first of its kind that has no day of its own. */
const beginsUndated = (entry: Entry, before: Entry | undefined): boolean =>
  isUndated(entry) && !(before && before.kind === entry.kind && isUndated(before));

function One({ book, entry, whole }: { readonly book: Book; readonly entry: Entry; readonly whole: boolean }) {
  switch (entry.kind) {
    case 'statement':
      return <Statement book={book} utterance={entry.utterance} />;
    case 'happening':
      return <Happening book={book} events={entry.happenings} />;
    case 'number':
      return <Change book={book} whole={whole} {...entry} />;
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
