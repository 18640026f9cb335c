/** What a tally stood at on a day, and before: the numbers in a line, then the words that give them. */
import { useState } from 'react';
import type { TallyFigure } from '../../src/types.js';
import { sayMore, sayQuantity, sayScope, sayTerm } from '../../src/say/words.js';
import { type Book, sourcesOf } from '../book.js';
import { asserterOf } from '../tally.js';
import type { Entry } from '../timeline.js';
import { InSentence } from './in-sentence.js';
import { Sources } from './sources.js';

type ChangeProps = Pick<Entry & { readonly kind: 'number' }, 'tally' | 'figures' | 'distinct' | 'before'> & {
  readonly book: Book;
  /** Every passage in sight, for print. */
  readonly whole: boolean;
};

/** Of more numbers of one day the line does not say whose each is, and not all passages are in sight. */
const FEW = 3;

export function Change({ book, tally, figures, distinct, before, whole }: ChangeProps) {
  const [open, setOpen] = useState(whole),
    scope = sayScope(tally),
    say = (f: TallyFigure): string => sayQuantity(f, tally.unit),
    numbers = distinct.filter((f, i) => distinct.findIndex((g) => say(g) === say(f)) === i),
    whose = (f: TallyFigure): string[] =>
      numbers.length > FEW
        ? []
        : [...new Set(figures.filter((g) => say(g) === say(f)).flatMap((g) => asserterOf(book, g) ?? []))],
    shown = open || distinct.length <= FEW + 1 ? distinct : distinct.slice(0, FEW);
  return (
    <article className="change" data-row>
      <p className="from-to">
        <span className="kind">{sayTerm(tally.measure)}</span>{' '}
        {before.length > 0 && <span className="before">{before.map(say).join(' / ')} →</span>}
        {numbers.map((f, i) => (
          <span key={`${f.article} ${f.start}`}>
            {i > 0 && <span className="before">/ </span>}
            <strong>{say(f)}</strong>
            {whose(f).length > 0 && <span className="label"> according to {whose(f).join(', ')}</span>}
          </span>
        ))}
        {scope && <span className="label"> {scope}</span>}
      </p>
      {shown.map((f) => (
        <InSentence key={`${f.article} ${f.start}`} book={book} anchor={f} />
      ))}
      <div className="stands">
        <Sources
          book={book}
          anchors={figures}
          independent={sourcesOf(book, figures).filter((s) => s.independent).length}
          quiet
        />
        {shown.length < distinct.length && (
          <button type="button" className="turn" aria-expanded={false} onClick={() => setOpen(true)}>
            {sayMore(distinct.length - shown.length, 'passage')}
          </button>
        )}
      </div>
    </article>
  );
}
