/**
 * Which paragraphs are turns of a transcript: “Host: Will it hold? / Ida Brand: It will. / Host: For how long?”. Lists,
 * captions and links have labels before a colon as well, but with them nobody asks, answers and asks again.
 */

interface Turn {
  readonly start: number;
  readonly label: string;
  readonly asks: boolean;
}

/** A label of a few words, the first with a capital, perhaps a name in brackets, a colon, and no quotation behind it. */
const LABELLED = /(?<=^|\n)(\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4})(?: \([^()\n]{1,60}\))?: (?!["“‘'«])(\S[^\n]*)/gu;

/** Where the turns begin; nothing where the text holds no transcript. */
export function transcriptTurns(text: string): ReadonlySet<number> {
  const turns = [...text.matchAll(LABELLED)].map(({ index, 1: label, 2: words }) => ({
    start: index,
    label: label!,
    asks: words!.includes('?'),
  }));
  return new Set(turns.some((turn, i) => isAnsweredAndBack(turn, turns, i)) ? turns.map(({ start }) => start) : []);
}

/** One asks, another answers, and the first speaks again. */
const isAnsweredAndBack = ({ label, asks }: Turn, turns: readonly Turn[], i: number): boolean =>
  asks && i + 2 < turns.length && turns[i + 1]!.label !== label && turns[i + 2]!.label === label;
