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
  addWord(f, w, row, i);
  addNeighbours(f, w, row, i);
  addTags(f, w, row, i);
  addLists(f, w, row, i);
  addRules(f, w, row, i);
  addArticle(f, w, row, i);
  if (w.to[i] === w.from[i]) return;
  addRun(f, w, row, i);
  addRunLists(f, w, row, i);
  addSites(f, w, row, i);
  const longest = w.longest[i]!;
  if (longest >= 0 && longest !== i) addLongest(f, w, longest, lengthOf(w, i));
}

/** The word itself. */
function addWord(f: Features, w: NameWords, row: Row, i: number): void {
  const here = formAt(w, row, i);
  f.add(0, 0);
  f.add(1, here.word);
  f.add(2, here.lower);
  f.add(3, here.prefix2);
  f.add(4, here.prefix3);
  f.add(5, here.suffix2);
  f.add(6, here.suffix3);
  f.add(7, here.suffix4);
  f.add(8, here.shape, i === row.first ? 1 : 0, KINDS[row.kind]);
}

/** The two words on either side. */
function addNeighbours(f: Features, w: NameWords, row: Row, i: number): void {
  const here = formAt(w, row, i);
  const left = formAt(w, row, i - 1);
  const right = formAt(w, row, i + 1);
  const left2 = formAt(w, row, i - 2);
  const right2 = formAt(w, row, i + 2);
  f.add(9, left.lower);
  f.add(10, right.lower);
  f.add(11, left2.lower);
  f.add(12, right2.lower);
  f.add(13, left.lower, here.lower);
  f.add(14, here.lower, right.lower);
  f.add(15, left.lower, here.shape);
  f.add(16, here.shape, right.lower);
  f.add(17, left.shape, here.shape, right.shape);
  f.add(22, left2.lower, left.lower);
  f.add(23, right.lower, right2.lower);
}

function addTags(f: Features, w: NameWords, row: Row, i: number): void {
  const here = tagAt(w, row, i);
  const left = tagAt(w, row, i - 1);
  const right = tagAt(w, row, i + 1);
  f.add(18, here);
  f.add(19, left, here);
  f.add(20, here, right);
  f.add(21, left, here, right);
}

/** On which lists the word and its neighbours are. */
function addLists(f: Features, w: NameWords, row: Row, i: number): void {
  const { shape } = formAt(w, row, i);
  const here = listsAt(w, row, i);
  const left = listsAt(w, row, i - 1);
  const right = listsAt(w, row, i + 1);
  f.add(24, here);
  f.add(25, left, shape);
  f.add(26, right, shape);
  f.add(27, left, here);
  f.add(28, here, right);
  addEach(f, 29, here, shape);
  addEach(f, 30, left, shape);
  addEach(f, 31, right, shape);
}

/** One feature a list. */
function addEach(f: Features, kind: number, lists: number, shape: number): void {
  for (let bits = Math.max(0, lists); bits > 0; bits &= bits - 1) f.add(kind, bits & -bits, shape);
}

/** What the rules take the word for. */
function addRules(f: Features, w: NameWords, row: Row, i: number): void {
  const here = formAt(w, row, i);
  const ruled = ruledAt(w, row, i);
  const reason = w.reasons[i]!;
  const sure = w.sure[i]!;
  f.add(32, ruled);
  f.add(33, ruled, reason);
  f.add(34, ruled, sure, KINDS[row.kind]);
  f.add(35, ruledAt(w, row, i - 1), ruled, ruledAt(w, row, i + 1));
  f.add(36, ruled, here.lower);
  f.add(37, ruled, tagAt(w, row, i), here.shape);
  f.add(38, ruled, reason, sure);
}

/** How the article writes the word elsewhere, and whether it is quoted here. */
function addArticle(f: Features, w: NameWords, row: Row, i: number): void {
  const { shape } = formAt(w, row, i);
  const seen = w.seen[i]!;
  f.add(39, seen, shape, KINDS[row.kind]);
  f.add(40, seen, ruledAt(w, row, i));
  f.add(41, w.quoted[i]!, shape);
}

const lengthOf = ({ from, to }: NameWords, i: number): number => Math.min(to[i]! - from[i]!, 7);
const placeOf = ({ from }: NameWords, i: number): number => Math.min(i - from[i]!, 5);
/** Whether something else of the run stands before the word, or behind it. */
const isLater = ({ from }: NameWords, i: number): 0 | 1 => (i === from[i] ? 0 : 1);
const isEarlier = ({ to }: NameWords, i: number): 0 | 1 => (to[i]! - i === 1 ? 0 : 1);

/** The run of capitals the word stands in, and what stands around that. */
function addRun(f: Features, w: NameWords, row: Row, i: number): void {
  const from = w.from[i]!;
  const to = w.to[i]!;
  const count = lengthOf(w, i);
  const later = isLater(w, i);
  const earlier = isEarlier(w, i);
  const before = formAt(w, row, from - 1).lower;
  const after = formAt(w, row, to).lower;
  const head = formAt(w, row, to - 1);
  const ruled = ruledAt(w, row, i);
  f.add(50, count, placeOf(w, i));
  f.add(51, before, later);
  f.add(52, after, earlier);
  f.add(53, head.lower, earlier);
  f.add(54, formAt(w, row, from).lower, later);
  f.add(55, before, count);
  f.add(56, after, count);
  f.add(60, before, after);
  f.add(61, ruled, before);
  f.add(62, ruled, after);
  f.add(63, head.suffix3, count);
  f.add(66, formAt(w, row, from - 2).lower, before);
  f.add(67, after, formAt(w, row, to + 1).lower);
  f.add(68, tagAt(w, row, from - 1), count, tagAt(w, row, to));
}

/** On which lists the run's ends are, and what stands beside them. */
function addRunLists(f: Features, w: NameWords, row: Row, i: number): void {
  const from = w.from[i]!;
  const to = w.to[i]!;
  const count = lengthOf(w, i);
  const open = listsAt(w, row, from);
  const head = listsAt(w, row, to - 1);
  f.add(57, head, isEarlier(w, i));
  f.add(58, open, isLater(w, i));
  f.add(59, open, head, count);
  f.add(64, listsAt(w, row, from - 1), count);
  f.add(65, listsAt(w, row, to), count);
}

/** What the gazetteer knows of the run. */
function addSites(f: Features, w: NameWords, row: Row, i: number): void {
  const from = w.from[i]!;
  const to = w.to[i]!;
  const site = w.sites[i]!;
  const count = lengthOf(w, i);
  f.add(90, site, count, placeOf(w, i));
  f.add(91, site, formAt(w, row, from - 1).lower);
  f.add(92, site, listsAt(w, row, i));
  f.add(93, site, ruledAt(w, row, i));
  f.add(94, site, tagAt(w, row, i), isWholeSite(w, i) ? 1 : 0);
  f.add(95, site, formAt(w, row, to).lower);
  f.add(96, w.sites[from]!, isLater(w, i), count);
  f.add(97, w.sites[to - 1]!, isEarlier(w, i), count);
}

function isWholeSite({ sites, from, to }: NameWords, i: number): boolean {
  const site = sites[i]!;
  if (site === 0 || sites[to[i]! - 1] === 0) return false;
  return to[i]! - from[i]! === 1 || sites[from[i]!] === site - (i > from[i]! ? 8 : 0);
}

/** The longest run of the article that holds the word, there numbered `k`. */
function addLongest(f: Features, w: NameWords, k: number, count: number): void {
  const from = w.from[k]!;
  const end = w.to[k]!;
  f.add(70, Math.min(end - from, 5), Math.min(k - from, 4), count);
  f.add(71, w.lists[end - 1]!, isEarlier(w, k), count);
  f.add(72, w.lists[from]!, isLater(w, k), count);
  f.add(73, w.forms[end - 1]!.lower, count);
  f.add(74, w.ruled[k]!, count);
  f.add(75, from > 0 ? w.forms[from - 1]!.lower : 1, count);
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
