/** What a word, or a number, says in one story. */
import { besideOf } from '../beside.js';
import type { Reckoned } from '../context.js';
import { isGeneral } from './measures.js';

export interface Telling {
  /** How little a word says: one for a word that one figure alone has beside it, none for what all have. */
  readonly rare: (stem: string) => number;
  /**
   * True of a number that is all its report gives of what it counts: of vessels that a report counts twice, it has two
   * lots.
   */
  readonly isOnly: (f: Reckoned) => boolean;
}

export const tellingIn = (figures: readonly Reckoned[]): Telling => ({
  rare: rarityIn(figures),
  isOnly: onlyIn(figures),
});

function rarityIn(figures: readonly Reckoned[]): (stem: string) => number {
  const often = new Map<string, number>();
  for (const f of figures) for (const stem of besideOf(f.place).near) often.set(stem, (often.get(stem) ?? 0) + 1);
  return (stem) => 1 - ((often.get(stem) ?? 1) - 1) / figures.length;
}

function onlyIn(figures: readonly Reckoned[]): (f: Reckoned) => boolean {
  const values = new Map<string, Set<number | undefined>>();
  for (const f of figures)
    if (!f.isOld) (values.get(keyOf(f)) ?? values.set(keyOf(f), new Set()).get(keyOf(f))!).add(f.figure.value);

  return (f) => !isGeneral(f) && f.figure.value !== undefined && (f.isOld || values.get(keyOf(f))!.size < 2);
}

const keyOf = ({ report, figure }: Reckoned): string => `${report.article.id} ${figure.measure}`;
