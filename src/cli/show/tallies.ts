/** Tallies: the figures of one measure in order of date, each with its qualifier and who says so. */
import type { Tally } from '../../types.js';
import { paint, plain, wrapped } from '../terminal.js';
import { toCounts, toDay, toQuantity, type View } from './view.js';

/** "dead Lazny", and "fire engines" where the scope has the word of the measure anyway. */
const named = ({ measure, scope }: Tally): string => (scope?.toLowerCase().includes(measure.toLowerCase()) ? paint.bold(plain(scope)) : `${paint.bold(plain(measure))}${scope ? ` ${plain(scope)}` : ''}`);

export function tallyLines(view: View): string[] {
  return view.story.links.tallies.flatMap((t) => {
    const reports = new Set(t.figures.map((f) => f.article)).size;
    return [
      wrapped(`${named(t)} ${paint.dim(`(${toCounts(reports, t.independent)})`)}`, view.width, '  '),
      ...t.figures.map((f) => `${paint.cyan(toQuantity(f, t.unit).padStart(12))}  ${(f.asOf ? toDay(f.asOf) : 'undated').padEnd(11)}  ${wrapped(`${f.attributedTo ? plain(f.attributedTo) : 'the report itself'} ${paint.dim(view.cited(f.article))}`, view.width - 27, ' '.repeat(27))}`),
    ];
  });
}
