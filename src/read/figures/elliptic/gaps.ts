/** A clause that leaves out its verb, its noun or both: "he faces 14 counts, Rehn 11". */
import type { Bare } from '../figure.js';
import { type Elliptic, ENDS } from './number.js';

/** The figure whose words are left out. */
export function overGap({ own, last, lead, between, behind }: Elliptic): Bare | undefined {
  if (last && last.mode !== 'rate' && isLeftOut(between, behind)) return last;
  return AT_GAP.test(lead) && ENDS.test(behind) ? own.findLast((f) => f.mode !== 'rate') : undefined;
}

const isLeftOut = (between: string, behind: string): boolean =>
  (GAP.test(between) && CLOSES.test(behind)) || (HAS_GAP.test(between) && ENDS.test(behind));
/** "Rehn 11": a verb and its noun are left out. "The Sam Jong 2" is a ship. */
const GAP = /^[^.;:!?\d]{0,60}?(?:,| and| but| while) (?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} $/u;
const CLOSES = /^(?:[.;!?)”"]|, \p{Lu}|$|\n)/u;
/** "South Africa with 33,601", "Marco Rehn has 10". */
const HAS_GAP =
  /^[^.;:!?\d]{0,60}?(?:,| and| but| while) (?:the |its |\p{Ll}+ )?(?:\p{Ll}+['’]s? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} (?:at|with|got|had|has) $/u;
const AT_GAP =
  /(?:,| and| but| while) (?:the |its )?(?:(?:\p{Ll}+ ){0,3}(?:\p{Ll}+['’]s? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}|(?<=the )(?:\p{Ll}+ )?\p{Ll}+) (?:at|with|on) $/u;
