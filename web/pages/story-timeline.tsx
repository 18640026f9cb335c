/** The story day by day, in one column: reports, changes of tallies, happenings, sayings. What is shown lives in the address (?show=). */
import { useMemo, useState } from 'react';
import { type Book, outletOf, takenBy } from '../book.js';
import { Happening } from '../parts/happening.js';
import { InSentence } from '../parts/in-sentence.js';
import { Statement } from '../parts/statement.js';
import { articleAddress, Link, goTo, usePlace, withQuery } from '../router.js';
import { percent, sayDate, sayQuantity, sayTerm } from '../say.js';
import { type Entry, findEntries, toDays } from '../timeline.js';
import type { ViewProps } from './story.js';

const KINDS = [['report', 'Reports'], ['number', 'Numbers'], ['happening', 'Happenings'], ['statement', 'Statements']] as const;

/** So many entries of a day are shown at once: a day of a busy story holds hundreds. */
const AT_ONCE = 12;

export function TimeLine({ book }: ViewProps) {
  const { query } = usePlace(), chosen = query.get('show')?.split(',') ?? KINDS.map(([kind]) => kind as string);
  const entries = useMemo(() => findEntries(book), [book]);
  const days = useMemo(() => toDays(entries.filter((e) => query.get('show')?.split(',').includes(e.kind) ?? true)), [entries, query.get('show')]);
  const toggle = (kind: string) => {
    const next = chosen.includes(kind) ? chosen.filter((k) => k !== kind) : [...chosen, kind];
    goTo(withQuery('show', next.length === KINDS.length ? '' : next.join(',') || 'nothing'), { replace: true });
  };
  return (
    <>
      <fieldset className="chips"><legend className="aloud">Show</legend>
        {KINDS.map(([kind, name]) => <label key={kind}><input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />{name}<small>{entries.filter((e) => e.kind === kind).length}</small></label>)}
      </fieldset>
      {days.length === 0 && <p className="nothing">Nothing of this kind is on record.</p>}
      <ol className="days">{days.map(({ day, entries: of }) => <Day key={day} book={book} day={day} entries={of} />)}</ol>
    </>
  );
}

function Day({ book, day, entries }: { readonly book: Book; readonly day: string; readonly entries: readonly Entry[] }) {
  const [all, setAll] = useState(false), shown = all ? entries : entries.slice(0, AT_ONCE);
  return (
    <li className="day">
      <h3><time dateTime={day}>{sayDate(day)}</time></h3>
      <div>
        {shown.map((entry) => <One key={entry.key} book={book} entry={entry} />)}
        {shown.length < entries.length && <button type="button" className="more" onClick={() => setAll(true)}>{entries.length - shown.length} more of this day</button>}
      </div>
    </li>
  );
}

function One({ book, entry }: { readonly book: Book; readonly entry: Entry }) {
  switch (entry.kind) {
    case 'statement': return <Statement book={book} utterance={entry.utterance} />;
    case 'happening': return <Happening book={book} event={entry.happening} />;
    case 'number': return (
      <article className="change" data-row>
        <p className="who"><span className="kind">{sayTerm(entry.tally.measure)}</span>{entry.tally.scope && <span className="when">{entry.tally.scope}</span>}</p>
        <p className="from-to">{entry.before && <><span className="before">{sayQuantity(entry.before, entry.tally.unit)}</span> → </>}<strong>{sayQuantity(entry.figure, entry.tally.unit)}</strong>{entry.figure.attributedTo && <span className="label"> says {entry.figure.attributedTo}</span>}</p>
        <InSentence book={book} anchor={entry.figure} />
      </article>
    );
    case 'report': {
      const [most] = takenBy(book, entry.report);
      return (
        <article className="reported" data-row>
          <p className="who"><span className="outlet"><bdi>{outletOf(entry.report)}</bdi></span>{most && <span className="copied">{percent(most.share)} taken from {outletOf(most.from)}</span>}</p>
          <Link className="title" href={articleAddress(entry.report.id)} dir="auto">{entry.report.title ?? entry.report.text.slice(0, 90)}</Link>
        </article>
      );
    }
  }
}
