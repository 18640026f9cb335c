/** What stands between a cue and the words of its window: commas, what they open, words outside quotation marks. */
import type { View } from '../view.js';

/**
 * Of each word of a window: how many commas stand between it and the cue outside quotation marks, three for more; the
 * word behind the one nearest to it (“, which”, “, while”); and of a quoted word how many words outside any quotation
 * lie between its quotation and the cue: the source alone, or what ends a turn.
 */
export interface Marks {
  readonly commas: Uint8Array;
  readonly openers: Int32Array;
  readonly apart: Uint8Array;
}

export function marksFrom(view: View, cue: readonly number[], first: number, last: number): Marks {
  const marks = {
    commas: new Uint8Array(last - first),
    openers: new Int32Array(last - first),
    apart: new Uint8Array(last - first),
  };
  markOneSide(marks, view, first, cue[0]! - 1, -1);
  markOneSide(marks, view, first, cue[cue.length - 1]! + 1, 1);
  return marks;
}

/** From the word beside the cue to the end of the window, which begins at `first`. */
function markOneSide(
  { commas, openers, apart }: Marks,
  { grammar: { words, forms }, quotes }: View,
  first: number,
  from: number,
  step: 1 | -1,
): void {
  const last = first + commas.length;
  let count = 0;
  let opener = 0;
  let outside = 0;
  for (let w = from; w >= first && w < last; w += step) {
    const isOutside = quotes[w] === 0;
    if (isOutside && words[w]!.text === ',') {
      count = Math.min(3, count + 1);
      opener = w + 1 < last ? forms[w + 1]!.lower : 0;
    }
    if (isOutside) outside++;
    commas[w - first] = count;
    openers[w - first] = opener;
    apart[w - first] = isOutside ? 0 : apartBy(outside);
  }
}

const apartBy = (words: number): number => (words < 1 ? 1 : words < 4 ? 2 : words < 8 ? 3 : words < 16 ? 4 : 5);
