/**
 * What the name model sees of a word: itself and its neighbours, tags, lists, the rules' opinion, the run of capitals
 * and what stands around that. Shared by training and reading.
 */
import type { Features } from '../../model/features.js';
import { OUTSIDE } from '../../model/words.js';
import type { NameWords, Row } from './words.js';

const KINDS = { running: 0, headline: 1, frame: 2 } as const;

export function nameFeatures(f: Features, w: NameWords, row: Row, i: number): void {
  f.clear();
  const inside = (k: number): boolean => k >= row.first && k < row.last;
  const form = (k: number) => (inside(k) ? w.forms[k]! : OUTSIDE),
    tag = (k: number): number => (inside(k) ? w.tags[k]! : 255),
    list = (k: number): number => (inside(k) ? w.lists[k]! : -1),
    rule = (k: number): number => (inside(k) ? w.ruled[k]! : 255);
  const here = form(i),
    left = form(i - 1),
    right = form(i + 1),
    left2 = form(i - 2),
    right2 = form(i + 2),
    kind = KINDS[row.kind],
    lists = list(i),
    ruled = rule(i),
    t = tag(i);
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
  f.add(19, tag(i - 1), t);
  f.add(20, t, tag(i + 1));
  f.add(21, tag(i - 1), t, tag(i + 1));
  f.add(22, left2.lower, left.lower);
  f.add(23, right.lower, right2.lower);
  f.add(24, lists);
  f.add(25, list(i - 1), here.shape);
  f.add(26, list(i + 1), here.shape);
  f.add(27, list(i - 1), lists);
  f.add(28, lists, list(i + 1));
  for (let bits = lists; bits > 0; bits &= bits - 1) f.add(29, bits & -bits, here.shape);
  for (let bits = Math.max(0, list(i - 1)); bits > 0; bits &= bits - 1) f.add(30, bits & -bits, here.shape);
  for (let bits = Math.max(0, list(i + 1)); bits > 0; bits &= bits - 1) f.add(31, bits & -bits, here.shape);
  f.add(32, ruled);
  f.add(33, ruled, w.reasons[i]!);
  f.add(34, ruled, w.sure[i]!, kind);
  f.add(35, rule(i - 1), ruled, rule(i + 1));
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
    before = form(from - 1).lower,
    after = form(to).lower,
    head = form(to - 1),
    open = form(from);
  if (to === from) return;
  f.add(50, count, place);
  f.add(51, before, place === 0 ? 0 : 1);
  f.add(52, after, to - i === 1 ? 0 : 1);
  f.add(53, head.lower, to - i === 1 ? 0 : 1);
  f.add(54, open.lower, place === 0 ? 0 : 1);
  f.add(55, before, count);
  f.add(56, after, count);
  f.add(57, list(to - 1), to - i === 1 ? 0 : 1);
  f.add(58, list(from), place === 0 ? 0 : 1);
  f.add(59, list(from), list(to - 1), count);
  f.add(60, before, after);
  f.add(61, ruled, before);
  f.add(62, ruled, after);
  f.add(63, head.suffix3, count);
  f.add(64, list(from - 1), count);
  f.add(65, list(to), count);
  f.add(66, form(from - 2).lower, before);
  f.add(67, after, form(to + 1).lower);
  f.add(68, tag(from - 1), count, tag(to));
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
