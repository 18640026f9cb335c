/** Where accounts cannot all hold; open ones first, none first for being believed. */
import { inOrder } from '../../src/say/conflicts.js';
import { ConflictCard } from '../parts/conflict-card.js';
import type { ViewProps } from './story.js';

export function Disagreements({ book, whole = false }: ViewProps) {
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
      {inOrder(conflicts).map((c) => (
        <ConflictCard key={c.id} book={book} conflict={c} whole={whole} />
      ))}
    </div>
  );
}
