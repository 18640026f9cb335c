/** The tallies, a table each. */
import { claimantOf } from '../../say/claimants.js';
import { sayQuantity, sayScope } from '../../say/words.js';
import type { Entity, Tally } from '../../types.js';
import { day, escaped, term } from './markup.js';
import { leadTo, nameOf, type Sources } from './sources.js';

const HEAD = ['As of', 'Figure', 'According to', 'In'].map((name) => `<th scope="col">${name}</th>`).join('');

export const sayTally = (sources: Sources, entities: readonly Entity[], tally: Tally): string => {
  const heading = `<h3>${term(tally.measure)} <small>${escaped(sayScope(tally))}</small></h3>`;
  const rows = tally.figures.map((figure) => sayFigure(sources, entities, tally, figure)).join('');
  return `${heading}<table><thead><tr>${HEAD}</tr></thead><tbody>${rows}</tbody></table>`;
};

/** The measure is there for the search. */
function sayFigure(
  sources: Sources,
  entities: readonly Entity[],
  { measure, unit }: Tally,
  figure: Tally['figures'][number],
): string {
  const cells = [
    day(figure.asOf),
    leadTo(sources, figure.article, [figure], sayQuantity(figure, unit)),
    escaped(figure.attributedTo === null ? 'the report itself' : claimantOf(entities, figure.attributedTo)),
    `${nameOf(sources, figure.article)}<span hidden>${term(measure)}</span>`,
  ];
  return `<tr data-r>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
