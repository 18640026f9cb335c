/** Where accounts differ: the sides of each conflict, and the sentences they stand in. */
import { figureSide } from '../../say/claimants.js';
import { sayAbout } from '../../say/conflicts.js';
import { sayReason } from '../../say/reports.js';
import { CONFLICT, sayWords } from '../../say/words.js';
import type { Anchor, Conflict, Entity } from '../../types.js';
import { escaped, line, row, small } from './markup.js';
import { leadTo, nameOf, type Sources, sentenceOf } from './sources.js';

export const sayConflict = (
  sources: Sources,
  entities: readonly Entity[],
  { kind, state, about, sides, linked }: Conflict,
): string =>
  row(
    small(`<span class="no">${CONFLICT[kind]}</span> · ${state}`),
    `<h3>${escaped(sayAbout({ kind, about, sides }))}</h3>`,
    ...sides.map(
      (side) =>
        `${line(`<b class="w">${escaped(kind === 'figure' ? figureSide(entities, side).join(' · ') : sayWords(side.says))}</b>`)}${sayPlaces(sources, side.anchors)}`,
    ),
    small(`Put side by side because: ${escaped(sayReason(linked.why, sources.names))}`),
  );

/** Of a side no more are quoted. */
const MOST = 3;

function sayPlaces(sources: Sources, anchors: readonly Anchor[]): string {
  const bySentence = new Map(anchors.map((a) => [sentenceOf(sources, a), a]));
  return [...bySentence]
    .slice(0, MOST)
    .map(([sentence, a]) => {
      const link = leadTo(sources, a.article, [a], sentence);
      return `<p class="q">${link} <span class="l">${nameOf(sources, a.article)}</span></p>`;
    })
    .join('');
}
