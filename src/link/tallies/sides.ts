/** Whether a number of people or votes is of those for something or of those against it, by the words behind it. */
import { OPPOSED, SUPPORTED } from '../../lang/en/sides.js';
import type { Reckoned } from './context.js';

/** True where both say so, and not the same. */
export const areOnOtherSides = (f: Reckoned, g: Reckoned): boolean => { const one = sideOf(f), two = sideOf(g); return one !== '' && two !== '' && one !== two; };

function sideOf({ report: { article: { text } }, figure: { span, of } }: Reckoned): '' | 'for' | 'against' {
  const after = text.slice(span.end, (of ?? span).end + AHEAD).split(/[.;,:\d]/, 1)[0]!;
  return OPPOSED.test(after) ? 'against' : SUPPORTED.test(after) ? 'for' : '';
}

const AHEAD = 45;
