/**
 * One wording beside another of the same saying → which of its words stand otherwise there. Only what lies between words
 * that both have is told apart: what one report quotes beyond the other's quotation is no difference. Pure; loaded by
 * coloured.tsx alone, for the library that compares is large.
 */
import { diffWordsWithSpace } from 'diff';

/** `beyond`: before or after all that both have. */
export interface Stretch {
  readonly start: number;
  readonly words: string;
  readonly kind: 'shared' | 'apart' | 'beyond';
}

/** So many words in a row, marks and capitals not heeded, are the same passage; in a short one the most there are. */
const PASSAGE_WORDS = 3;
/** So few on either side stand for one another where the passage begins or ends. */
const SWAPPED_WORDS = 5;

/** What takes more words and spaces taken out or put in is no other wording; the time to find them grows by the square. */
const MOST_EDITS = 400;

/** @example findApart('We had six boats there', 'we had nine boats there') // “six” is apart */
export function findApart(own: string, other: string): Stretch[] {
  const pieces = findPieces(own, other);
  if (!pieces) return [{ start: 0, words: own, kind: 'beyond' }];
  const runs = runsOf(pieces),
    { first, last } = passageIn(pieces, runs),
    outside = [pieces.slice(0, first), pieces.slice(last + 1)].map(isSwapped);
  let start = 0;
  return pieces.map((piece, i): Stretch => {
    const isOutside = i < first ? !outside[0] : i > last && !outside[1],
      stretch = {
        start,
        words: piece.own,
        kind: isOutside ? 'beyond' : piece.same || !count(piece.own) ? 'shared' : 'apart',
      } as const;
    start += piece.own.length;
    return stretch;
  });
}

interface Piece {
  readonly own: string;
  readonly other: string;
  readonly same: boolean;
}

/**
 * What both have, and what each has in its place; a difference of marks, space or capitals alone is none. Undefined
 * where they are too unlike to be compared.
 */
function findPieces(own: string, other: string): Piece[] | undefined {
  const changes = diffWordsWithSpace(plain(own), plain(other), { maxEditLength: MOST_EDITS });
  if (!changes) return undefined;
  const pieces: Piece[] = [];
  let a = 0,
    b = 0;
  for (const { value, added, removed } of changes) {
    const mine = added ? '' : own.slice(a, a + value.length),
      theirs = removed ? '' : other.slice(b, b + value.length),
      before = pieces.at(-1);
    a += mine.length;
    b += theirs.length;
    if (added && before && !before.same && !before.other) pieces.splice(-1, 1, { ...before, other: theirs });
    else pieces.push({ own: mine, other: theirs, same: !added && !removed });
  }
  return pieces.map((p) => (p.same ? p : { ...p, same: bare(p.own) === bare(p.other) }));
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** From the first to the last passage that both have, and what short runs stand near those. Nothing where none is. */
function passageIn(pieces: readonly Piece[], runs: readonly Run[]): { readonly first: number; readonly last: number } {
  const least = Math.min(PASSAGE_WORDS, Math.max(1, ...runs.map((r) => r.words))),
    isLong = ({ words }: Run): boolean => words >= least,
    isNear = (a: Run | undefined, b: Run | undefined): boolean =>
      a !== undefined && b !== undefined && isShort(pieces.slice(a.to + 1, b.from));
  let from = runs.findIndex(isLong),
    to = runs.findLastIndex(isLong);
  while (from > 0 && isNear(runs[from - 1], runs[from])) from--;
  while (to >= 0 && isNear(runs[to], runs[to + 1])) to++;
  return { first: runs[from]?.from ?? pieces.length, last: runs[to]?.to ?? -1 };
}

/** Pieces in a row that both have, with how many words. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  pieces.forEach((piece, i) => {
    const run = runs.at(-1);
    if (!piece.same) return;
    if (run && run.to === i - 1) runs.splice(-1, 1, { ...run, to: i, words: run.words + count(piece.own) });
    else runs.push({ from: i, to: i, words: count(piece.own) });
  });
  return runs.filter((r) => r.words > 0);
}

const countOwn = (pieces: readonly Piece[]): number => count(pieces.map((p) => p.own).join(' '));
const countOther = (pieces: readonly Piece[]): number => count(pieces.map((p) => p.other).join(' '));
const isShort = (pieces: readonly Piece[]): boolean =>
  countOwn(pieces) <= SWAPPED_WORDS && countOther(pieces) <= SWAPPED_WORDS;
/** Each side has a few words here: one stands for the other. */
const isSwapped = (pieces: readonly Piece[]): boolean =>
  isShort(pieces) && countOwn(pieces) > 0 && countOther(pieces) > 0;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const count = (text: string): number => wordsIn(text).length;
const bare = (text: string): string => wordsIn(text).join(' ');

/** As long as before, with straight marks and one kind of space. */
export const plain = (words: string): string => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s/g, ' ');
