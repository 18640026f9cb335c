/** Figures that are of something else by what their sentences name: another cause, another country, another name. */
import { sharedBy } from '../../shared-words.js';
import type { Reckoned } from '../context.js';

/** Both name something, and nothing in common. */
export function nameOthers(
  f: Reckoned,
  series: readonly Reckoned[],
  of: 'causes' | 'countries' | 'by' | 'names',
): boolean {
  const own = f[of];
  return own.size > 0 && series.some((s) => s[of].size > 0) && !series.some((s) => sharedBy(own, s[of]));
}
