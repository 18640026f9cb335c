/**
 * Tallies: the figures of one measure in order of date, each with its qualifier and who says so. What several places
 * give alike is one row; tallies that hold one number throughout stand last, a line each.
 */
import { claimantOf } from '../../say/claimants.js';
import { sayDate, sayReports, sayScope } from '../../say/words.js';
import type { Tally, TallyFigure } from '../../types.js';
import { paint, plain, wrapped } from '../terminal.js';
import { toQuantity, type View } from './view.js';

export function tallyLines(view: View): string[] {
  const all = view.story.links.tallies.map((tally) => ({ tally, rows: rowsOf(tally, view) })),
    alike = all.filter(({ rows }) => rows.length === 1);
  const wideOf = (of: typeof all): number =>
    Math.min(
      24,
      Math.max(12, ...of.flatMap(({ tally, rows }) => rows.map(([f]) => toQuantity(f!, tally.unit).length))),
    );
  return [
    ...all
      .filter(({ rows }) => rows.length > 1)
      .flatMap(({ tally, rows }) => [
        wrapped(
          `${named(tally)} ${paint.dim(`(${sayReports(reportsOf(tally).length, tally.independent)})`)}`,
          view.width,
          '  ',
        ),
        ...rows.map((row) => line(row, tally, view, wideOf([{ tally, rows }]))),
      ]),
    ...(alike.length && alike.length < all.length ? [paint.dim('one number throughout')] : []),
    ...alike.map(({ tally, rows }) =>
      line(
        rows[0]!,
        tally,
        view,
        wideOf(alike),
        `${named(tally)} ${reportsOf(tally).length > 1 ? `${paint.dim(`(${sayReports(reportsOf(tally).length, tally.independent)})`)} ` : ''}`,
      ),
    ),
  ];
}

/** "dead · Lazny", and "fire engines" where the scope has the word of the measure anyway. */
const named = ({ measure, scope }: Tally): string =>
  scope?.toLowerCase().includes(measure.toLowerCase())
    ? paint.bold(plain(scope))
    : `${paint.bold(plain(measure))}${scope ? ` · ${plain(sayScope({ measure, scope }))}` : ''}`;

const reportsOf = ({ figures }: Pick<Tally, 'figures'>): string[] => [...new Set(figures.map((f) => f.article))];

const claimant = ({ attributedTo }: TallyFigure, view: View): string =>
  attributedTo === null ? 'the report itself' : plain(claimantOf(view.story.links.entities, attributedTo));

/** Figures of one day, quantity and asserter, in the order of their first. */
function rowsOf({ figures, unit }: Tally, view: View): readonly (readonly TallyFigure[])[] {
  const rows = new Map<string, TallyFigure[]>();
  for (const f of figures) {
    const key = JSON.stringify([f.asOf, toQuantity(f, unit), f.mode, claimant(f, view)]);
    rows.set(key, [...(rows.get(key) ?? []), f]);
  }
  return [...rows.values()];
}

function line(row: readonly TallyFigure[], tally: Tally, view: View, wide: number, name = ''): string {
  const [f] = row,
    amount = toQuantity(f!, tally.unit).padStart(wide),
    day = sayDate(f!.asOf),
    where = reportsOf({ figures: row }).map(view.cited).join('; ');
  return `${paint.cyan(amount)}  ${day.padEnd(11)}  ${wrapped(`${name}${claimant(f!, view)} ${paint.dim(`(${where})`)}`, view.width - amount.length - 15, ' '.repeat(amount.length + 15))}`;
}
