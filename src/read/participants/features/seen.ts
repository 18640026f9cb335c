/** What the model sees of a candidate, or of one naming of it, as two lists of features. */
import { Features } from '../../../model/features.js';

/** So many features of one kind there are at most; what is over is left out. */
export const MOST = 256;

/**
 * `own`: what the candidate's own words say, those of the corpus it was learned on. `around`: all else, which is true
 * of other reports too.
 */
export interface Seen {
  readonly around: Features;
  readonly own: Features;
}

export const nothingSeen = (): Seen => ({ around: new Features(MOST), own: new Features(MOST) });

export function cleared(seen: Seen): void {
  seen.around.clear();
  seen.own.clear();
}

export function capped({ around, own }: Seen): void {
  around.count = Math.min(around.count, MOST);
  own.count = Math.min(own.count, MOST);
}
