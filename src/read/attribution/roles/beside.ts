/** How a word stands to the cue of its window. */
import { roleByRule, type Window } from './window.js';

/**
 * What is asked of a word beside a cue. `place` … `path` name all that the first groups of questions look at, so that
 * their sums can be kept.
 */
export interface Beside {
  readonly where: number;
  readonly side: number;
  readonly distance: number;
  readonly ruled: number;
  readonly quote: number;
  readonly other: number;
  readonly between: number;
  readonly sameBlock: number;
  readonly path: number;
}

export function toBeside(win: Window, w: number): Beside {
  const { grammar: g, quotes, blocks } = win.view;
  const first = win.cue[0]!;
  const last = win.cue[win.cue.length - 1]!;
  const side = w < first ? 1 : w > last ? 2 : 3;
  const quoted = quotes[w]!;
  return {
    side,
    distance: distanceOf(w < first ? first - w : w - last),
    where: (g.sentences[w]! - g.sentences[first]! + 4) * 4 + side,
    ruled: roleByRule(win.rule, w),
    quote: quoted === 0 ? 0 : quoted === quotes[first] ? 1 : 2,
    other: win.isOtherCue(w) ? 1 : 0,
    between: otherBetween(win, w),
    sameBlock: blocks[w] === blocks[first] ? 1 : 0,
    path: win.paths[w - win.first]!,
  };
}

const distanceOf = (words: number): number => (words < 4 ? words : words < 7 ? 4 : words < 12 ? 5 : words < 25 ? 6 : 7);

/** Whether another cue stands within a few words on the way from this word to the cue. */
function otherBetween({ cue, isOtherCue }: Window, w: number): number {
  const step = w < cue[0]! ? 1 : -1;
  for (let x = w + step, d = 0; d < 12 && !cue.includes(x); x += step, d++) if (isOtherCue(x)) return 1;
  return 0;
}
