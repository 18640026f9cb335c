/**
 * Where accounts cannot all hold. Each side in its own words, with the arithmetic where there is one; no side is taken,
 * none is first for being believed. Open ones come first.
 */
import type { Anchor, Conflict } from '../../src/types.js';
import { findArithmetic } from '../arithmetic.js';
import { type Book, citedAt, groupBy, nameAt, sayWhy, sentenceOf, sourcesOf } from '../book.js';
import { Differing } from '../parts/differing.js';
import { InSentence } from '../parts/in-sentence.js';
import { RuleButton } from '../parts/rule-button.js';
import { Sources } from '../parts/sources.js';
import { articleAddress, Link } from '../router.js';
import { ofConflict } from '../rule.js';
import { figureSide } from '../../src/say/claimants.js';
import { CONFLICT, sayWords } from '../../src/say/words.js';
import type { ViewProps } from './story.js';

export function Disagreements({ book }: ViewProps) {
  const { conflicts } = book.links;
  if (!conflicts.length)
    return (
      <p className="nothing">
        The reports do not contradict one another on anything that Onrecord compares: figures, roles, dates, places, the
        order of events, denials, wordings and names.
      </p>
    );
  return (
    <div className="conflicts">
      {conflicts
        .toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open'))
        .map((c) => (
          <ConflictCard key={c.id} book={book} conflict={c} />
        ))}
    </div>
  );
}

const STATE_MEANS: { readonly [S in Conflict['state']]: string } = {
  open: 'No report settles it',
  superseded: 'A later count of the same went past it, or it was moved to another date',
  corrected: 'A report takes one side back',
  explained: 'The reports show how both came about',
};

export function ConflictCard({ book, conflict }: { readonly book: Book; readonly conflict: Conflict }) {
  const { id, kind, about, state, sides, linked } = conflict;
  return (
    <article className={`conflict-card ${state} ${kind}`} id={`x-${id}`} data-row>
      <header>
        <p className="label">
          <span className="kind">{CONFLICT[kind]}</span>{' '}
          <span className="conflict-state" title={STATE_MEANS[state]}>
            {state}
          </span>
        </p>
        <h3 dir="auto">{sayWords(about)}</h3>
      </header>
      <div className="sides">
        {together(book, conflict).map((side) =>
          kind === 'quotation' ? (
            <Wording
              key={side.says}
              book={book}
              side={side}
              other={sides.find((s) => s !== side)!}
              first={side === sides[0]}
            />
          ) : (
            <OneSide key={side.says} book={book} side={side} kind={kind} />
          ),
        )}
      </div>
      <Sums book={book} conflict={conflict} />
      <p className="label why">Put side by side because: {sayWhy(book, linked.why)}</p>
      <RuleButton of="conflict" target={() => ofConflict(conflict)} />
    </article>
  );
}

type Side = Conflict['sides'][number];

/** What one speaker says in several wordings is one side to look at; what is independent in it is counted again. */
function together(book: Book, { kind, sides }: Conflict): readonly Side[] {
  if (kind !== 'denial') return sides;
  return [...groupBy(sides, (s) => s.says.split(': ')[0]!).values()].map((of): Side => {
    const anchors = of.flatMap((s) => s.anchors);
    return of.length === 1
      ? of[0]!
      : { says: of[0]!.says, anchors, independent: sourcesOf(book, anchors).filter((s) => s.independent).length };
  });
}

/** What the side says, large where it is a number, the speaker where the passage has the words; then its passages. */
function OneSide({ book, side, kind }: { readonly book: Book; readonly side: Side; readonly kind: Conflict['kind'] }) {
  const [head, ...more] =
    kind === 'figure'
      ? figureSide(book.links.entities, side)
      : [sayWords(kind === 'denial' ? side.says.split(': ')[0]! : side.says)];
  return (
    <section>
      <h4 dir="auto">
        {head}
        {more.length > 0 && <small>{more.join(' · ')}</small>}
      </h4>
      <Sources book={book} anchors={side.anchors} independent={side.independent} />
      <ul>
        {[...groupBy(kind === 'denial' ? side.anchors : firstOfEach(side.anchors), (a) => sentence(book, a))].map(
          ([words, anchors]) => (
            <li key={words}>
              <InSentence book={book} anchor={anchors[0]!} />
              <span className="label">{sayWhere(book, anchors)}</span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** A wording is its own passage: what the other has otherwise is coloured. */
function Wording({
  book,
  side: { says, anchors, independent },
  other,
  first,
}: {
  readonly book: Book;
  readonly side: Side;
  readonly other: Side;
  readonly first: boolean;
}) {
  const [anchor] = anchors,
    its = anchors.filter((a) => a.article === anchor?.article);
  return (
    <section>
      {anchor && (
        <Link className="words" href={articleAddress(anchor.article, ...its)} dir="auto">
          <Differing from={first ? says : other.says} into={first ? other.says : says} show={first ? 'from' : 'into'} />
        </Link>
      )}
      <p className="label">{sayWhere(book, firstOfEach(anchors))}</p>
      <Sources book={book} anchors={anchors} independent={independent} />
    </section>
  );
}

/** How far apart the figures are, and what makes one the other. */
function Sums({ book, conflict }: { readonly book: Book; readonly conflict: Conflict }) {
  const found = findArithmetic(book, conflict);
  return (
    found && (
      <p className="sums">
        <span>{found.apart}</span>
        {found.sums.map(({ words, part }) => (
          <span key={words}>
            {words}{' '}
            <Link className="label" href={articleAddress(part.article, part)}>
              “{part.exact}” stands in the same sentence
            </Link>
          </span>
        ))}
      </p>
    )
  );
}

const sentence = (book: Book, anchor: Anchor): string => {
  const report = book.report.get(anchor.article),
    around = report && sentenceOf(report, anchor);
  return report && around ? report.text.slice(around.start, around.end) : anchor.exact;
};

/** "Hill Wire, 19 Nov 2025, and word for word in 7 more". */
function sayWhere(book: Book, [first, ...more]: readonly Anchor[]): string {
  if (!first) return '';
  return `${citedAt(book, first.article)}${more.length ? `, and word for word in ${more.length === 1 && book.report.has(more[0]!.article) ? nameAt(book, more[0]!.article) : `${more.length} more`}` : ''}`;
}

/** One passage of each report. */
const firstOfEach = (anchors: Conflict['anchors']) =>
  anchors.filter((a, i) => anchors.findIndex((b) => b.article === a.article) === i);
