/**
 * Two texts paragraph by paragraph, and figure by figure: which stands for which. Pure. Order is kept, so a paragraph
 * that moved stands alone on both sides.
 */
import type { Block, Tally, TallyFigure } from '../src/types.js';
import type { Book } from './book.js';
import { wholeBlocks } from '../src/say/blocks.js';

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}
export interface Pairing {
  readonly a?: Paragraph;
  readonly b?: Paragraph;
}

/** Less of their words in common than this, and two paragraphs are two things said. */
const ALIKE = 0.3;

export const findParagraphs = ({
  text,
  blocks,
}: {
  readonly text: string;
  readonly blocks: readonly Block[];
}): Paragraph[] =>
  wholeBlocks(blocks, text).flatMap(({ start, end }) =>
    text.slice(start, end).trim() ? [{ start, end, words: text.slice(start, end) }] : [],
  );

/**
 * The pairs that together have the most words in common, in order on both sides; what is left stands alone where it
 * belongs.
 */
export function findPairings(a: readonly Paragraph[], b: readonly Paragraph[]): Pairing[] {
  const as = a.map((p) => bag(p.words)),
    bs = b.map((p) => bag(p.words));
  const alike = as.map((x) =>
    bs.map((y) => {
      const share = likeness(x, y);
      return share >= ALIKE ? share : 0;
    }),
  );
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, alike[i]![j]! && best[i + 1]![j + 1]! + alike[i]![j]!);
  const pairs: Pairing[] = [];
  let i = 0,
    j = 0;
  while (i < a.length || j < b.length) {
    const x = a[i],
      y = b[j],
      together = x && y ? alike[i]![j]! : 0;
    if (x && y && together && best[i]![j] === best[i + 1]![j + 1]! + together) {
      pairs.push({ a: x, b: y });
      i++;
      j++;
    } else if (x && (!y || best[i + 1]![j]! >= best[i]![j + 1]!)) {
      pairs.push({ a: x });
      i++;
    } else if (y) {
      pairs.push({ b: y });
      j++;
    }
  }
  return pairs;
}

/** What both give for a tally, each quantity once. */
export interface Numbers {
  readonly tally: Tally;
  readonly its: readonly TallyFigure[];
  readonly others: readonly TallyFigure[];
  readonly same: boolean;
}

/** The tallies that either report has a figure for; those on which they differ first. */
export function findNumbers(
  book: Pick<Book, 'links'>,
  a: { readonly id: string },
  b: { readonly id: string },
): Numbers[] {
  const quantity = (f: TallyFigure): string =>
    JSON.stringify([f.value, f.low, f.high, f.qualifier, f.value === undefined ? f.exact : '']);
  return book.links.tallies
    .flatMap((tally): Numbers[] => {
      const of = ({ id }: { readonly id: string }) => [
          ...new Map(tally.figures.filter((f) => f.article === id).map((f) => [quantity(f), f])).values(),
        ],
        its = of(a),
        others = of(b);
      const same = its.length === others.length && its.every((f) => others.some((g) => quantity(f) === quantity(g)));
      return its.length || others.length ? [{ tally, its, others, same }] : [];
    })
    .sort((x, y) => Number(x.same) - Number(y.same));
}

const bag = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Fewer different words than this and it is a heading or a line: a long paragraph holds most of them by chance. */
const SHORT = 8;

/** Share of the shorter one's words that stand in the other; of a short one, of the longer one's words. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let same = 0;
  for (const word of a) if (b.has(word)) same++;
  const shorter = Math.min(a.size, b.size),
    of = shorter < SHORT ? Math.max(a.size, b.size) : shorter;
  return (same / Math.max(1, of)) * Math.min(1, shorter / 4);
}
