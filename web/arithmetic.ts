/**
 * The arithmetic of figures that differ: how far apart, and whether one is the other and a third that stands beside it.
 * Pure. It explains; it settles nothing.
 */
import type { Anchor, Conflict, Span } from '../src/types.js';
import { type Book, sentenceOf } from './book.js';
import { sayNumber } from '../src/say/words.js';

/** "117 + 14 = 131", and where the 14 stands: in the same sentence as the 117. */
export interface Sum {
  readonly words: string;
  readonly part: Anchor;
}
export interface Arithmetic {
  readonly apart: string;
  readonly sums: readonly Sum[];
}

interface Sided {
  readonly value: number;
  readonly anchors: readonly Anchor[];
}

/** Undefined where fewer than two sides give a number. */
export function findArithmetic(book: Book, conflict: Conflict): Arithmetic | undefined {
  if (conflict.kind !== 'figure') return undefined;
  const unit = unitOf(book, conflict),
    sides = conflict.sides.flatMap((s): Sided[] => {
      const value = numberOf(book, s);
      return value === undefined ? [] : [{ value, anchors: s.anchors }];
    });
  const values = [...new Set(sides.map((s) => s.value))].sort((a, b) => a - b),
    [low] = values,
    high = values.at(-1);
  if (low === undefined || high === undefined || low === high) return undefined;
  const sums = sides.flatMap((a) =>
    sides.flatMap((b) => {
      const part =
        b.value > a.value
          ? a.anchors.flatMap((anchor) => numbersBeside(book, anchor)).find((n) => n.value + a.value === b.value)
          : undefined;
      return part
        ? [
            {
              words: `${sayNumber(a.value, unit)} + ${sayNumber(part.value, unit)} = ${sayNumber(b.value, unit)}`,
              part: part.anchor,
            },
          ]
        : [];
    }),
  );
  const times = low > 0 && high / low >= 1.5 ? `, ${(high / low).toFixed(1).replace(/\.0$/, '')} times as many` : '';
  return {
    apart: `${sayNumber(high, unit)} − ${sayNumber(low, unit)} = ${sayNumber(high - low, unit)}${times}`,
    sums: sums.filter((s, i) => sums.findIndex((t) => t.words === s.words) === i),
  };
}

const meets = (a: Span & { readonly article: string }, b: Span & { readonly article: string }): boolean =>
  a.article === b.article && a.start < b.end && b.start < a.end;

const unitOf = (book: Book, { anchors }: Conflict): string =>
  book.links.tallies.find((t) => t.figures.some((f) => anchors.some((a) => meets(a, f))))?.unit.replace(/^1$/, '') ??
  '';

/** As a tally has it; else the digits of what the side says. Vague words ("dozens") are no number to reckon with. */
function numberOf(book: Book, { says, anchors }: Conflict['sides'][number]): number | undefined {
  const figure = book.links.tallies.flatMap((t) => t.figures).find((f) => anchors.some((a) => meets(a, f)));
  return figure ? figure.value : digitsOf(says.split(' · ')[0]!);
}

const digitsOf = (words: string): number | undefined =>
  /^\D*\d[\d,]*(?:\.\d+)?\D*$/.test(words)
    ? Number(/\d[\d,]*(?:\.\d+)?/.exec(words)![0].replaceAll(',', ''))
    : undefined;

/** Other whole numbers of the sentence that holds the anchor. */
function numbersBeside(book: Book, anchor: Anchor): { readonly value: number; readonly anchor: Anchor }[] {
  const report = book.report.get(anchor.article);
  if (!report) return [];
  const around = sentenceOf(report, anchor);
  return [
    ...report.text
      .slice(around.start, around.end)
      .matchAll(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d.,])\d{1,9}(?![\d,]|\.\d)/g),
  ].flatMap(({ 0: exact, index }) => {
    const start = around.start + index,
      part = { article: report.id, start, end: start + exact.length, exact };
    return meets(part, anchor) ? [] : [{ value: Number(exact.replaceAll(',', '')), anchor: part }];
  });
}
