/**
 * What the name model sees of a word: itself and its neighbours, tags, lists, the rules' opinion, the run of capitals
 * and what stands around that. Shared by training and reading.
 */
import type { Features } from '../../model/features.js';
import { OUTSIDE, type WordForms } from '../../model/words.js';
import type { NameWords, Row } from './words.js';

const KINDS = { running: 0, headline: 1, frame: 2 } as const;

/** A row ends where its sentence does: beyond it stands nothing. */
const isIn = ({ first, last }: Row, k: number): boolean => k >= first && k < last;
const formAt = ({ forms }: NameWords, row: Row, k: number): WordForms => (isIn(row, k) ? forms[k]! : OUTSIDE);
const tagAt = ({ tags }: NameWords, row: Row, k: number): number => (isIn(row, k) ? tags[k]! : 255);
const listsAt = ({ lists }: NameWords, row: Row, k: number): number => (isIn(row, k) ? lists[k]! : -1);
const ruledAt = ({ ruled }: NameWords, row: Row, k: number): number => (isIn(row, k) ? ruled[k]! : 255);

export function nameFeatures(f: Features, w: NameWords, row: Row, i: number): void {
  f.clear();
  const here = formAt(w, row, i),
    left = formAt(w, row, i - 1),
    right = formAt(w, row, i + 1),
    left2 = formAt(w, row, i - 2),
    right2 = formAt(w, row, i + 2),
    kind = KINDS[row.kind];
  const t = tagAt(w, row, i),
    tagLeft = tagAt(w, row, i - 1),
    tagRight = tagAt(w, row, i + 1),
    lists = listsAt(w, row, i),
    listsLeft = listsAt(w, row, i - 1),
    listsRight = listsAt(w, row, i + 1),
    ruled = ruledAt(w, row, i);
  f.add(0, 0);
  f.add(1, here.word);
  f.add(2, here.lower);
  f.add(3, here.prefix2);
  f.add(4, here.prefix3);
  f.add(5, here.suffix2);
  f.add(6, here.suffix3);
  f.add(7, here.suffix4);
  f.add(8, here.shape, i === row.first ? 1 : 0, kind);
  f.add(9, left.lower);
  f.add(10, right.lower);
  f.add(11, left2.lower);
  f.add(12, right2.lower);
  f.add(13, left.lower, here.lower);
  f.add(14, here.lower, right.lower);
  f.add(15, left.lower, here.shape);
  f.add(16, here.shape, right.lower);
  f.add(17, left.shape, here.shape, right.shape);
  f.add(18, t);
  f.add(19, tagLeft, t);
  f.add(20, t, tagRight);
  f.add(21, tagLeft, t, tagRight);
  f.add(22, left2.lower, left.lower);
  f.add(23, right.lower, right2.lower);
  f.add(24, lists);
  f.add(25, listsLeft, here.shape);
  f.add(26, listsRight, here.shape);
  f.add(27, listsLeft, lists);
  f.add(28, lists, listsRight);
  for (let bits = lists; bits > 0; bits &= bits - 1) f.add(29, bits & -bits, here.shape);
  for (let bits = Math.max(0, listsLeft); bits > 0; bits &= bits - 1) f.add(30, bits & -bits, here.shape);
  for (let bits = Math.max(0, listsRight); bits > 0; bits &= bits - 1) f.add(31, bits & -bits, here.shape);
  f.add(32, ruled);
  f.add(33, ruled, w.reasons[i]!);
  f.add(34, ruled, w.sure[i]!, kind);
  f.add(35, ruledAt(w, row, i - 1), ruled, ruledAt(w, row, i + 1));
  f.add(36, ruled, here.lower);
  f.add(37, ruled, t, here.shape);
  f.add(38, ruled, w.reasons[i]!, w.sure[i]!);
  f.add(39, w.seen[i]!, here.shape, kind);
  f.add(40, w.seen[i]!, ruled);
  f.add(41, w.quoted[i]!, here.shape);
  const from = w.from[i]!,
    to = w.to[i]!,
    count = Math.min(to - from, 7),
    place = Math.min(i - from, 5),
    before = formAt(w, row, from - 1).lower,
    after = formAt(w, row, to).lower,
    head = formAt(w, row, to - 1),
    open = formAt(w, row, from);
  if (to === from) return;
  f.add(50, count, place);
  f.add(51, before, place === 0 ? 0 : 1);
  f.add(52, after, to - i === 1 ? 0 : 1);
  f.add(53, head.lower, to - i === 1 ? 0 : 1);
  f.add(54, open.lower, place === 0 ? 0 : 1);
  f.add(55, before, count);
  f.add(56, after, count);
  const listsOpen = listsAt(w, row, from),
    listsHead = listsAt(w, row, to - 1);
  f.add(57, listsHead, to - i === 1 ? 0 : 1);
  f.add(58, listsOpen, place === 0 ? 0 : 1);
  f.add(59, listsOpen, listsHead, count);
  f.add(60, before, after);
  f.add(61, ruled, before);
  f.add(62, ruled, after);
  f.add(63, head.suffix3, count);
  f.add(64, listsAt(w, row, from - 1), count);
  f.add(65, listsAt(w, row, to), count);
  f.add(66, formAt(w, row, from - 2).lower, before);
  f.add(67, after, formAt(w, row, to + 1).lower);
  f.add(68, tagAt(w, row, from - 1), count, tagAt(w, row, to));
  const site = w.sites[i]!,
    whole = site > 0 && w.sites[to - 1]! > 0 && (count === 1 || w.sites[from]! === site - (place > 0 ? 8 : 0)) ? 1 : 0;
  f.add(90, site, count, place);
  f.add(91, site, before);
  f.add(92, site, lists);
  f.add(93, site, ruled);
  f.add(94, site, t, whole);
  f.add(95, site, after);
  f.add(96, w.sites[from]!, place === 0 ? 0 : 1, count);
  f.add(97, w.sites[to - 1]!, to - i === 1 ? 0 : 1, count);
  const k = w.longest[i]!;
  if (k < 0 || k === i) return;
  const far = w.from[k]!,
    end = w.to[k]!;
  f.add(70, Math.min(end - far, 5), Math.min(k - far, 4), count);
  f.add(71, w.lists[end - 1]!, end - k === 1 ? 0 : 1, count);
  f.add(72, w.lists[far]!, k === far ? 0 : 1, count);
  f.add(73, w.forms[end - 1]!.lower, count);
  f.add(74, w.ruled[k]!, count);
  f.add(75, far > 0 ? w.forms[far - 1]!.lower : 1, count);
}

/** What follows what: the label before, alone and with what the rules and the lists say of the word. */
export function linkFeatures(f: Features, w: NameWords, i: number, before: number): void {
  f.clear();
  f.add(80, before);
  f.add(82, before, w.tags[i]!);
  f.add(83, before, w.ruled[i]!);
  f.add(84, before, w.lists[i]!);
  f.add(85, before, w.sites[i]!);
}
