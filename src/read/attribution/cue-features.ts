/**
 * What is asked of a word to know whether it begins a cue: itself, its neighbours, its place in the tree, its source,
 * quotation marks, and what the rules say.
 */
import type { Features } from '../../model/features.js';
import type { View } from './view.js';

/** What stands outside the sentence, as a word and as a tag; and no word at all, as the head of a root. */
const NO_WORD = 1,
  NO_TAG = 255,
  NO_LABEL = 99;

/** Of a word with more children only so many are looked at: it heads a list, or the parser was lost. */
const MOST_CHILDREN = 8;

/** The most questions that one word can be asked, its children's included. */
export const MOST_FEATURES = 250;

/** A word with the answers that many questions share. */
interface Seen {
  readonly view: View;
  readonly w: number;
  readonly me: number;
  readonly stem: number;
  readonly tag: number;
  readonly label: number;
  readonly head: number;
  readonly ruled: number;
  readonly source: number;
}

/** All that does not depend on whether the word before is in a cue. */
export function wordFeatures(f: Features, view: View, w: number): void {
  const { grammar: g, stems, ruleCues } = view;
  const seen: Seen = {
    view,
    w,
    me: g.forms[w]!.lower,
    stem: stems[w]!,
    tag: g.tags[w]!,
    label: g.labels[w]!,
    head: g.heads[w]!,
    ruled: ruleCues[w]!,
    source: sourceOf(view, w),
  };
  addWord(f, seen);
  addNeighbours(f, seen);
  addChildren(f, seen);
  addAbove(f, seen);
  addQuotes(f, seen);
  addRules(f, seen);
}

/** What depends on the word before: 0 outside, 1 at the beginning of, 2 further in a cue. */
export function stepFeatures(f: Features, { grammar: g, stems, ruleCues }: View, w: number, before: number): void {
  const me = g.forms[w]!.lower,
    tag = g.tags[w]!,
    isFirst = w === 0 || g.sentences[w - 1] !== g.sentences[w];
  f.add(27, before);
  f.add(28, before, tag);
  f.add(29, before, me);
  f.add(30, before, isFirst ? NO_WORD : g.forms[w - 1]!.lower);
  f.add(33, ruleCues[w]!, tag, before);
  f.add(77, before, stems[w]!);
  f.add(78, before, g.labels[w]!, isFirst ? 0 : g.heads[w] === w - 1 ? 1 : g.heads[w - 1] === w ? 2 : 0);
  f.add(79, before, isFirst ? NO_LABEL : g.labels[w - 1]!, isFirst ? NO_WORD : stems[w - 1]!);
}

function addWord(f: Features, { view: { grammar: g, mentions, blocks }, w, me, stem, tag, label }: Seen): void {
  const { suffix2, suffix3, suffix4, prefix3, shape } = g.forms[w]!;
  f.add(0, 0);
  f.add(1, me);
  f.add(2, me, tag);
  f.add(3, tag);
  f.add(4, suffix3);
  f.add(41, stem);
  f.add(42, stem, tag);
  f.add(43, suffix4);
  f.add(44, suffix2, tag);
  f.add(45, prefix3, tag);
  f.add(46, shape, tag);
  f.add(13, label);
  f.add(14, label, me);
  f.add(47, label, stem);
  f.add(36, blocks[w] === 0 ? 1 : 0, me);
  f.add(40, mentions[w]!, me);
}

/** Whether the word `by` further on is of the same sentence. */
const isBeside = (
  {
    view: {
      grammar: { sentences },
    },
    w,
  }: Seen,
  by: number,
): boolean => w + by >= 0 && w + by < sentences.length && sentences[w + by] === sentences[w];
const wordBeside = (seen: Seen, by: number): number =>
  isBeside(seen, by) ? seen.view.grammar.forms[seen.w + by]!.lower : NO_WORD;
const tagBeside = (seen: Seen, by: number): number =>
  isBeside(seen, by) ? seen.view.grammar.tags[seen.w + by]! : NO_TAG;
const stemBeside = (seen: Seen, by: number): number => (isBeside(seen, by) ? seen.view.stems[seen.w + by]! : NO_WORD);

function addNeighbours(f: Features, seen: Seen): void {
  const { me, stem, tag } = seen,
    l2 = wordBeside(seen, -2),
    l1 = wordBeside(seen, -1),
    r1 = wordBeside(seen, 1),
    r2 = wordBeside(seen, 2);
  const tl2 = tagBeside(seen, -2),
    tl = tagBeside(seen, -1),
    tr = tagBeside(seen, 1),
    tr2 = tagBeside(seen, 2),
    sl = stemBeside(seen, -1),
    sr = stemBeside(seen, 1);
  f.add(5, tl, tag, tr);
  f.add(6, l1);
  f.add(7, r1);
  f.add(8, l1, me);
  f.add(9, me, r1);
  f.add(10, l2);
  f.add(11, r2);
  f.add(12, tr, tr2);
  f.add(35, isBeside(seen, -1) ? 1 : 0, me);
  f.add(48, stem, r1);
  f.add(49, stem, l1);
  f.add(50, stem, tr);
  f.add(51, stem, tl);
  f.add(52, sl);
  f.add(53, sr);
  f.add(54, sl, sr);
  f.add(55, me, r1, r2);
  f.add(56, l2, l1, me);
  f.add(57, l1, me, r1);
  f.add(58, stem, r1, tr2);
  f.add(59, tag, r1, r2);
  f.add(60, tl2, tl, tag);
  f.add(61, r1, r2);
  f.add(62, l2, l1);
  f.add(63, tag, tr, r2);
}

/** Each child with its label, its own first word (“that”, “to”, “of”), and what mention it stands in. */
function addChildren(
  f: Features,
  { view: { grammar: g, children, mentions, stems }, w, me, stem, tag, source }: Seen,
): void {
  let before = 0,
    after = 0,
    actor = 0,
    kinds = 0;
  const own = children[w]!,
    count = Math.min(own.length, MOST_CHILDREN);
  for (let i = 0; i < count; i++) {
    const child = own[i]!,
      label = g.labels[child]!,
      opener = children[child]![0] ?? child,
      opening = opener < child ? g.forms[opener]!.lower : 0;
    f.add(17, label, child < w ? 1 : 2);
    f.add(18, label, me);
    f.add(19, label, g.tags[child]!);
    f.add(38, label, mentions[child]!);
    f.add(64, label, opening);
    f.add(65, stem, label, opening);
    f.add(66, label, g.forms[child]!.lower);
    f.add(67, label, stems[child]!, stem);
    f.add(68, label, g.forms[child]!.lower, tag);
    if (child < w) {
      before = label + 1;
      actor = mentions[child]!;
    } else {
      after = label + 1;
      kinds |= 1 << (label & 31);
    }
  }
  f.add(20, before, after);
  f.add(21, before, after, me);
  f.add(22, count);
  f.add(39, actor, me);
  f.add(69, stem, before, after);
  f.add(70, actor, stem);
  f.add(71, kinds, tag);
  f.add(72, kinds, stem);
  f.add(73, actor, kinds, tag);
  f.add(74, source, kinds);
}

function addAbove(f: Features, { view: { grammar: g, stems }, w, me, stem, tag, label, head, source }: Seen): void {
  const word = head < 0 ? NO_WORD : g.forms[head]!.lower,
    above = head < 0 ? NO_TAG : g.tags[head]!,
    up = head < 0 ? -1 : g.heads[head]!,
    stemAbove = head < 0 ? NO_WORD : stems[head]!,
    labelAbove = head < 0 ? NO_LABEL : g.labels[head]!;
  const isFirst = w === 0 || g.sentences[w - 1] !== g.sentences[w];
  f.add(15, label, word);
  f.add(16, label, above);
  f.add(37, above, isFirst ? NO_TAG : g.tags[w - 1]!, tag);
  f.add(80, stem, stemAbove);
  f.add(81, label, labelAbove, tag);
  f.add(82, label, stemAbove, tag);
  f.add(83, head < w ? 1 : 2, label, above);
  f.add(84, stemAbove, up < 0 ? NO_WORD : stems[up]!);
  f.add(85, source, tag);
  f.add(86, source, stem);
  f.add(87, source, label, tag);
  f.add(88, source, me);
}

/**
 * What mention the nearest word stands in that may be the source, by the tree: before a verb or what stands above it;
 * with how far above.
 */
function sourceOf({ grammar: g, children, mentions }: View, w: number): number {
  let x = w;
  for (let up = 0; up < 4 && x >= 0; up++, x = g.heads[x]!)
    for (let i = 0, own = children[x]!; i < own.length && i < MOST_CHILDREN; i++)
      if (own[i]! < x && own[i] !== w && mentions[own[i]!]! > 0) return mentions[own[i]!]! * 4 + up;
  return 0;
}

function addQuotes(f: Features, { view: { quotes }, w, me, tag }: Seen): void {
  const inside = quotes[w]! > 0 ? 1 : 0,
    left = quoteBeside(quotes, w, -1),
    right = quoteBeside(quotes, w, 1);
  f.add(23, inside, tag);
  f.add(24, inside, me);
  f.add(25, inside, left, right);
  f.add(26, left, right, me);
}

/** Words to the next quotation on one side: 1 to 4, 5 for none near. */
function quoteBeside(quotes: Int32Array, w: number, step: -1 | 1): number {
  for (let d = 1; d <= 4; d++) {
    const q = quotes[w + d * step];
    if (q === undefined) break;
    if (q > 0 && q !== quotes[w]) return d;
  }
  return 5;
}

function addRules(f: Features, { view, w, me, stem, tag, label, head, ruled }: Seen): void {
  const left = ruleBeside(view, w, -1),
    right = ruleBeside(view, w, 1),
    role = view.ruleRoles[w]!,
    isUnder = head >= 0 && view.ruleCues[head]! > 0 ? 1 : 0;
  f.add(31, ruled);
  f.add(32, ruled, me);
  f.add(34, ruled, label);
  f.add(89, ruled, stem);
  f.add(90, left, right);
  f.add(91, left, tag);
  f.add(92, right, tag);
  f.add(93, left, stem);
  f.add(94, right, stem);
  f.add(95, role, tag);
  f.add(96, role, stem);
  f.add(97, isUnder, label, tag);
  f.add(98, isUnder, stem);
}

/** How far the next cue of a rule is in the sentence on one side, roughly; 9 for none within twenty words. */
function ruleBeside({ grammar: { sentences }, ruleCues }: View, w: number, step: -1 | 1): number {
  for (let d = 1, x = w + step; d <= 20 && sentences[x] === sentences[w]; d++, x += step)
    if (ruleCues[x]! > 0) return d < 3 ? 1 : d < 6 ? 2 : d < 11 ? 3 : 4;
  return 9;
}
