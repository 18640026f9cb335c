/** Whether a number of people or votes is of those for something or of those against it, by the words behind it. */
import { OPPOSED, SUPPORTED } from '../../lang/en/sides.js';
import type { Figure } from '../../types.js';

export type Side = 'for' | 'against' | '';

export function sideOf(text: string, { span, of }: Figure): Side {
  const after = text.slice(span.end, (of ?? span).end + AHEAD).split(/[.;,:\d]/, 1)[0]!;
  return OPPOSED.test(after) ? 'against' : SUPPORTED.test(after) ? 'for' : '';
}

const AHEAD = 45;

/** True where both say so, and not the same. */
export const areOnOtherSides = (
  { side: one }: { readonly side: Side },
  { side: other }: { readonly side: Side },
): boolean => one !== '' && other !== '' && one !== other;
