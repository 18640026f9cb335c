/** Where names may stand: words near a capital. */
import type { GrammarWord } from '../../grammar/words.js';
import type { Row } from '../words.js';

/** Words of a row that stand near a capital, labelled together; far from any there is no name. */
export interface Island {
  readonly row: Row;
  readonly first: number;
  readonly last: number;
}

/** How many words from a capital a name may still reach. */
const NEAR = 2;

export function islandsOf(words: readonly GrammarWord[], rows: readonly Row[]): Island[] {
  const out: Island[] = [];
  for (const row of rows) {
    let first = -1,
      last = -1;
    for (let i = row.first; i < row.last; i++) {
      if (!/\p{Lu}/u.test(words[i]!.text)) continue;
      if (first >= 0 && i - NEAR > last) {
        out.push({ row, first, last });
        first = -1;
      }
      if (first < 0) first = Math.max(row.first, i - NEAR);
      last = Math.min(row.last, i + NEAR + 1);
    }
    if (first >= 0) out.push({ row, first, last });
  }
  return out;
}
