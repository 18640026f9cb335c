/**
 * A report that turns to another matter → its parts: stretches of paragraphs that have next to no words in common with
 * the rest, so that each may be of another story than the report is ("in other news", a live page, a round-up). Decided
 * of the report alone, by its words and how rare they are; most reports have none. A text is cut where what is inside
 * has least in common with what is outside, and what comes of it again (dividing, as Choi 2000 finds the topics of a
 * text).
 */
import { rarityOf } from '../../model/models.js';
import { findTokens } from '../../text/tokens.js';
import type { Span } from '../../types.js';
import type { Report } from '../report.js';
import { toTerm } from './term.js';

/**
 * Cosine of the weighted words inside and outside, and the least number of words of either. Chosen on ECB+ train, where
 * reports into which a stretch of another was set are cut so (`npm run train -- guests`): of 366 such stretches 317
 * come to the right story at 0.02, 319 at 0.03, 321 at 0.05, and of 575 reports as they are none, one and six come to a
 * second one. Fifty words is the least that was set in.
 */
const APART = 0.03,
  LEAST = 50;

/** A longer text is cut between fewer, longer pieces: all stretches of so many are looked at. */
const PIECES = 64;

interface Piece extends Span {
  readonly words: number;
  readonly terms: ReadonlySet<string>;
}

/** In order of the text. @param apart for learning alone */
export function findParts(report: Report, apart = APART): Span[] {
  const pieces = piecesOf(report),
    n = pieces.length,
    words = [0];
  for (const piece of pieces) words.push(words.at(-1)! + piece.words);
  if (words[n]! < 2 * LEAST) return [];
  const inCommon = toSums(pieces),
    size = (from: number, to: number): number => words[to]! - words[from]!;
  /** Of the stretch from a to b with the rest of that from `from` to `to`. */
  const cosine = (a: number, b: number, from: number, to: number): number => {
    const inside = inCommon(a, b, a, b),
      across = inCommon(a, b, from, to) - inside,
      outside = inCommon(from, to, from, to) - 2 * across - inside;
    return inside > 0 && outside > 0 ? across / Math.sqrt(inside * outside) : 1;
  };
  const cut = (from: number, to: number): (readonly [number, number])[] => {
    let least = apart,
      at: readonly [number, number] | undefined;
    for (let a = from; a < to; a++)
      for (let b = a + 1; b <= to; b++) {
        if (size(a, b) < LEAST) continue;
        if (size(from, to) - size(a, b) < LEAST) break;
        const common = cosine(a, b, from, to);
        if (common < least - 1e-9) {
          least = common;
          at = [a, b];
        }
      }
    if (!at) return [[from, to]];
    const [a, b] = at;
    return [...(a > from ? cut(from, a) : []), ...cut(a, b), ...(b < to ? cut(b, to) : [])];
  };
  // Two stretches of one matter may lie on either side of another: neither is apart from the rest.
  return cut(0, n)
    .filter(([a, b]) => size(a, b) >= LEAST && cosine(a, b, 0, n) < apart)
    .map(([a, b]) => ({ start: pieces[a]!.start, end: pieces[b - 1]!.end }));
}

/** Paragraphs, without the headline; of a long text several together. */
function piecesOf({ article, reading }: Report): Piece[] {
  const blocks = new Map<number, { start: number; end: number }>(),
    headline = article.blocks[0]?.kind === 'heading' ? 0 : -1;
  for (const { block, start, end } of reading.sentences)
    if (block !== headline) blocks.set(block, { start: blocks.get(block)?.start ?? start, end });
  const pieces = [...blocks.values()].map((span): Piece => {
    const tokens = findTokens(article.text.slice(span.start, span.end)).filter((t) => t.kind !== 'mark');
    return {
      ...span,
      words: tokens.length,
      terms: new Set(tokens.flatMap((t) => (t.kind === 'number' ? [] : t.text.split(/[-‐‑]/).map(toTerm)))),
    };
  });
  return pieces.length <= PIECES
    ? pieces
    : joined(pieces, Math.ceil(pieces.reduce((sum, p) => sum + p.words, 0) / (PIECES - 1)));
}

/** As many as it takes to come to so many words. */
function joined(pieces: readonly Piece[], words: number): Piece[] {
  const all: { start: number; end: number; words: number; terms: Set<string> }[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (!last || last.words >= words) {
      all.push({ ...piece, terms: new Set(piece.terms) });
      continue;
    }
    last.end = piece.end;
    last.words += piece.words;
    for (const term of piece.terms) last.terms.add(term);
  }
  return all;
}

/**
 * How much the pieces from a to b have in common with those from c to d: the sum over all pairs of the squared weights
 * of the words in both.
 */
function toSums(pieces: readonly Piece[]): (a: number, b: number, c: number, d: number) => number {
  const n = pieces.length,
    upTo = Array.from({ length: n + 1 }, () => new Float64Array(n + 1)),
    places = new Map<string, number[]>();
  pieces.forEach(({ terms }, i) => {
    for (const term of terms) (places.get(term) ?? places.set(term, []).get(term)!).push(i);
  });
  for (const [term, at] of places) {
    const weight = term.length < 2 ? 0 : rarityOf(term) ** 2;
    if (weight > 0) for (const i of at) for (const j of at) upTo[i + 1]![j + 1]! += weight;
  }
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= n; j++) upTo[i]![j]! += upTo[i - 1]![j]! + upTo[i]![j - 1]! - upTo[i - 1]![j - 1]!;
  return (a, b, c, d) => upTo[b]![d]! - upTo[a]![d]! - upTo[b]![c]! + upTo[a]![c]!;
}
