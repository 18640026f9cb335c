/** One event: the mark and the word say what the reports claim of it, so that what was planned or alleged never looks like what happened. */
import type { Happening as Event } from '../../src/types.js';
import type { Book } from '../book.js';
import { STANDING, sayTerm, sayWhen } from '../say.js';
import { InSentence } from './in-sentence.js';
import { Sources } from './sources.js';

export function Happening({ book, event }: { readonly book: Book; readonly event: Event }) {
  const [first] = event.anchors;
  if (!first) return null;
  const where = [event.when && sayWhen(event.when), event.place].filter(Boolean).join(' · ');
  return (
    <article className="happening" data-row data-standing={event.standing} id={`h-${event.id}`}>
      <p className="who"><span className="kind">{event.type === 'other' ? 'event' : sayTerm(event.type)}</span>{event.standing !== 'happened' && <span className="standing">{STANDING[event.standing]}</span>}{where && <span className="when">{where}</span>}</p>
      <InSentence book={book} anchor={first} />
      <div className="stands"><Sources book={book} anchors={event.anchors} independent={event.independent} quiet /></div>
    </article>
  );
}
