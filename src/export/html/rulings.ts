/** What people ruled, with the words it holds to. */
import { ACT } from '../../say/words.js';
import type { Anchor, Ruling } from '../../types.js';
import { day, dotted, escaped, faint, row, small } from './markup.js';
import { leadTo, nameOf, type Sources } from './sources.js';

const RULED: { readonly [K in Ruling['of']]: string } = {
  statement: 'statement',
  entity: 'person or body',
  figure: 'figure',
  event: 'event',
  conflict: 'disagreement',
  story: 'report',
};

export const sayRuling = (sources: Sources, ruling: Ruling): string =>
  row(
    small(
      dotted(
        day(ruling.told),
        `<b>${ruled(ruling)}</b>`,
        RULED[ruling.of],
        escaped(ruling.by),
        ruling.undone !== undefined && faint(`undone ${day(ruling.undone)}`),
      ),
    ),
    ...ruling.anchors.map((anchor) => sayPlace(sources, ruling, anchor)),
    ruling.why === undefined ? '' : small(escaped(ruling.why)),
  );

/** Words of a report that the story no longer has lead nowhere. */
function sayPlace(sources: Sources, { kind }: Ruling, anchor: Anchor): string {
  const { article, exact } = anchor;
  const words = sources.places.has(article) ? leadTo(sources, article, [anchor], exact) : escaped(exact);
  return `<p${kind === 'reject' ? ' class="q"' : ''}>${words} <span class="l">${nameOf(sources, article)}</span></p>`;
}

/** "set aside as misread", "ruled to be said by Ida Brand". */
function ruled({ kind, of, as }: Ruling): string {
  if (of === 'story') return kind === 'merge' ? 'ruled to be of that story, too' : 'ruled not to be of that story';
  if (kind !== 'relabel')
    return { reject: 'set aside as misread', merge: 'ruled to be one', split: 'ruled not to be the same' }[kind];
  return ['ruled to be', as?.speaker !== undefined && `said by ${escaped(as.speaker)}`, as?.act && `“${ACT[as.act]}”`]
    .filter(Boolean)
    .join(' ');
}
