/** One disagreement: each side in its own words, with the arithmetic where there is one; no side is taken. */
import type { Anchor, Conflict } from '../../src/types.js';
import { figureSide } from '../../src/say/claimants.js';
import { sayAbout, speakerOf } from '../../src/say/conflicts.js';
import { CONFLICT, sayMore, sayWords } from '../../src/say/words.js';
import { findArithmetic } from '../arithmetic.js';
import { type Book, citedAt, groupBy, nameAt, sayWhy, sentenceOf, sourcesOf } from '../book.js';
import { nearestOf } from '../conflicts.js';
import { foldAfter } from '../few.js';
import { articleAddress, Link } from '../router.js';
import { ofConflict } from '../rule.js';
import { Differing } from './differing.js';
import { InSentence } from './in-sentence.js';
import { RuleButton } from './rule-button.js';
import { Sources } from './sources.js';

const STATE_MEANS: { readonly [S in Conflict['state']]: string } = {
  open: 'No report settles it',
  superseded: 'A later count replaced it, or it was moved to another date',
  corrected: 'A report takes one side back',
  explained: 'The reports show how both came about',
};

interface CardProps {
  readonly book: Book;
  readonly conflict: Conflict;
  /** Every passage in sight, for print. */
  readonly whole?: boolean;
}

export function ConflictCard({ book, conflict, whole = false }: CardProps) {
  const { id, kind, state, sides, linked } = conflict,
    { shown, folded } = foldAfter(together(book, conflict), SIDES_IN_SIGHT);
  const drawn = (side: Side) =>
    kind === 'quotation' ? (
      <Wording key={side.says} book={book} side={side} others={sides.filter((s) => s !== side)} />
    ) : (
      <OneSide key={side.says} book={book} side={side} kind={kind} whole={whole} />
    );
  return (
    <article className={`conflict-card ${state} ${kind}`} id={`x-${id}`} data-row>
      <header>
        <p className="label">
          <span className="kind">{CONFLICT[kind]}</span>{' '}
          <span className="conflict-state" title={STATE_MEANS[state]}>
            {state}
          </span>
        </p>
        <h3 dir="auto">{sayAbout(conflict)}</h3>
      </header>
      <div className="sides">{shown.map(drawn)}</div>
      {folded.length > 0 && (
        <details className="passages" open={whole}>
          <summary>{sayMore(folded.length, 'side')}</summary>
          <div className="sides">{folded.map(drawn)}</div>
        </details>
      )}
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
  return [...groupBy(sides, (s) => speakerOf(s.says)).values()].map((of): Side => {
    const anchors = of.flatMap((s) => s.anchors);
    return of.length === 1
      ? of[0]!
      : { says: of[0]!.says, anchors, independent: sourcesOf(book, anchors).filter((s) => s.independent).length };
  });
}

/** So many sides are in sight: a toll that fifty reports give otherwise fills no screens. */
const SIDES_IN_SIGHT = 6;
/** So many passages of a side are in sight: a name spelled alike by twenty reports would push the other off the screen. */
const IN_SIGHT = 3;

/** What the side says, large where it is a number, the speaker where the passage has the words; then its passages. */
function OneSide({
  book,
  side,
  kind,
  whole,
}: {
  readonly book: Book;
  readonly side: Side;
  readonly kind: Conflict['kind'];
  readonly whole: boolean;
}) {
  const [head, ...more] =
      kind === 'figure'
        ? figureSide(book.links.entities, side)
        : [sayWords(kind === 'denial' ? speakerOf(side.says) : side.says)],
    passages = [...groupBy(kind === 'denial' ? side.anchors : firstOfEach(side.anchors), (a) => sentence(book, a))],
    { shown, folded } = foldAfter(passages, IN_SIGHT);
  const passage = ([words, anchors]: (typeof passages)[number]) => (
    <li key={words}>
      <InSentence book={book} anchor={anchors[0]!} />
      <span className="label">{sayWhere(book, anchors)}</span>
    </li>
  );
  return (
    <section>
      <h4 dir="auto">
        {head}
        {more.length > 0 && <small> {more.join(' · ')}</small>}
      </h4>
      <Sources book={book} anchors={side.anchors} independent={side.independent} />
      <ul>{shown.map(passage)}</ul>
      {folded.length > 0 && (
        <details className="passages" open={whole}>
          <summary>{sayMore(folded.length, 'passage')}</summary>
          <ul>{folded.map(passage)}</ul>
        </details>
      )}
    </section>
  );
}

/** A wording is its own passage: what the wording nearest to it has otherwise is marked. */
function Wording({
  book,
  side: { says, anchors, independent },
  others,
}: {
  readonly book: Book;
  readonly side: Side;
  readonly others: readonly Side[];
}) {
  const [anchor] = anchors,
    its = anchors.filter((a) => a.article === anchor?.article);
  return (
    <section>
      {anchor && (
        <Link className="words" href={articleAddress(anchor.article, ...its)} dir="auto">
          <Differing
            from={says}
            into={
              nearestOf(
                says,
                others.map((s) => s.says),
              ) ?? says
            }
            show="beside"
          />
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
