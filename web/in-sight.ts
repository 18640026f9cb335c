/**
 * A day of the time line → what of it is shown at once: a day of a busy story holds hundreds of entries. What several
 * independent reports carry comes first; readings that are hardly sure, and happenings of one report that nobody
 * dates, wait behind a button. Pure.
 */
import { LIKELY } from '../src/say/sureness.js';
import type { Entry } from './timeline.js';

type Class = (entry: Entry) => boolean;

const CLASSES: readonly Class[] = [
  (e) => e.kind === 'report',
  (e) => e.kind === 'number',
  (e) => e.kind === 'happening' && e.dated,
  (e) => e.kind === 'statement' && e.sure >= LIKELY,
  (e) => e.kind === 'happening' && !e.dated && independentOf(e) > 1,
];

/** In their order, at most so many of each class; all of a day that holds no more than that. */
export function inSight(entries: readonly Entry[], most: number): readonly Entry[] {
  if (entries.length <= most) return entries;
  const shown = new Set(CLASSES.flatMap((isOf) => foremost(entries.filter(isOf), most)));
  return shown.size ? entries.filter((e) => shown.has(e)) : entries.slice(0, most);
}

/** Those that most independent reports carry; of equals the first. */
const foremost = (entries: readonly Entry[], most: number): readonly Entry[] =>
  entries.toSorted((a, b) => independentOf(b) - independentOf(a)).slice(0, most);

function independentOf(entry: Entry): number {
  if (entry.kind === 'statement') return entry.utterance.independent;
  return entry.kind === 'happening' ? entry.happenings[0]!.independent : 0;
}
