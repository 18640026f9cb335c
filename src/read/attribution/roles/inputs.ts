/**
 * What the network of roles is told of a word beside what it means in its sentence: how it stands to the cue, in
 * numbers that each look up a vector.
 */
import { mixed } from '../../../model/features.js';
import { toBeside } from './beside.js';
import { lowerAt, openerOf, roleByRule, stemAt, tagAt, type Window } from './window.js';

/** How a word may follow the one before: steps between roles differ by it. */
export const EDGES = 8;

/** Vectors of each table, and how many numbers one has. Those of the cue are the same for all words of a window. */
export const WORD_TABLES = [
    ['place', 320, 12],
    ['ruled', 64, 8],
    ['quoted', 144, 10],
    ['path', 1024, 14],
    ['mention', 64, 8],
    ['apart', 24, 6],
    ['opener', 256, 6],
    ['branch', 256, 6],
    ['label', 64, 6],
    ['second', 64, 4],
    ['others', 12, 4],
    ['edge', EDGES, 4],
  ] as const,
  CUE_TABLES = [
    ['stem', 2048, 16],
    ['after', 512, 8],
    ['before', 512, 8],
    ['tag', 64, 8],
  ] as const;

/** The table of how a word follows the one before. */
export const EDGE = WORD_TABLES.length - 1;

/** One number a table of WORD_TABLES, from `at` on. */
export function wordInputs(win: Window, w: number, out: Uint16Array, at: number): void {
  const { view, rule, regions, first, marks, cue } = win,
    { grammar: g, quotes, mentions, ruleRoles, ruleCues } = view,
    b = toBeside(win, w),
    k = w - first,
    region = regions[k]!,
    quoted = quotes[w]!;
  const begins = quoted > 0 && quotes[w - 1] !== quoted ? 1 : 0,
    isSame = w > first && mentions[w] === mentions[w - 1] ? 1 : 0,
    edge = w === first ? 3 : g.sentences[w] !== g.sentences[w - 1] ? 2 : quotes[w] !== quotes[w - 1] ? 1 : 0,
    turned = w > first && region !== regions[k - 1] ? 1 : 0;
  out[at] = Math.min(39, b.where) * 8 + b.distance;
  out[at + 1] = (b.ruled * 4 + roleByRule(rule, w - 1)) * 4 + roleByRule(rule, w + 1);
  out[at + 2] = ((((b.quote * 2 + begins) * 3 + quoteBesideCue(win)) * 2 + b.sameBlock) * 2 + b.other) * 2 + b.between;
  out[at + 3] = bucket(b.path, 1024);
  out[at + 4] = Math.min(31, mentions[w]!) * 2 + isSame;
  out[at + 5] = marks.commas[k]! * 6 + marks.apart[k]!;
  out[at + 6] = bucket(marks.openers[k]!, 256);
  out[at + 7] = region < 0 ? 0 : bucket(openerOf(win, region), 256);
  out[at + 8] = g.labels[w]! % 64;
  out[at + 9] = region < 0 ? 63 : g.labels[g.heads[w]! < 0 ? w : g.heads[w]!]! % 63;
  out[at + 10] = ruleRoles[w]! * 3 + ruleCues[w]!;
  // a window's first word has turned from nothing: 7 is left for the cue's own
  out[at + EDGE] = cue.includes(w) ? EDGES - 1 : edge * 2 + turned;
}

/** One number a table of CUE_TABLES, from `at` on. */
export function cueInputs(win: Window, out: Uint16Array, at: number): void {
  const { cue, head } = win;
  out[at] = bucket(stemAt(win, head), 2048);
  out[at + 1] = bucket(lowerAt(win, cue[cue.length - 1]! + 1), 512);
  out[at + 2] = bucket(lowerAt(win, cue[0]! - 1), 512);
  out[at + 3] = tagAt(win, head) % 64;
}

const bucket = (value: number, buckets: number): number => (mixed(0x2545f491, value) >>> 0) % buckets;

/** 1 where a quotation begins behind the cue, 2 where one ends before it. */
function quoteBesideCue({ view: { quotes }, cue }: Window): 0 | 1 | 2 {
  const first = cue[0]!,
    last = cue[cue.length - 1]!;
  if ((quotes[last + 1] ?? 0) > 0 || (quotes[last + 2] ?? 0) > 0) return 1;
  return (quotes[first - 1] ?? 0) > 0 || (quotes[first - 2] ?? 0) > 0 ? 2 : 0;
}
