/** "Inspected eleven times", "seen 1.3m times": how often something was done. "Grew five times" is by how much. */
import type { Counted } from '../counted.js';
import type { Around, Measured } from '../measure/measured.js';
import type { Quantity } from '../quantity.js';

export function timesOf(q: Quantity, counted: Counted | undefined, { before, after }: Around): Measured | undefined {
  if (counted?.head !== 'times' || q.value <= FEW || COMPARED.test(after)) return undefined;
  const done = DONE.exec(before)?.[1];
  return done === undefined || INCREASED.test(done)
    ? undefined
    : { name: `times ${done}`, running: false, by: 'phrase' };
}

const COMPARED = /^ times (?:as|more|less|higher|lower|larger|bigger|smaller|the|that|its|over)(?!\p{L})/u;
const DONE =
  /(?<!\p{L})(\p{L}{2,}(?:ed|en|wn|ught|uck|ade|ead)|hit|shot|cut|put|told|sent|met|won|done|held|left)(?: (?:more than|at least|about|some|only|over))? ?$/u;
const INCREASED = /^(?:increased|multiplied|expanded|swollen|grown|then|when|often|even|seven|eleven)$/;

/** "Asked three times" is told for weight. */
const FEW = 3;
