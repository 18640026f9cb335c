/** Where accounts cannot all hold. Each side in its own words; no side is taken, none is first for being believed. Open ones come first. */
import type { Anchor, Conflict } from '../../src/types.js';
import { type Book, groupBy, outletOf, sayWhy, sentenceOf } from '../book.js';
import { InSentence } from '../parts/in-sentence.js';
import { RuleButton } from '../parts/rule-button.js';
import { Sources } from '../parts/sources.js';
import { ofConflict } from '../rule.js';
import { CONFLICT, sayDate, sayWords } from '../say.js';
import type { ViewProps } from './story.js';

export function Disagreements({ book }: ViewProps) {
  const { conflicts } = book.links;
  if (!conflicts.length) return <p className="nothing">The reports do not contradict one another on anything that Onrecord compares: figures, roles, dates, places, denials, wordings and names.</p>;
  return <div className="conflicts">{conflicts.toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open')).map((c) => <ConflictCard key={c.id} book={book} conflict={c} />)}</div>;
}

export function ConflictCard({ book, conflict }: { readonly book: Book; readonly conflict: Conflict }) {
  const { id, kind, about, state, sides, linked } = conflict;
  return (
    <article className={`conflict-card ${state}`} id={`x-${id}`} data-row>
      <header><p className="label"><span className="kind">{CONFLICT[kind]}</span> <span className="conflict-state">{state}</span></p><h3 dir="auto">{sayWords(about)}</h3></header>
      <div className="sides">
        {sides.map((side) => (
          <section key={side.says} aria-label={side.says}>
            <h4 dir="auto">{sayWords(side.says)}</h4>
            <Sources book={book} anchors={side.anchors} independent={side.independent} />
            <ul>{[...groupBy(firstOfEach(side.anchors), (a) => sentence(book, a))].map(([words, anchors]) => (
              <li key={words}><InSentence book={book} anchor={anchors[0]!} /><span className="label">{sayWhere(book, anchors)}</span></li>
            ))}</ul>
          </section>
        ))}
      </div>
      <p className="label why">Put side by side because: {sayWhy(book, linked.why)}</p>
      <RuleButton of="conflict" target={() => ofConflict(conflict)} />
    </article>
  );
}

const sentence = (book: Book, anchor: Anchor): string => {
  const report = book.report.get(anchor.article), around = report && sentenceOf(report, anchor);
  return report && around ? report.text.slice(around.start, around.end) : anchor.exact;
};

/** "Hill Wire, 19 Nov 2025, and word for word in 7 more". */
function sayWhere(book: Book, [first, ...more]: readonly Anchor[]): string {
  const report = book.report.get(first!.article);
  return `${report ? `${outletOf(report)}, ${sayDate(report.published)}` : first!.article}${more.length ? `, and word for word in ${more.length === 1 && book.report.has(more[0]!.article) ? outletOf(book.report.get(more[0]!.article)!) : `${more.length} more`}` : ''}`;
}

/** One passage of each report. */
const firstOfEach = (anchors: Conflict['anchors']) => anchors.filter((a, i) => anchors.findIndex((b) => b.article === a.article) === i);
