/**
 * What one sentence tells of: mark and word say what the reports claim of each event, so that what was planned or
 * alleged never looks like what happened.
 */
import { useState } from 'react';
import type { Anchor, Happening as Event, Span } from '../../src/types.js';
import { type Book, sentenceOf } from '../book.js';
import { articleAddress, Link } from '../router.js';
import { plural, STANDING, sayTerm, sayWhen } from '../../src/say/words.js';
import { ofHappenings } from '../rule.js';
import { Descent } from './descent.js';
import { InSentence } from './in-sentence.js';
import { RuleButton } from './rule-button.js';
import { Sources } from './sources.js';

export function Happening({ book, events }: { readonly book: Book; readonly events: readonly Event[] }) {
  const [open, setOpen] = useState(false),
    [first] = events,
    anchors = events.flatMap((e) => e.anchors[0] ?? []);
  if (!first || !anchors.length) return null;
  const others = otherWordings(book, first);
  const standing = events.some((e) => e.standing === 'happened') ? 'happened' : first.standing,
    where = [...new Set(events.flatMap((e) => [e.when && sayWhen(e.when), e.place]).filter(Boolean))].join(' · ');
  return (
    <article className="happening" data-row data-standing={standing} id={`h-${first.id}`}>
      <p className="who">
        {events.map((e) => (
          <span key={e.id}>
            <span className="kind" data-standing={e.standing}>
              {e.type === 'other' ? 'event' : sayTerm(e.type)}
              {e.mode && `, ${sayTerm(e.mode)}`}
              {e.standing !== 'happened' && <span className="standing">{STANDING[e.standing]}</span>}
            </span>
            <Parties event={e} />
          </span>
        ))}
        {where && <span className="when">{where}</span>}
      </p>
      <Told book={book} events={events} />
      <div className="stands">
        <Sources book={book} anchors={first.anchors} independent={first.independent} quiet />
        {others.length > 0 && (
          <button type="button" className="turn" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'fewer' : plural(others.length + 1, 'wording')}
          </button>
        )}
      </div>
      {others.length > 0 && (
        <Descent
          book={book}
          open={open}
          places={eachSentence(book, first).map(({ anchor, around }) => ({
            article: anchor.article,
            spans: [around],
            through: [],
            words: <InSentence book={book} anchor={anchor} />,
          }))}
        />
      )}
      <RuleButton of="event" target={() => ofHappenings(events, sentenceWith(book, first))} />
    </article>
  );
}

/** Who did it, an arrow, to whom; what the reports do not give is left out. */
function Parties({ event: { agent, patient } }: { readonly event: Event }) {
  if (!agent && !patient) return null;
  return (
    <span className="parties">
      {agent && <bdi title="who did it">{agent}</bdi>}
      {patient && (
        <>
          <span aria-hidden="true">{agent ? ' → ' : '→ '}</span>
          <span className="aloud"> to </span>
          <bdi className="befell" title="to whom or what it was done">
            {patient}
          </bdi>
        </>
      )}
    </span>
  );
}

/** Every sentence that tells of it, once. */
function eachSentence(book: Book, { anchors }: Event): { readonly anchor: Anchor; readonly around: Span }[] {
  const found = anchors.map((anchor) => {
    const report = book.report.get(anchor.article);
    return { anchor, around: report ? sentenceOf(report, anchor) : anchor };
  });
  return found.filter(
    ({ anchor, around }, i) =>
      found.findIndex((f) => f.anchor.article === anchor.article && f.around.start === around.start) === i,
  );
}

/** Where the other reports tell of it, those that use the very same sentence left out. */
function otherWordings(book: Book, { anchors: [first, ...rest] }: Event): Anchor[] {
  const wordsAt = (a: Anchor): string => {
    const report = book.report.get(a.article),
      around = report && sentenceOf(report, a);
    return around ? report.text.slice(around.start, around.end) : a.exact;
  };
  const seen = new Set(first && [wordsAt(first)]);
  return rest.filter((a) => {
    const words = wordsAt(a);
    return !seen.has(words) && Boolean(seen.add(words));
  });
}

function sentenceWith(book: Book, { anchors: [first] }: Event): string {
  const report = first && book.report.get(first.article),
    around = report && sentenceOf(report, first);
  return around ? report.text.slice(around.start, around.end) : (first?.exact ?? '');
}

/** The sentence, the words for each event marked as what it is. One link, to those words. */
function Told({ book, events }: { readonly book: Book; readonly events: readonly Event[] }) {
  const anchor = events[0]!.anchors[0]!,
    report = book.report.get(anchor.article);
  if (!report) return <q dir="auto">{anchor.exact}</q>;
  const around = sentenceOf(report, anchor),
    told = events
      .map((e) => ({ standing: e.standing, ...e.anchors[0]! }))
      .filter((t, i, all) => !i || t.start >= all[i - 1]!.end);
  return (
    <Link href={articleAddress(report.id, ...told)} className="words" dir="auto">
      {told.map((t, i) => (
        <span key={t.start}>
          {report.text.slice(i ? told[i - 1]!.end : around.start, t.start)}
          <em data-standing={t.standing}>{t.exact}</em>
        </span>
      ))}
      {report.text.slice(told.at(-1)!.end, around.end)}
    </Link>
  );
}
