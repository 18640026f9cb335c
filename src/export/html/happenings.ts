/** What happened, in order of time: each event by the sentence that tells it. */
import type { Anchor, Happening } from '../../types.js';
import { dated, leadTo, publishedOf, type Sources, sentenceOf, stands } from './sources.js';
import { day, dotted, escaped, faint, line, row, small, term } from './markup.js';

export const sayHappenings = (sources: Sources, happenings: readonly Happening[]): string[] =>
  dated(happenings, (h) => dayOf(sources, h)).flatMap((h) =>
    h.anchors[0] ? [sayHappening(sources, h, h.anchors[0])] : [],
  );

const dayOf = (sources: Sources, { when, anchors }: Happening): string | undefined =>
  when?.from ?? publishedOf(sources, anchors[0]?.article);

function sayHappening(sources: Sources, happening: Happening, first: Anchor): string {
  const { type, mode, standing, place, anchors, independent } = happening;
  const kind = `<b>${type === 'other' ? 'event' : term(type)}</b>${mode ? `, ${escaped(mode)}` : ''}`;
  return row(
    small(
      dotted(
        day(dayOf(sources, happening)),
        kind,
        standing !== 'happened' && faint(standing === 'hypothetical' ? 'supposed' : standing),
        place ? escaped(place) : false,
      ),
    ),
    line(leadTo(sources, first.article, [first], sentenceOf(sources, first))),
    small(stands(sources, anchors, independent)),
  );
}
